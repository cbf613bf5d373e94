import { nearest } from '../framework/nearest.ts';

/** The words that search knows, as the build wrote them beside the index. */
export interface KnownWords {
  /** Words in names of things. */
  readonly names: readonly string[];
  /** All other words that can be found. */
  readonly others: readonly string[];
  /** Words of which every question is full: they do not tell what it is about. */
  readonly small: readonly string[];
}

/** Letters from which on a slip of the finger can be told from another word. */
const LONG_ENOUGH = 6;
/** Letters that an ending can add to a word: "assessments", "reviewing". */
const ENDING = 3;

/** The words with slips put right. A word that begins or ends like one that is known counts as known: it may not be finished. */
export function respell(words: string, { names, others, small }: KnownWords): string {
  const all = [...names, ...others, ...small];
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

/** What stands around a word in a sentence. A dot or a stroke inside it is its own: "5.2", "LS/CMI". */
const AROUND = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;

/** The words that tell what a question is about, each once: not those of which every question is full. */
export function tellingWords(words: string, { small }: KnownWords): string[] {
  const typed = words.split(/\s+/).map((word) => word.replaceAll(AROUND, '').replaceAll('’', "'"));
  const telling = typed.filter((word) => word !== '' && !small.includes(word.toLowerCase()));
  return [...new Map(telling.map((word) => [word.toLowerCase(), word])).values()];
}
