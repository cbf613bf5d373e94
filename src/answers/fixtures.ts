import { strToU8, zlibSync } from 'fflate';

/** A letter a byte. */
export const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** A whole small PDF file of some objects; the first is the catalogue. What more its trailer says can be given. */
export const pdfOf = (objects: readonly string[], trailer = ''): Uint8Array =>
  ascii(
    `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Root 1 0 R ${trailer}>>\n%%EOF`,
  );

/** A stream object of PDF, packed as often as it is said to be. */
export function pdfStream(content: Uint8Array, entries: string): string {
  const data = zlibSync(content);
  const letters = Array.from(data, (byte) => String.fromCharCode(byte)).join('');
  return `<<${entries} /Filter /FlateDecode /Length ${data.length}>>\nstream\n${letters}\nendstream`;
}

/** A PDF page with these resources, as the only one of a file. */
export const pdfPage = (resources: string, trailer = '', more: readonly string[] = []): Uint8Array =>
  pdfOf(
    ['<</Type /Catalog /Pages 2 0 R>>', '<</Type /Pages /Kids [3 0 R]>>', `<</Type /Page /Resources <<${resources}>>>>`, ...more],
    trailer,
  );

/** An OLE file whose directory has entries of these names (MS-CFB 2.6.1), as encrypted and old Word files have. */
export function oleFile(...names: readonly string[]): Uint8Array {
  const bytes = new Uint8Array(512 + 512 * Math.ceil((names.length + 1) / 4));
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const at = 512 + index * 128;
    for (const [place, letter] of [...name].entries()) view.setUint16(at + place * 2, letter.charCodeAt(0), true);
    view.setUint16(at + 64, name.length * 2 + 2, true);
    view.setUint8(at + 66, index === 0 ? 5 : 2);
  }
  return bytes;
}

/** The part of a package in which Word keeps comments, with one of them. */
export const commentsPart = (id: number, by: string, ...lines: readonly string[]): string =>
  `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="${id}" w:author="${by}">${lines
    .map((line) => `<w:p><w:r><w:t>${line}</w:t></w:r></w:p>`)
    .join('')}</w:comment></w:comments>`;

/** The bytes of some JSON. */
export const jsonBytes = (value: unknown): Uint8Array => strToU8(JSON.stringify(value));
