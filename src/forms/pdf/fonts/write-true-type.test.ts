import { expect, it } from 'vitest';
import { readFonts } from '../../../site/fonts.ts';
import { createFace } from './face.ts';
import { createSigns } from './signs.ts';
import { readTrueType } from './true-type.ts';
import { writeTrueType } from './write-true-type.ts';

const { regular } = await readFonts();
const face = createFace(regular, createSigns(76));

const glyphs = (letters: string) =>
  Array.from(letters, (letter) => {
    const codePoint = letter.codePointAt(0) ?? 0;
    const glyph = face.glyphOf(codePoint);
    if (glyph === undefined) throw new Error(`no ${letter}`);
    return { ...glyph, codePoint };
  });

it('keeps the letters of several files under their characters, with their widths', () => {
  const wanted = glyphs('Aàłź’–');
  const written = readTrueType(withNames(writeTrueType(wanted, face.main)));
  for (const { codePoint, advance } of wanted) {
    const index = written.glyphOf(codePoint);
    expect(index).toBeDefined();
    expect(written.advanceOf(index ?? 0)).toBe(advance);
  }
  expect(written.glyphOf('B'.codePointAt(0) ?? 0)).toBeUndefined();
});

it('keeps outlines as they are', () => {
  const [wanted] = glyphs('A');
  if (wanted === undefined) throw new Error('no A');
  const written = readTrueType(withNames(writeTrueType([wanted], face.main)));
  const outline = wanted.font.outlineOf(wanted.index);
  expect(written.outlineOf(1).subarray(0, outline.length)).toEqual(outline);
});

it('brings along the parts that a letter is made of, from the file that the letter is in', () => {
  const made = glyphs('àéźłńöÀÊ').filter(({ font, index }) => isComposite(font.outlineOf(index)));
  expect(made.length).toBeGreaterThan(0);
  const written = readTrueType(withNames(writeTrueType(made, face.main)));
  made.forEach((glyph, index) => {
    const [oldPart, newPart] = [glyph.font.outlineOf(glyph.index), written.outlineOf(index + 1)].map(firstPart);
    const before = glyph.font.outlineOf(oldPart ?? 0);
    expect(written.outlineOf(newPart ?? 0).subarray(0, before.length)).toEqual(before);
  });
});

it('sums up to the checksums that its directory states', () => {
  const file = writeTrueType(glyphs('Gàidhlig'), face.main);
  const view = new DataView(file.buffer);
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const entry = 12 + table * 16;
    let sum = 0;
    for (let offset = 0; offset < view.getUint32(entry + 12); offset += 4)
      sum = (sum + view.getUint32(view.getUint32(entry + 8) + offset)) >>> 0;
    expect(sum).toBe(view.getUint32(entry + 4));
  }
});

it('refuses a file that is not a font', () => {
  expect(() => readTrueType(new TextEncoder().encode('<html>no font</html>'))).toThrow('neither TrueType nor WOFF');
});

const isComposite = (outline: Uint8Array): boolean =>
  outline.length > 0 && new DataView(outline.buffer, outline.byteOffset).getInt16(0) < 0;

const firstPart = (outline: Uint8Array): number => new DataView(outline.buffer, outline.byteOffset).getUint16(12);

/** What a PDF file leaves out and a reader of whole fonts asks for: names and measures, from the first file. */
function withNames(file: Uint8Array): Uint8Array {
  const view = new DataView(file.buffer);
  const tables = view.getUint16(4);
  const extra = ['OS/2', 'name', 'post'].map((tag) => ({ tag, bytes: tag === 'name' ? nameTable() : new Uint8Array(100) }));
  const whole = new Uint8Array(file.length + extra.length * (16 + 100));
  const moved = extra.length * 16;
  whole.set(file.subarray(0, 12 + tables * 16));
  whole.set(file.subarray(12 + tables * 16), 12 + tables * 16 + moved);
  const wholeView = new DataView(whole.buffer);
  wholeView.setUint16(4, tables + extra.length);
  for (let table = 0; table < tables; table += 1) {
    wholeView.setUint32(12 + table * 16 + 8, view.getUint32(12 + table * 16 + 8) + moved);
  }
  extra.forEach(({ tag, bytes }, index) => {
    const entry = 12 + (tables + index) * 16;
    const start = file.length + moved + index * 100;
    whole.set(new TextEncoder().encode(tag), entry);
    wholeView.setUint32(entry + 8, start);
    wholeView.setUint32(entry + 12, bytes.length);
    whole.set(bytes, start);
  });
  return whole;
}

function nameTable(): Uint8Array {
  const table = new DataView(new ArrayBuffer(20));
  table.setUint16(2, 1);
  table.setUint16(4, 18);
  table.setUint16(6 + 6, 6);
  table.setUint16(6 + 8, 2);
  table.setUint8(18, 0x41);
  table.setUint8(19, 0x42);
  return new Uint8Array(table.buffer);
}
