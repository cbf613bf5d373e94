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

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
export function createChance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000;
  };
  return {
    /** A whole number from 0 up to one less. */
    below: (count: number): number => Math.floor(next() * count),
    /** One of several. */
    of<Value>(values: readonly Value[]): Value {
      const value = values[Math.floor(next() * values.length)];
      if (value === undefined) throw new Error('there is nothing to choose from');
      return value;
    },
  };
}

export type Chance = ReturnType<typeof createChance>;

/** Text such as people paste, and such as nobody does: every kind of letter and sign that some format has its own use for. */
export function anyText(chance: Chance): string {
  const pieces = Array.from({ length: chance.of([0, 1, 2, 5, 20]) }, () => chance.of(kindsOfText)(chance));
  const text = pieces.join(chance.of(['', ' ', '\n']));
  return chance.below(30) === 0 ? text.padEnd(20_000, `${text} word`) : text;
}

const oneOf =
  (...texts: readonly string[]) =>
  (chance: Chance): string =>
    chance.of(texts);

const fromPoints =
  (from: number, to: number) =>
  (chance: Chance): string =>
    Array.from({ length: 1 + chance.below(8) }, () => String.fromCodePoint(from + chance.below(to - from))).join('');

const kindsOfText: readonly ((chance: Chance) => string)[] = [
  oneOf('Gàidhlig', 'Łódź', '“said”', 'it’s – so…', 'ﬁne', '½ €5', 'plain words', '5.2'),
  oneOf(' ', '  ', '\t', '\u00a0', '\u2003', '\u200b', '\ufeff', '\u00ad', '\u2011'),
  oneOf('\n', '\r', '\r\n', '\n\r', '\u2028', '\u2029', '\u0085', '\u000b', '\f'),
  oneOf('<a b="c">', '</w:t>', '&amp;', '&#10;', ']]>', '<!-- -->', '<!DOCTYPE x>', '_x000D_', "'", '"'),
  oneOf('(', ')', '\\', '\\101', '\\n', '<<', '>> endobj', 'endstream', '%', '/V [1 0 R]', 'þÿ', 'ÿþ', 'ï»¿', '\u001ben\u001b'),
  oneOf('שלום', 'مرحبا', '\u202b', '\u202c', '\u200f', '\u2067', '\u2069'),
  oneOf('👩🏽‍⚖️', '🏴󠁧󠁢󠁳󠁣󠁴󠁿', '🌧️', '🇬🇧', '1️⃣'),
  oneOf('e\u0301', '\u0065\u0323\u0302', '\u1ec7', 'a\u0300\u0301\u0302\u0303', '\u0915\u094d\u0937', '한'),
  oneOf('• one\n• two', '- one\n- two', '1. one\n2. two', '31/02/2026', '3.2.26', 'after Easter', '2026-02-03', 'yes', 'Off'),
  oneOf('=1+1', '@x', '{y}', '$1', '\\$&', '__proto__', 'constructor', 'null', '%PDF-', 'Click to write', 'DD/MM/YYYY'),
  fromPoints(0, 0x20),
  fromPoints(0x7f, 0xa1),
  fromPoints(0x20, 0x3000),
  fromPoints(0xd800, 0xe000),
  fromPoints(0xfff0, 0x10000),
  fromPoints(0x10000, 0x110000),
];
