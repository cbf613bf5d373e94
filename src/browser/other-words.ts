import { nearest } from '../framework/nearest.ts';

/** The words that search knows, as the build wrote them beside the index: those that name something, and the others. */
export interface KnownWords {
  readonly names: readonly string[];
  readonly others: readonly string[];
}

/** Letters from which on a slip of the finger can be told from another word. */
const LONG_ENOUGH = 6;
/** Letters that an ending can add to a word: "assessments", "reviewing". */
const ENDING = 3;

/** The words with slips put right. A word that begins or ends like one that is known counts as known: it may not be finished. */
export function respell(words: string, { names, others }: KnownWords): string {
  const all = [...names, ...others];
  const isKnown = (word: string) =>
    all.some((known) => known.startsWith(word) || (word.startsWith(known) && word.length - known.length <= ENDING));
  const put = (word: string) =>
    word.length < LONG_ENOUGH || !/^\p{L}+$/u.test(word) || isKnown(word)
      ? word
      : (nearest(word, names) ?? nearest(word, others));
  return words
    .split(/\s+/)
    .map((word) => put(word.toLowerCase()) ?? word)
    .join(' ');
}

/**
 * What to look for where nothing holds all the words, the likeliest first: the words without those that are in no name, then
 * one word fewer.
 */
export function otherWords(words: string, { names }: KnownWords): string[] {
  const typed = words.toLowerCase().split(/\s+/);
  const telling = typed.filter((word) => names.includes(word) || /\d/.test(word));
  const fewer = telling.length < 2 ? [] : telling.map((_, left) => telling.filter((_, index) => index !== left));
  const candidates = [telling, ...fewer].map((candidate) => candidate.join(' '));
  return [...new Set(candidates)].filter((candidate) => candidate !== '' && candidate !== typed.join(' '));
}
