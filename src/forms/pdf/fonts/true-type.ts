import { readFontTables } from './font-tables.ts';

/** Where glyphs come from: outlines, widths and which character has which. Lengths are in units of its own. */
export interface GlyphSource {
  readonly unitsPerEm: number;
  /** The limits that a renderer reserves memory by. */
  readonly limits: DataView;
  glyphOf(codePoint: number): number | undefined;
  advanceOf(glyph: number): number;
  sideBearingOf(glyph: number): number;
  /** The bytes of a glyph's outline; none where it is blank. */
  outlineOf(glyph: number): Uint8Array;
}

/** One TrueType file. */
export interface TrueType extends GlyphSource {
  /** The PostScript name: "AtkinsonHyperlegible-Regular". */
  readonly name: string;
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  readonly xHeight: number;
  /** Degrees; negative where letters lean to the right. */
  readonly italicAngle: number;
  readonly bounds: readonly [left: number, bottom: number, right: number, top: number];
}

/** Reads a TrueType or WOFF file. Throws where it has no TrueType outlines or no Unicode table. */
export function readTrueType(file: Uint8Array): TrueType {
  const tables = readFontTables(file);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`A font file has no "${tag}" table. Use a font with TrueType outlines.`);
    return found;
  };
  const [head, hhea, hmtx, os2, loca, glyf] = [
    table('head'),
    table('hhea'),
    table('hmtx'),
    table('OS/2'),
    table('loca'),
    table('glyf'),
  ];
  const characters = readCharacterMap(table('cmap'));
  const metrics = hhea.getUint16(34);
  const long = head.getInt16(50) === 1;
  const start = (glyph: number): number => (long ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2);

  return {
    name: readPostScriptName(table('name')),
    unitsPerEm: head.getUint16(18),
    ascent: hhea.getInt16(4),
    descent: hhea.getInt16(6),
    capHeight: os2.getInt16(88),
    xHeight: os2.getInt16(86),
    italicAngle: table('post').getInt32(4) / 65536,
    bounds: [head.getInt16(36), head.getInt16(38), head.getInt16(40), head.getInt16(42)],
    limits: table('maxp'),
    glyphOf: (codePoint) => characters.get(codePoint),
    advanceOf: (glyph) => hmtx.getUint16(Math.min(glyph, metrics - 1) * 4),
    sideBearingOf: (glyph) =>
      glyph < metrics ? hmtx.getInt16(glyph * 4 + 2) : hmtx.getInt16(metrics * 4 + (glyph - metrics) * 2),
    outlineOf: (glyph) => new Uint8Array(glyf.buffer, glyf.byteOffset + start(glyph), start(glyph + 1) - start(glyph)),
  };
}

/** Format 4, which every font for the basic plane carries (OpenType, "cmap"). */
function readCharacterMap(cmap: DataView): ReadonlyMap<number, number> {
  const offset = characterTableOffset(cmap);
  const segments = cmap.getUint16(offset + 6) / 2;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const last = cmap.getUint16(offset + 14 + segment * 2);
    const first = cmap.getUint16(offset + 16 + (segments + segment) * 2);
    const delta = cmap.getUint16(offset + 16 + (2 * segments + segment) * 2);
    const rangeAt = offset + 16 + (3 * segments + segment) * 2;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const listed = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
      const glyph = listed === 0 && range !== 0 ? 0 : (listed + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
  return glyphs;
}

function characterTableOffset(cmap: DataView): number {
  for (let index = 0; index < cmap.getUint16(2); index += 1) {
    const entry = 4 + index * 8;
    const offset = cmap.getUint32(entry + 4);
    if (cmap.getUint16(entry) === 3 && cmap.getUint16(entry + 2) === 1 && cmap.getUint16(offset) === 4) return offset;
  }
  throw new Error('A font file has no Unicode character table of format 4. Use another build of the font.');
}

/** Name 6, as letters of one byte or of two. */
function readPostScriptName(names: DataView): string {
  const strings = names.getUint16(4);
  for (let index = 0; index < names.getUint16(2); index += 1) {
    const entry = 6 + index * 12;
    if (names.getUint16(entry + 6) !== 6) continue;
    const start = strings + names.getUint16(entry + 10);
    const letters = Array.from({ length: names.getUint16(entry + 8) }, (_, letter) => names.getUint8(start + letter));
    return String.fromCharCode(...letters.filter((letter) => letter > 0x20 && letter < 0x7f));
  }
  throw new Error('A font file has no PostScript name. Use another build of the font.');
}
