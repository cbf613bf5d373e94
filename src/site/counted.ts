import { phrase } from '../forms/phrase.ts';

/** "1 page", "3 pages": a number of things in an author's words. */
export const counted = (words: { readonly one: string; readonly many: string }, count: number): string =>
  count === 1 ? words.one : phrase(words.many, { count });
