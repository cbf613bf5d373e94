import type { SearchKind, SearchRecord } from './search-records.ts';

/** The words that search knows, to tell a slip of the finger from a word and to guess what was meant. */
export interface SearchWords {
  /** Those in names and other names of things: what people look for. */
  readonly names: readonly string[];
  /** All the others. */
  readonly others: readonly string[];
  /** Those that say nothing of what somebody looks for. */
  readonly small: readonly string[];
}

/** Shorter words say too little about what was meant. */
const SHORTEST = 4;

const sentences: ReadonlySet<SearchKind> = new Set(['finding', 'message']);

/** Whether such a thing is its own title: a sentence, which names nothing. */
export const isSentence = (kind: SearchKind): boolean => sentences.has(kind);

/** Every word that can be found. */
export function searchWords(records: readonly SearchRecord[], small: readonly string[]): SearchWords {
  const names = wordsIn(
    records
      .filter(({ kind }) => kind !== 'question' && kind !== 'figure' && !isSentence(kind))
      .map(({ title, aliases = '' }) => `${title} ${aliases}`),
  );
  const all = wordsIn(records.map(({ title, text }) => `${title} ${text}`));
  return { names: [...names].sort(), others: [...all].filter((word) => !names.has(word)).sort(), small };
}

/** What can follow a word, or the word without its last letter, in another form of it. */
const ENDINGS = /^(e?s|e?d|.?ing)$/;

/**
 * The small words that the index can do without. It knows words by their stems, so not those that have another form which says
 * something ("take" for "takes"), and not those that are an abbreviation too ("HIS").
 */
export function spareWords(records: readonly SearchRecord[], small: readonly string[]): string[] {
  const abbreviations = new Set(records.flatMap(({ abbreviations = '' }) => abbreviations.toLowerCase().split(' ')));
  const known = new Set(small);
  const telling = [...wordsIn(records.map(({ title, text }) => `${title} ${text}`))].filter((word) => !known.has(word));
  const hasForms = (word: string) =>
    [word, word.slice(0, -1)].some(
      (stem) => stem.length > 1 && telling.some((form) => form.startsWith(stem) && ENDINGS.test(form.slice(stem.length))),
    );
  return small.filter((word) => !abbreviations.has(word) && !hasForms(word));
}

/**
 * The words as the browser fetches them: each is the letter that counts what it begins with of the one before (A for nothing, B
 * for one letter …), and the rest of it. That is a third less to fetch. `things` is how many things can be found.
 */
export const packWords = ({ names, others, small }: SearchWords, things: number) => ({
  names: names.map(asRest).join(''),
  others: others.map(asRest).join(''),
  small: small.join(' '),
  things,
});

/** The most letters that a capital letter can count. */
const MOST = 25;

function asRest(word: string, index: number, words: readonly string[]): string {
  const before = words[index - 1] ?? '';
  let same = 0;
  while (same < MOST && same < word.length && word[same] === before[same]) same += 1;
  return String.fromCharCode('A'.charCodeAt(0) + same) + word.slice(same);
}

const wordsIn = (texts: readonly string[]): Set<string> =>
  new Set(texts.flatMap((text) => text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((word) => word.length >= SHORTEST));
