import { strToU8 } from 'fflate';
import { typedLine } from './typed-line.ts';

/**
 * Words as the name of a file, or the beginning of one, that Windows, macOS and Linux all take: letters of every language stay, signs
 * that one of the three forbids become spaces, and what is longer than 60 letters ends sooner. Empty where nothing of it can be kept.
 */
export function safeFileName(words: string): string {
  const name = shortened(trimmed(typedLine(words.replaceAll(forbidden, ' ')))).replace(reserved, '$1_$2');
  return seen.test(name) ? name : '';
}

const seen = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** What Windows forbids in names; "/" separates folders everywhere. */
const forbidden = /[<>:"/\\|?*]/g;

/** What Windows takes for a device, whatever follows the first dot. */
const reserved = /^(con|prn|aux|nul|conin\$|conout\$|com[\d¹²³]|lpt[\d¹²³])(\s*(?:\.|$))/i;

/** A dot in front hides a file, a hyphen looks like an option of a command, and Windows loses dots and spaces at the end. */
const trimmed = (words: string): string => words.replace(/^[\s.~-]+/, '').replace(/[\s.-]+$/, '');

/** At most 60 letters, and 180 bytes, so that an ending fits into the 255 of Linux; between words where that costs little. */
function shortened(words: string): string {
  const letters = Array.from(words);
  if (letters.length <= LETTERS && strToU8(words).length <= BYTES) return words;
  let count = Math.min(letters.length, LETTERS);
  while (strToU8(letters.slice(0, count).join('')).length > BYTES) count -= 1;
  const space = letters.slice(0, count + 1).lastIndexOf(' ');
  // A mark or a joined sign goes with the letter that it belongs to.
  while (space < count / 2 && count > 1 && /[\p{M}\u200d]/u.test(letters[count] ?? '')) count -= 1;
  return trimmed(letters.slice(0, space < count / 2 ? count : space).join('')).replace(/[\u200d\s]+$/, '');
}

const LETTERS = 60;
const BYTES = 180;
