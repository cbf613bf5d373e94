import type { PDFContext, PDFRef } from 'pdf-lib';
import { registerPacked } from '../compress.ts';
import type { Face } from './face.ts';

const nonsymbolic = 32;
const italic = 64;

/** The measures of a face in thousandths of the type size, with its file (PDF 1.7, 9.8). */
export function fontDescriptor(context: PDFContext, face: Face, name: string, file: Uint8Array): PDFRef {
  const { unitsPerEm, bounds, ascent, descent, capHeight, xHeight, italicAngle } = face.main;
  const scaled = (length: number): number => Math.round((length * 1000) / unitsPerEm);
  return context.register(
    context.obj({
      Type: 'FontDescriptor',
      FontName: name,
      Flags: italicAngle === 0 ? nonsymbolic : nonsymbolic + italic,
      FontBBox: bounds.map(scaled),
      ItalicAngle: italicAngle,
      Ascent: scaled(ascent),
      Descent: scaled(descent),
      CapHeight: scaled(capHeight),
      XHeight: scaled(xHeight),
      // Unknown to the font's own tables; viewers use it only where the file is missing, and it is always here.
      StemV: 80,
      FontFile2: registerPacked(context, file, { Length1: file.length }),
    }),
  );
}
