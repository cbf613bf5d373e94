import type { Fonts } from '../../formats.ts';
import { createFace, type Face } from './face.ts';
import { createSigns } from './signs.ts';

/** The names of the four looks of the family. */
export type FaceName = keyof Fonts;

/** The four looks, read. */
export type Faces = Readonly<Record<FaceName, Face>>;

/** Of the letters' strokes, in thousandths of the type size. */
const thickness = { regular: 76, bold: 112 } as const;

const known = new WeakMap<Fonts, Faces>();

/** Reads the files of every face, once for each set of fonts. */
export function readFaces(fonts: Fonts): Faces {
  const faces = known.get(fonts) ?? {
    regular: createFace(fonts.regular, createSigns(thickness.regular)),
    bold: createFace(fonts.bold, createSigns(thickness.bold)),
    italic: createFace(fonts.italic, createSigns(thickness.regular)),
    boldItalic: createFace(fonts.boldItalic, createSigns(thickness.bold)),
  };
  known.set(fonts, faces);
  return faces;
}
