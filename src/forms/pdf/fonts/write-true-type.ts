import { joinBytes } from '../../join-bytes.ts';
import { withParts } from './composite.ts';
import type { GlyphSource, TrueType } from './true-type.ts';

/** A glyph to write, and the character that finds it. */
export interface GlyphToWrite {
  readonly font: GlyphSource;
  readonly index: number;
  readonly codePoint: number;
}

/**
 * A TrueType file with some glyphs of one or more files: glyph 0 is the first file's sign for "missing", the others follow
 * in the given order from 1. The files must share their units. Only the tables that PDF asks for are written (PDF 1.7, 9.9).
 */
export function writeTrueType(wanted: readonly GlyphToWrite[], first: TrueType): Uint8Array {
  const glyphs: { font: GlyphSource; index: number }[] = [{ font: first, index: 0 }, ...wanted];
  const written = new Map<GlyphSource, Map<number, number>>();
  const place = (font: GlyphSource, index: number): number => {
    const known = written.get(font)?.get(index);
    if (known !== undefined) return known;
    glyphs.push({ font, index });
    remember(font, index, glyphs.length - 1);
    return glyphs.length - 1;
  };
  const remember = (font: GlyphSource, index: number, position: number): void => {
    const positions = written.get(font) ?? new Map<number, number>();
    written.set(font, positions.set(index, position));
  };
  glyphs.forEach((glyph, position) => {
    remember(glyph.font, glyph.index, position);
  });

  // The list grows while it is walked: letters made of parts bring their parts along.
  const outlines: Uint8Array[] = [];
  for (const glyph of glyphs) outlines.push(withParts(glyph.font.outlineOf(glyph.index), (part) => place(glyph.font, part)));

  const codes = wanted.map((glyph, position): [number, number] => [glyph.codePoint, position + 1]);
  const metrics = glyphs.map(({ font, index }) => [font.advanceOf(index), font.sideBearingOf(index)] as const);
  return assemble({
    cmap: characterMap(codes.filter(([code]) => code < 0xffff).sort(([a], [b]) => a - b)),
    glyf: joinBytes(outlines.map(padded)),
    head: headTable(first),
    hhea: horizontalHeader(first, metrics),
    hmtx: numbers(2, metrics.flat()),
    loca: numbers(4, offsets(outlines)),
    maxp: limitsTable(
      glyphs.map((glyph) => glyph.font),
      glyphs.length,
    ),
  });
}

/** A Unicode table of format 4 with a segment for each character. */
function characterMap(codes: readonly (readonly [code: number, glyph: number])[]): Uint8Array {
  const segments = [...codes, [0xffff, 0] as const];
  const count = segments.length;
  const power = 2 ** Math.floor(Math.log2(count));
  const words = [
    ...[0, 1, 3, 1, 0, 12],
    ...[4, 16 + count * 8, 0, count * 2, power * 2, Math.log2(power), count * 2 - power * 2],
    ...segments.map(([code]) => code),
    0,
    ...segments.map(([code]) => code),
    ...segments.map(([code, glyph]) => (code === 0xffff ? 1 : (glyph - code) & 0xffff)),
    ...segments.map(() => 0),
  ];
  return numbers(2, words);
}

function headTable(font: TrueType): Uint8Array {
  const head = new DataView(new ArrayBuffer(54));
  head.setUint32(0, 0x00010000);
  head.setUint32(12, 0x5f0f3cf5);
  head.setUint16(18, font.unitsPerEm);
  font.bounds.forEach((bound, index) => {
    head.setInt16(36 + index * 2, bound);
  });
  head.setUint16(46, 8);
  head.setInt16(48, 2);
  head.setInt16(50, 1);
  return bytesOf(head);
}

function horizontalHeader(font: TrueType, metrics: readonly (readonly [number, number])[]): Uint8Array {
  const header = new DataView(new ArrayBuffer(36));
  header.setUint32(0, 0x00010000);
  header.setInt16(4, font.ascent);
  header.setInt16(6, font.descent);
  header.setUint16(10, Math.max(...metrics.map(([advance]) => advance)));
  header.setInt16(18, 1);
  header.setUint16(34, metrics.length);
  return bytesOf(header);
}

/** The greatest of each limit of the files that the glyphs came from. */
function limitsTable(fonts: readonly GlyphSource[], count: number): Uint8Array {
  const limits = new DataView(new ArrayBuffer(32));
  for (const font of new Set(fonts)) {
    for (let offset = 6; offset < 32; offset += 2) {
      limits.setUint16(offset, Math.max(limits.getUint16(offset), font.limits.getUint16(offset)));
    }
  }
  limits.setUint32(0, 0x00010000);
  limits.setUint16(4, count);
  return bytesOf(limits);
}

function assemble(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables);
  const power = 2 ** Math.floor(Math.log2(entries.length));
  const directory = new DataView(new ArrayBuffer(12 + entries.length * 16));
  directory.setUint32(0, 0x00010000);
  [entries.length, power * 16, Math.log2(power), (entries.length - power) * 16].forEach((word, index) => {
    directory.setUint16(4 + index * 2, word);
  });
  let start = directory.byteLength;
  entries.forEach(([tag, table], index) => {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) directory.setUint8(entry + letter, tag.charCodeAt(letter));
    directory.setUint32(entry + 4, checksum(padded(table)));
    directory.setUint32(entry + 8, start);
    directory.setUint32(entry + 12, table.length);
    start += padded(table).length;
  });
  return joinBytes([bytesOf(directory), ...entries.map(([, table]) => padded(table))]);
}

function checksum(table: Uint8Array): number {
  const view = new DataView(table.buffer, table.byteOffset, table.byteLength);
  let sum = 0;
  for (let offset = 0; offset < table.length; offset += 4) sum = (sum + view.getUint32(offset)) >>> 0;
  return sum;
}

function offsets(outlines: readonly Uint8Array[]): number[] {
  const starts = [0];
  for (const outline of outlines) starts.push((starts.at(-1) ?? 0) + padded(outline).length);
  return starts;
}

function padded(bytes: Uint8Array): Uint8Array {
  if (bytes.length % 4 === 0) return bytes;
  const whole = new Uint8Array(Math.ceil(bytes.length / 4) * 4);
  whole.set(bytes);
  return whole;
}

function numbers(size: 2 | 4, values: readonly number[]): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * size));
  values.forEach((value, index) => {
    if (size === 2) view.setUint16(index * 2, value & 0xffff);
    else view.setUint32(index * 4, value);
  });
  return bytesOf(view);
}

const bytesOf = (view: DataView): Uint8Array => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
