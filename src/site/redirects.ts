/** An indicator by what its addresses are made of. */
export interface ShortAddress {
  readonly id: string;
  readonly number: string;
}

/**
 * The `_redirects` file that static hosts read: from "/5.2" to the page of that indicator. A number may one day belong to another
 * indicator, so nobody is told to remember where it leads.
 */
export const redirectsFile = (indicators: readonly ShortAddress[], base: string): string =>
  indicators
    .flatMap(({ id, number }) => ['', '/'].map((end) => `${base}${number}${end} ${base}indicators/${id}/ 302\n`))
    .join('');
