import { type PDFContext, type PDFRef, PDFString } from 'pdf-lib';
import { registerPacked } from '../compress.ts';
import type { Face, Glyph } from './face.ts';
import { fontDescriptor } from './font-descriptor.ts';
import { writeTrueType } from './write-true-type.ts';

/** A face as pages use it: the letters that occur, numbered as they come. */
export interface PageFont {
  /** The letters as hexadecimal glyph numbers, for an operator that shows text. Throws where no font has a letter. */
  encode(text: string): string;
  /** Writes what was used at the reference that pages name; nothing where no letter was. */
  write(): void;
  readonly ref: PDFRef;
  readonly used: boolean;
}

/**
 * A font of two-byte glyph numbers, subset to what is encoded (PDF 1.7, 9.7). `subsetTag` is six capital letters; fixed, so
 * that the same form gives the same bytes.
 */
export function createPageFont(context: PDFContext, face: Face, subsetTag: string): PageFont {
  const ref = context.nextRef();
  const codes = new Map<number, string>();
  const glyphs: (Glyph & { codePoint: number })[] = [];

  const codeOf = (codePoint: number, text: string): string => {
    const known = codes.get(codePoint);
    if (known !== undefined) return known;
    const glyph = face.glyphOf(codePoint);
    if (glyph === undefined) throw new Error(`${face.main.name} has no "${String.fromCodePoint(codePoint)}", in "${text}".`);
    glyphs.push({ ...glyph, codePoint });
    const code = hexadecimal(glyphs.length, 4);
    codes.set(codePoint, code);
    return code;
  };

  const write = (): void => {
    if (glyphs.length === 0) return;
    const name = `${subsetTag}+${face.main.name}`;
    const file = writeTrueType(glyphs, face.main);
    const descendant = context.register(
      context.obj({
        Type: 'Font',
        Subtype: 'CIDFontType2',
        BaseFont: name,
        CIDToGIDMap: 'Identity',
        CIDSystemInfo: { Registry: PDFString.of('Adobe'), Ordering: PDFString.of('Identity'), Supplement: 0 },
        FontDescriptor: fontDescriptor(context, face, name, file),
        DW: 0,
        W: [1, glyphs.map((glyph) => glyph.advance)],
      }),
    );
    context.assign(
      ref,
      context.obj({
        Type: 'Font',
        Subtype: 'Type0',
        BaseFont: name,
        Encoding: 'Identity-H',
        DescendantFonts: [descendant],
        ToUnicode: registerPacked(context, toUnicode(glyphs.map((glyph) => glyph.codePoint))),
      }),
    );
  };

  return {
    encode: (text) => Array.from(text, (letter) => codeOf(letter.codePointAt(0) ?? 0, text)).join(''),
    write,
    ref,
    get used() {
      return glyphs.length > 0;
    },
  };
}

/** Which character each glyph number stands for, so that text can be copied, searched and read aloud (PDF 1.7, 9.10.3). */
function toUnicode(codePoints: readonly number[]): string {
  const lines = codePoints.map((codePoint, index) => `<${hexadecimal(index + 1, 4)}> <${utf16(codePoint)}>`);
  const groups = Array.from({ length: Math.ceil(lines.length / 100) }, (_, index) => lines.slice(index * 100, index * 100 + 100));
  return [
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def /CMapType 2 def',
    '1 begincodespacerange <0000> <FFFF> endcodespacerange',
    ...groups.map((group) => `${group.length} beginbfchar\n${group.join('\n')}\nendbfchar`),
    'endcmap CMapName currentdict /CMap defineresource pop end end',
  ].join('\n');
}

const utf16 = (codePoint: number): string =>
  Array.from({ length: codePoint > 0xffff ? 2 : 1 }, (_, index) =>
    hexadecimal(String.fromCodePoint(codePoint).charCodeAt(index), 4),
  ).join('');

const hexadecimal = (value: number, digits: number): string => value.toString(16).toUpperCase().padStart(digits, '0');
