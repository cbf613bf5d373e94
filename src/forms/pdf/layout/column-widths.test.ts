import { expect, it } from 'vitest';
import { sharedWidths } from './column-widths.ts';

it('shares a width out by parts', () => {
  expect(sharedWidths([1, 3], [10, 10], 100)).toEqual([25, 75]);
});

it('gives what one needs beyond its part, and takes it from the others by their parts', () => {
  expect(sharedWidths([1, 2, 1], [40, 10, 10], 100)).toEqual([40, 40, 20]);
});

it('goes on where giving makes another one short', () => {
  expect(sharedWidths([1, 1, 2], [40, 24, 10], 100)).toEqual([40, 24, 36]);
});

it('keeps to the parts where all together need more than there is', () => {
  expect(sharedWidths([1, 1], [90, 20], 100)).toEqual([50, 50]);
});

it('comes to the whole width', () => {
  const widths = sharedWidths([3, 6, 7, 4], [70, 120, 90, 104], 384);
  expect(widths.reduce((total, width) => total + width)).toBeCloseTo(384);
  expect(widths[3]).toBeCloseTo(104);
});
