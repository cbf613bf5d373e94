import { expect, it } from 'vitest';
import { readFonts } from '../../../site/fonts.ts';
import { readFaces } from './faces.ts';
import { missingLetters } from './missing-letters.ts';

const { regular } = readFaces(await readFonts());

it('names each letter that a face lacks once, in the order of the text', () => {
  expect(missingLetters('中文 in 中 and اب', regular)).toEqual(['中', '文', 'ا', 'ب']);
});

it('names a letter with the mark on it that cannot be drawn', () => {
  expect(missingLetters('e\u0301 is drawn, q\u20dd is not', regular)).toEqual(['q\u20dd']);
});

it('says nothing of room, line ends and signs that are never seen', () => {
  expect(missingLetters('one\ttwo\u00a0three\u2028four\nfive\u200bsix \u2714\ufe0f', regular)).toEqual([]);
});
