import { expect, test } from 'vitest';
import { readFonts } from '../../site/fonts.ts';
import { sampleForm } from '../sample-form.ts';
import { countPages, undrawableLetters } from './count-pages.ts';
import { renderPdf } from './render-pdf.ts';

const fonts = await readFonts();

test('As many pages are counted as are drawn, blank and with long answers', async () => {
  const long = Object.fromEntries(
    ['form/partnership', 'risk-and-need/strengths'].map((key) => [key, 'Many words. '.repeat(900)]),
  );
  for (const values of [{}, long]) {
    const { pages } = await renderPdf(sampleForm(), values, fonts);
    expect(countPages(sampleForm(), values, fonts)).toBe(pages);
  }
  expect(countPages(sampleForm(), long, fonts)).toBeGreaterThan(countPages(sampleForm(), {}, fonts));
});

test('Letters that no font has are named, each once', () => {
  expect(undrawableLetters('Łódź & Zoë', fonts)).toEqual([]);
  expect(undrawableLetters('☃ snow ☃ 雪', fonts)).toEqual(['☃', '雪']);
});
