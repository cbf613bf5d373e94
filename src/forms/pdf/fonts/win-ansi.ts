/** What bytes 80 to 9F stand for; the empty places are not used (PDF 1.7, annex D.2, WinAnsiEncoding). */
const upper = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** The character of each byte from 0 to 255; `undefined` where the encoding has none. */
export const codePointsOfWinAnsi: readonly (number | undefined)[] = Array.from({ length: 256 }, (_, byte) => {
  if (byte < 0x20 || byte === 0x7f) return undefined;
  if (byte < 0x80 || byte > 0x9f) return byte;
  const letter = upper.charAt(byte - 0x80);
  return letter === ' ' ? undefined : letter.charCodeAt(0);
});

const bytes = new Map(
  codePointsOfWinAnsi.flatMap((codePoint, byte) => (codePoint === undefined ? [] : [[codePoint, byte] as const])),
);

/** The text as hexadecimal bytes of Windows code page 1252; `undefined` where it has a letter that is not in there. */
export function encodeWinAnsi(text: string): string | undefined {
  const codes = Array.from(text, (letter) => bytes.get(letter.codePointAt(0) ?? 0));
  return codes.includes(undefined) ? undefined : codes.map((code) => (code ?? 0).toString(16).padStart(2, '0')).join('');
}
