import type { FaceName, Faces } from './faces.ts';
import { drawnAs } from './missing-letters.ts';

/** How wide words are: all that layout needs to know of fonts, so that its tests need none. */
export interface Measure {
  /** Width in points. Throws, with the letter and the words around it, where no font has a letter. */
  width(text: string, face: FaceName, size: number): number;
  /** What somebody wrote, made drawable: letters that no font has become a stand-in, tabs and control signs become spaces. */
  drawable(text: string, face: FaceName): string;
  /** Parts of the type size above and below the line that letters stand on. */
  readonly ascent: number;
  readonly descent: number;
}

/** Measures by the advance of each letter: no kerning and no ligatures, the same in every viewer. */
export function createMeasure(faces: Faces): Measure {
  const widths = new Map<FaceName, Map<string, number>>();

  const measured = (text: string, face: FaceName): number => {
    let width = 0;
    for (const letter of text) {
      const glyph = faces[face].glyphOf(letter.codePointAt(0) ?? 0);
      if (glyph === undefined)
        throw new Error(`${named(letter)} is in no font that is embedded, in "${text}". Write it another way.`);
      width += glyph.advance;
    }
    return width / 1000;
  };

  return {
    width: (text, face, size) => {
      const known = widths.get(face) ?? new Map<string, number>();
      widths.set(face, known);
      const width = known.get(text) ?? measured(text, face);
      known.set(text, width);
      return width * size;
    },
    drawable: (text, face) =>
      Array.from(text.normalize('NFC').replaceAll('\t', '    '))
        .map((letter) => (letter === '\n' ? letter : drawnAs(letter, faces[face])))
        .join(''),
    ascent: faces.regular.main.ascent / faces.regular.main.unitsPerEm,
    descent: -faces.regular.main.descent / faces.regular.main.unitsPerEm,
  };
}

const named = (letter: string): string =>
  `The letter "${letter}" (U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
