import { phrase } from '../../forms/phrase.ts';
import type { SiteWording } from '../../framework/site-wording-schema.ts';
import type { Failure } from './messages.ts';

/** What the script says, as the page gives it. */
export type ChooseWords = SiteWording['choose']['script'];

/** "3 pages": a number of things in an author's words. */
export function counted(words: { readonly none?: string; readonly one: string; readonly many: string }, count: number): string {
  if (count === 0 && words.none !== undefined) return words.none;
  return count === 1 ? words.one : phrase(words.many, { count });
}

/** Why something was not done, in a sentence. */
export function failureSentence(words: ChooseWords['failed'], failure: Failure): string {
  switch (failure.kind) {
    case 'unreachable':
      return words.unreachable;
    case 'letters':
      return phrase(words.letters, { letters: failure.letters.join(', ') });
    case 'fault':
      return phrase(words.fault, { message: failure.message });
  }
}
