import { createComposedLetters } from './composed-letters.ts';
import { type GlyphSource, readTrueType, type TrueType } from './true-type.ts';

/** One look of the family, put together from files that share the letters out among them. */
export interface Face {
  /** The first file: where the face's measures come from. */
  readonly main: TrueType;
  /** Where a character is drawn; `undefined` where no file has it. */
  glyphOf(codePoint: number): Glyph | undefined;
}

/** A drawn letter. */
export interface Glyph {
  readonly font: GlyphSource;
  readonly index: number;
  /** Width in thousandths of the type size. */
  readonly advance: number;
}

/**
 * A face from TrueType or WOFF files; the first file that has a character draws it, then `signs`; what none has is put together
 * from letters and marks. Throws where their units differ.
 */
export function createFace(files: readonly Uint8Array[], signs: GlyphSource): Face {
  const fonts = files.map(readTrueType);
  const [main] = fonts;
  if (main === undefined) throw new Error('A face has no font file. Give at least one file for each face.');
  if ([...fonts, signs].some((font) => font.unitsPerEm !== main.unitsPerEm)) {
    throw new Error(`The files of ${main.name} measure in different units. Use files that share one number of units to the em.`);
  }

  const drawn = [...fonts, signs];
  const sources = [...drawn, createComposedLetters(drawn, main)];
  const glyphs = new Map<number, Glyph | undefined>();
  const find = (codePoint: number): Glyph | undefined => {
    for (const font of sources) {
      const index = font.glyphOf(sameLook.get(codePoint) ?? codePoint);
      if (index !== undefined) return { font, index, advance: (font.advanceOf(index) * 1000) / font.unitsPerEm };
    }
    return undefined;
  };
  return {
    main,
    glyphOf: (codePoint) => {
      if (!glyphs.has(codePoint)) glyphs.set(codePoint, find(codePoint));
      return glyphs.get(codePoint);
    },
  };
}

/** Characters that are drawn as another one: hyphens that break no line, and that break one everywhere. */
const sameLook: ReadonlyMap<number, number> = new Map([
  [0x2010, 0x2d],
  [0x2011, 0x2d],
]);
