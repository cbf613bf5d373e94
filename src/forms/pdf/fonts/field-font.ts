import type { PDFContext, PDFRef } from 'pdf-lib';
import type { Face } from './face.ts';
import { fontDescriptor } from './font-descriptor.ts';
import { codePointsOfWinAnsi } from './win-ansi.ts';
import { writeTrueType } from './write-true-type.ts';

/**
 * The font that viewers write with when somebody types: one byte a letter and every letter of Windows code page 1252
 * embedded, since a subset of two-byte glyph numbers shows garbage once a viewer sets the text anew.
 */
export function writeFieldFont(context: PDFContext, face: Face, subsetTag: string): PDFRef {
  const slots = codePointsOfWinAnsi.map((codePoint) => (codePoint === undefined ? undefined : face.glyphOf(codePoint)));
  const glyphs = codePointsOfWinAnsi.flatMap((codePoint) => {
    const glyph = codePoint === undefined ? undefined : face.glyphOf(codePoint);
    return codePoint === undefined || glyph === undefined ? [] : [{ ...glyph, codePoint }];
  });
  const name = `${subsetTag}+${face.main.name}`;
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'TrueType',
      BaseFont: name,
      Encoding: 'WinAnsiEncoding',
      FirstChar: 32,
      LastChar: 255,
      Widths: slots.slice(32).map((glyph) => glyph?.advance ?? 0),
      FontDescriptor: fontDescriptor(context, face, name, writeTrueType(glyphs, face.main)),
    }),
  );
}
