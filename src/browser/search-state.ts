/** What somebody looks for: words, and values of filters by their names. */
export interface SearchState {
  readonly words: string;
  readonly filters: Readonly<Record<string, string>>;
}

/** The name of the words in an address; every other name is a filter's. */
const WORDS = 'q';

/** Reads what stands behind the # of an address. It is never sent to a server, and so the words stay in the browser. */
export function readState(fragment: string, filterNames: readonly string[]): SearchState {
  const values = new URLSearchParams(fragment.replace(/^#/, ''));
  const filters = filterNames.flatMap((name) => {
    const value = values.get(name);
    return value === null || value === '' ? [] : [[name, value] as const];
  });
  return { words: (values.get(WORDS) ?? '').trim(), filters: Object.fromEntries(filters) };
}

/** Writes it: "#q=home+visits&level=weak", or nothing where nothing is looked for. */
export function writeState({ words, filters }: SearchState): string {
  const values = new URLSearchParams(words === '' ? filters : { [WORDS]: words, ...filters });
  return values.size === 0 ? '' : `#${values}`;
}

/** Whether there is anything to look for. */
export const isEmpty = (state: SearchState): boolean => writeState(state) === '';
