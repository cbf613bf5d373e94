/** What the bytes of PDFDocEncoding stand for where they are not those of Latin 1 (PDF 1.7, annex D.2). */
const special: ReadonlyMap<number, string> = new Map([
  ...listed(0x18, '˘ˇˆ˙˝˛˚˜'),
  ...listed(0x80, '•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž'),
  [0xa0, '€'],
]);

/** The letters of a text string: UTF-16 or UTF-8 where it says so with its first bytes, else PDFDocEncoding (7.9.2.2). */
export function decodePdfString(bytes: readonly number[]): string {
  const [first, second, third] = bytes;
  if (first === 0xfe && second === 0xff) return withoutLanguage(decode(bytes.slice(2), 'utf-16be'));
  if (first === 0xff && second === 0xfe) return withoutLanguage(decode(bytes.slice(2), 'utf-16le'));
  if (first === 0xef && second === 0xbb && third === 0xbf) return decode(bytes.slice(3), 'utf-8');
  return bytes.map((byte) => special.get(byte) ?? String.fromCharCode(byte)).join('');
}

const decode = (bytes: readonly number[], encoding: string): string =>
  new TextDecoder(encoding, { ignoreBOM: true }).decode(Uint8Array.from(bytes));

/** UTF-16 strings may say their language between two escape signs (7.9.2.2). */
const withoutLanguage = (text: string): string =>
  text
    .split('\u001b')
    .filter((part, index) => index % 2 === 0 || !/^[a-zA-Z]{2,5}$/.test(part))
    .join('');

function listed(from: number, letters: string): [number, string][] {
  return Array.from(letters, (letter, index): [number, string] => [from + index, letter]);
}
