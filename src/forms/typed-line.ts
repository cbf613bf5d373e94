/**
 * A line that somebody typed or pasted, as a title or a name can take it: its letters composed, one space between words, and no signs
 * that nobody sees, which would make two names differ that look alike, and which no font has.
 */
export const typedLine = (text: string): string =>
  text
    .normalize('NFC')
    .replaceAll('\ufeff', '')
    .replaceAll(/[\s\u0085]+/g, ' ')
    .replaceAll(unseen, '')
    .replaceAll(idleJoiners, '$1')
    .replaceAll(/ +/g, ' ')
    .trim();

/** Control characters, halves of characters and what is none, what chooses a look, and marks of direction and of breaks. */
const unseen =
  /\p{Cc}|\p{Surrogate}|\p{Noncharacter_Code_Point}|\p{Variation_Selector}|[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufff9-\ufffb]/gu;

/** Joiners change the look of some scripts and of emoji; between Latin letters they do nothing. */
const idleJoiners = /(^|[\p{Script=Latin}\p{N}\p{P}\s])[\u200c\u200d]+/gu;
