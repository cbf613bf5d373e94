import { expect, test } from 'vitest';
import { contrastOf } from './contrast.ts';

test('Contrast is 21 between black and white, 1 between a colour and itself, and the same either way', () => {
  expect(contrastOf('000000', 'ffffff')).toBeCloseTo(21);
  expect(contrastOf('8a3b12', '8A3B12')).toBe(1);
  expect(contrastOf('ffffff', '767676')).toBeCloseTo(4.54, 2);
  expect(contrastOf('767676', 'ffffff')).toBe(contrastOf('ffffff', '767676'));
});
