/** The words that search knows, as the build wrote them beside the index. */
export interface KnownWords {
  /** Words in names of things. */
  readonly names: readonly string[];
  /** All other words that can be found. */
  readonly others: readonly string[];
  /** Words of which every question is full: they do not tell what it is about, and so the index leaves them out. */
  readonly small: readonly string[];
  /** How many things can be found. */
  readonly things: number;
}

/** The same as they are fetched: lists as one text, see `unpackList`. */
export type PackedWords = Readonly<Record<'names' | 'others' | 'small', string>> & Pick<KnownWords, 'things'>;

/** The words as they can be looked up. */
export const unpackWords = ({ names, others, small, things }: PackedWords): KnownWords => ({
  names: unpackList(names),
  others: unpackList(others),
  small: small.split(' '),
  things,
});

/** A capital letter counts what a word begins with of the one before: "AreviewGersGs" is review, reviewers, reviews. */
function unpackList(packed: string): string[] {
  const words: string[] = [];
  for (const [, letter = 'A', rest = ''] of packed.matchAll(/([A-Z])([^A-Z]*)/g)) {
    const same = letter.charCodeAt(0) - 'A'.charCodeAt(0);
    words.push((words.at(-1) ?? '').slice(0, same) + rest);
  }
  return words;
}
