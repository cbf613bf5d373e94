import { expect, it } from 'vitest';
import { readFonts } from '../../../site/fonts.ts';
import { readFaces } from './faces.ts';
import { createMeasure } from './measure.ts';

const measure = createMeasure(readFaces(await readFonts()));

it('knows the letters of Gaelic, Polish, Welsh and Vietnamese, curly quotes, dashes, arrows, ticks and boxes in every face', () => {
  const letters = 'ÀàÈèÌìÒòÙùĄąĆćĘęŁłŃńÓóŚśŹźŻżŴŵŶŷễợ“”‘’–—…•€←↑→↓↔✓✔✗✘☐☑☒□■▪○●◦≤≥≠\u2010\u2011';
  for (const face of ['regular', 'bold', 'italic', 'boldItalic'] as const) {
    for (const letter of letters) expect(measure.width(letter, face, 10)).toBeGreaterThan(0);
  }
});

it('measures words by the sum of their letters, larger in a larger size', () => {
  const sum = measure.width('a', 'regular', 12) + measure.width('b', 'regular', 12);
  expect(measure.width('ab', 'regular', 12)).toBeCloseTo(sum);
  expect(measure.width('ab', 'regular', 24)).toBeCloseTo(2 * sum);
});

it('names a letter that no font has, and the words around it', () => {
  expect(() => measure.width('rain ☃ snow', 'bold', 12)).toThrow(
    'The letter "☃" (U+2603) is in no font that is embedded, in "rain ☃ snow"',
  );
});

it('draws a stand-in for what somebody wrote in letters that no font has', () => {
  expect(measure.drawable('a☃b', 'regular')).toBe('a¤b');
});

it('draws composed letters, spaces for tabs, and nothing for signs that are not seen', () => {
  expect(measure.drawable('e\u0301\tx\u200by\u00adz', 'regular')).toBe('é    xy\u00adz');
});
