import type { Fonts } from '../../formats.ts';
import { createFace, type Face } from './face.ts';

/** The names of the four looks of the family. */
export type FaceName = keyof Fonts;

/** The four looks, read. */
export type Faces = Readonly<Record<FaceName, Face>>;

const known = new WeakMap<Fonts, Faces>();

/** Reads the files of every face, once for each set of fonts. */
export function readFaces(fonts: Fonts): Faces {
  const faces = known.get(fonts) ?? {
    regular: createFace(fonts.regular),
    bold: createFace(fonts.bold),
    italic: createFace(fonts.italic),
    boldItalic: createFace(fonts.boldItalic),
  };
  known.set(fonts, faces);
  return faces;
}
