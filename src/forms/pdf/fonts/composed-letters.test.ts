import { describe, expect, it } from 'vitest';
import { readFonts } from '../../../site/fonts.ts';
import { boundsOf } from './composite.ts';
import { readFaces } from './faces.ts';
import { missingLetters } from './missing-letters.ts';

const faces = readFaces(await readFonts());

const drawn = (letter: string, face: keyof typeof faces = 'regular') => {
  const glyph = faces[face].glyphOf(letter.codePointAt(0) ?? 0);
  if (glyph === undefined) throw new Error(`no ${letter}`);
  return { ...glyph, ...boundsOf(glyph.font.outlineOf(glyph.index)) };
};

it.each(['regular', 'bold', 'italic', 'boldItalic'] as const)('draws Welsh, Vietnamese and Yoruba in the %s face', (face) => {
  const welsh = 'ŴŵŶŷẀẁẂẃẄẅỲỳ';
  const vietnamese = 'ĂăĐđƠơƯưẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặẸẹẺẻẼẽẾếỀềỂểỄễỆệỈỉỊịỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợỤụỦủỨứỪừỬửỮữỰựỲỳỴỵỶỷỸỹ';
  expect(missingLetters(`${welsh}${vietnamese}ẸẹỌọṢṣ`, faces[face])).toEqual([]);
});

it('draws nothing of other scripts, and no mark that it does not know', () => {
  expect(missingLetters('й が q\u20dd', faces.regular)).toEqual(['й', 'が', 'q\u20dd']);
});

describe('a letter put together', () => {
  it.each([
    ['ŵ', 'w'],
    ['Ŷ', 'Y'],
    ['ọ', 'o'],
  ])('is as wide as the letter without marks: %s', (letter, base) => {
    expect(drawn(letter).advance).toBe(drawn(base).advance);
  });

  it('has its mark where the font has that of another letter, higher on a capital', () => {
    expect(drawn('ŵ').top).toBe(drawn('ê').top);
    expect(drawn('Ŵ').top).toBe(drawn('Â').top);
  });

  it('has the second mark above the first, and one below under the letter', () => {
    expect(drawn('ễ').top).toBeGreaterThan(drawn('ê').top + 100);
    expect(drawn('ệ').bottom).toBeLessThan(drawn('e').bottom - 100);
    expect(drawn('ệ').top).toBe(drawn('ê').top);
  });

  it('has its mark over its middle, and further right where letters lean', () => {
    const markOver = (letter: string, face: 'regular' | 'italic'): number => {
      const { font, index } = drawn(letter, face);
      const outline = font.outlineOf(index);
      // The second part of two, after the head and the first part: how far its glyph is moved to the right.
      return new DataView(outline.buffer, outline.byteOffset).getInt16(10 + 8 + 4);
    };
    const circumflex = drawn('ˆ');
    const middle = (circumflex.left + circumflex.right) / 2 + markOver('Ŵ', 'regular');
    expect(Math.abs(middle - drawn('W').advance / 2)).toBeLessThan(10);
    expect(markOver('Ŵ', 'italic') - markOver('ŵ', 'italic')).toBeGreaterThan(
      markOver('Ŵ', 'regular') - markOver('ŵ', 'regular'),
    );
  });

  it('loses its dot to a mark above it', () => {
    expect(drawn('ỉ').top).toBeGreaterThan(drawn('ı').top);
    expect(drawn('ỉ').bottom).toBe(drawn('ı').bottom);
  });
});
