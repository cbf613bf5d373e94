import type { SearchRecord } from './search-records.ts';

/** Words shorter than this are not worth a guess. */
const SHORTEST = 4;

/** Every word of names and other names, to guess what was meant when nothing is found. Questions are sentences and name nothing. */
export const searchWords = (records: readonly SearchRecord[]): string[] => {
  const named = records.filter(({ kind }) => kind !== 'question');
  const words = named.flatMap(({ title, aliases = '' }) => `${title} ${aliases}`.toLowerCase().match(/\p{L}+/gu) ?? []);
  return [...new Set(words)].filter((word) => word.length >= SHORTEST).sort();
};
