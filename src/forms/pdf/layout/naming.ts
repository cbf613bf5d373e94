/** What `make` gives; its errors begin with where they happened, since what is wrong stands in somebody's content. */
export function naming<Result>(part: string, make: () => Result): Result {
  try {
    return make();
  } catch (error) {
    throw new Error(`${part}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
}
