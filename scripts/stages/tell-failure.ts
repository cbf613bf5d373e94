import { ContentError } from '../../src/framework/problem.ts';

/** Something that the person at the command line can put right, said in sentences for them. */
export class Refusal extends Error {}

/** Ends a command that failed: says what is wrong and, where only the code can be at fault, the place in the code. */
export function tellFailure(error: unknown): void {
  const theirs = error instanceof ContentError || error instanceof Refusal;
  console.error(theirs ? error.message : error);
  process.exitCode = 1;
}
