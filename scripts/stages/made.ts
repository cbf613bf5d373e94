import { readdirSync } from 'node:fs';

/** What a built site holds, for people to see that nothing is missing. */
export interface Made {
  readonly pages: number;
  /** Forms and reading packs, in every format. */
  readonly downloads: number;
  /** What search can find. */
  readonly records: number;
}

/** Counts the pages and the downloads of a built site. */
export function countMade(folder: string): Omit<Made, 'records'> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  const count = (ending: RegExp) => files.filter((file) => ending.test(file)).length;
  return { pages: count(/\.html$/), downloads: count(/\.(docx|pdf)$/) };
}

/** "45 pages, 44 forms": numbers with the word that suits them. */
export const counted = (count: number, one: string): string => `${count} ${count === 1 ? one : `${one}s`}`;
