import { expect, it } from 'vitest';
import type { Measure } from '../fonts/measure.ts';
import { content } from './element.ts';
import { balancedWidth, breakAnswer, breakLines, type Run } from './lines.ts';

/** Every letter is half as wide as high: 10 points of type make 5 points a letter. */
const measure: Measure = {
  width: (text, _, size) => (text.length * size) / 2,
  drawable: (text) => text,
  ascent: 0.75,
  descent: 0.25,
};
const style = { face: 'regular', size: 10, colour: '000000', leading: 14 } as const;
const run = (text: string): Run => ({ text, style, content: content() });
const texts = (runs: readonly Run[], width: number): string[] =>
  breakLines(runs, width, measure).map((line) => line.parts.map((part) => part.text).join(''));

it('fills lines with whole words and keeps the space between two lines, so that copied words do not grow together', () => {
  expect(texts([run('one two three')], 40)).toEqual(['one two ', 'three']);
});

it('does not count the space at the end of a line', () => {
  expect(texts([run('four five')], 20)).toEqual(['four ', 'five']);
  expect(breakLines([run('four five')], 20, measure)[0]?.width).toBe(20);
});

it('does not part a word where its look changes', () => {
  expect(texts([run('see the '), run('end'), run(', now')], 45)).toEqual(['see the ', 'end, now']);
});

it('can end a line after a hyphen between letters, and not inside a span of years', () => {
  expect(texts([run('self-evaluation')], 55)).toEqual(['self-', 'evaluation']);
  expect(texts([run('a 2018–2020')], 50)).toEqual(['a ', '2018–2020']);
});

it('parts a word that is wider than a line', () => {
  expect(texts([run('abcdefghij')], 20)).toEqual(['abcd', 'efgh', 'ij']);
});

it('gives one empty line for nothing', () => {
  expect(breakLines([run('')], 50, measure)).toHaveLength(1);
});

it('places the parts of a line one after the other', () => {
  const [line] = breakLines([run('one '), run('two')], 100, measure);
  expect(line?.parts.map((part) => part.x)).toEqual([0, 20]);
});

it('balances the lines of a heading without making more of them', () => {
  const runs = [run('aaaa bbbb cccc dddd')];
  const width = balancedWidth(runs, 80, measure);
  expect(breakLines(runs, width, measure).map((line) => line.width)).toEqual([45, 45]);
});

it('keeps the line ends of an answer', () => {
  expect(breakAnswer('one\n\ntwo three', style, 40, measure)).toEqual(['one', '', 'two', 'three']);
});
