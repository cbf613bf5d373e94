import { expect, test } from 'vitest';
import { cellsOf, compare } from './compare.ts';
import { figuresOf } from './figures.ts';
import type { Measurement } from './measurement.ts';

const measured = (name: string, values: readonly number[], others: Partial<Measurement> = {}): Measurement => ({
  name,
  unit: 'ms',
  figures: figuresOf(values),
  ...others,
});
const rowOf = (once: Measurement, more?: Measurement) => cellsOf(compare([once], more === undefined ? [] : [more]), 10)[1];

test('A row says median, spread and growth', () => {
  expect(rowOf(measured('Word', [40, 31, 29]), measured('Word', [62, 61, 63]))).toEqual([
    'Word',
    '31 ms (29–40)',
    '',
    '62 ms (61–63)',
    '',
    '× 2.0',
    '',
  ]);
});

test('Growth is that of processor time, which no other program lengthens', () => {
  const once = measured('Word', [10], { cpu: figuresOf([10]) });
  const more = measured('Word', [900], { cpu: figuresOf([30]) });
  expect(rowOf(once, more)?.[5]).toBe('× 3.0');
});

test('What grows more than the content did is over', () => {
  expect(rowOf(measured('Word', [1]), measured('Word', [10.5]))?.[5]).toBe('× 10.5, over');
});

test('A budget tells how much of it is used, and that it is over', () => {
  expect(rowOf(measured('Word', [30], { budget: 60 }))?.[6]).toBe('50 % of 60 ms');
  expect(rowOf(measured('Word', [90], { budget: 60 }))?.[6]).toBe('over: 150 % of 60 ms');
});

test('What was measured of content as it is alone stands alone', () => {
  expect(cellsOf(compare([measured('a', [1])], [measured('b', [1])]), 10)[1]?.slice(3)).toEqual(['', '', '', '']);
});
