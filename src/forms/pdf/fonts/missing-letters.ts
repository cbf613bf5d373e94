import type { Face } from './face.ts';

/** The letters of a text that a face cannot draw, each once, with the marks that stand on them. */
export function missingLetters(text: string, face: Face): string[] {
  const letters = text.normalize('NFC').match(/\P{M}\p{M}*|\p{M}+/gu) ?? [];
  return [...new Set(letters.filter((letter) => Array.from(letter).some((sign) => isMissing(sign, face))))];
}

/** Drawn where no font has a letter: a sign that every Latin font has and nobody types. */
export const standIn = '¤';

/** What is drawn of a character: itself, room for what is only room, nothing for what is never seen, or the stand-in. */
export function drawnAs(sign: string, face: Face): string {
  if (face.glyphOf(sign.codePointAt(0) ?? 0) !== undefined) return sign;
  if (room.test(sign)) return ' ';
  return unseen.test(sign) || /\p{M}/u.test(sign) ? '' : standIn;
}

const isMissing = (sign: string, face: Face): boolean =>
  face.glyphOf(sign.codePointAt(0) ?? 0) === undefined && !room.test(sign) && !unseen.test(sign);

const room = /[\p{Cc}\p{Z}]/u;

/** Signs of format, and those that choose between looks of the letter before them. */
const unseen = /\p{Cf}|\p{Variation_Selector}/u;
