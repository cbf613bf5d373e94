import { nearest } from '../framework/nearest.ts';
import type { KnownWords } from './known-words.ts';

/** Letters from which on a slip of the finger can be told from another word. */
const LONG_ENOUGH = 6;
/** Letters from which on two slips do not make another word: "overdue" is not "oversee". */
const LONG = 9;
/** Letters that an ending can add to a word: "assessments", "reviewing". */
const ENDING = 3;
/** Letters that a word must have to take the longest ending: "overdue" has nothing to do with "over". */
const STEM = 5;

/** The words with slips put right. A word that begins or ends like one that is known counts as known: it may not be finished. */
export function respell(words: string, known: KnownWords): string {
  const put = (typed: string) => {
    const word = typed.toLowerCase();
    const slips = word.length < LONG ? 1 : 2;
    return isKnown(word, known) ? typed : (nearest(word, known.names, slips) ?? nearest(word, known.others, slips) ?? typed);
  };
  return words.split(/\s+/).map(put).join(' ');
}

/** Whether a word stands somewhere, as far as can be told: numbers, names with marks in them and short words count as known. */
export function isKnown(word: string, { names, others, small }: KnownWords): boolean {
  if (word.length < LONG_ENOUGH || !/^\p{L}+$/u.test(word)) return true;
  const endsLike = (known: string) => {
    const ending = word.startsWith(known) ? word.length - known.length : ENDING + 1;
    return ending <= (known.length < STEM ? ENDING - 1 : ENDING);
  };
  return [names, others, small].some((list) => list.some((known) => known.startsWith(word) || endsLike(known)));
}

/** What stands around a word in a sentence. A dot or a stroke inside it is its own: "5.2", "LS/CMI". */
const AROUND = /^[^\p{L}\d]+|[^\p{L}\d]+$/gu;

/**
 * The words that tell what a question is about, each once: not those of which every question is full, unless they are written as an
 * abbreviation ("HIS" among other words, or alone).
 */
export function tellingWords(words: string, { small }: KnownWords): string[] {
  const typed = words.split(/\s+/).map((word) => word.replaceAll(AROUND, '').replaceAll('’', "'"));
  const shouted = typed.length > 1 && words === words.toUpperCase();
  const isAbbreviation = (word: string) => !shouted && /^\p{Lu}{2,}$/u.test(word);
  const telling = typed.filter((word) => word !== '' && (isAbbreviation(word) || !small.includes(word.toLowerCase())));
  return [...new Map(telling.map((word) => [word.toLowerCase(), word])).values()];
}
