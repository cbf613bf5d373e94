import { nearest } from '../framework/nearest.ts';

/** Letters from which on a slip of the finger can be told from another word. */
const LONG_ENOUGH = 6;

/**
 * What to look for where nothing holds all the words that somebody typed, the likeliest first: slips put right and words that
 * no title knows left out, then the same with one word fewer.
 */
export function otherWords(words: string, known: readonly string[]): string[] {
  const all = new Set(known);
  const typed = words.toLowerCase().split(/\s+/);
  const meant = typed.flatMap((word) => {
    if (all.has(word) || /\d/.test(word)) return [word];
    return word.length < LONG_ENOUGH ? [] : (nearest(word, known) ?? []);
  });
  const fewer = meant.length < 2 ? [] : meant.map((_, left) => meant.filter((_, index) => index !== left));
  const candidates = [meant, ...fewer].map((candidate) => candidate.join(' '));
  return [...new Set(candidates)].filter((candidate) => candidate !== '' && candidate !== typed.join(' '));
}
