import { expect, it } from 'vitest';
import { createSigns } from './signs.ts';

const signs = createSigns(80);
const letters = '←↑→↓↔✓✔✗✘☐☑☒□■▪○●◦≤≥≠';
const glyphOf = (letter: string): number => signs.glyphOf(letter.codePointAt(0) ?? 0) ?? -1;
const outline = (letter: string): DataView => {
  const { buffer, byteOffset, byteLength } = signs.outlineOf(glyphOf(letter));
  return new DataView(buffer, byteOffset, byteLength);
};

it.each([...letters])('draws %s inside its width', (letter) => {
  const [left, right] = [outline(letter).getInt16(2), outline(letter).getInt16(6)];
  expect(left).toBe(Math.round(signs.sideBearingOf(glyphOf(letter))));
  expect(left).toBeGreaterThan(0);
  expect(right).toBeLessThan(signs.advanceOf(glyphOf(letter)));
  expect(right - left).toBeGreaterThan(200);
});

it.each([...letters])('fills %s clockwise, as renderers expect, and cuts out less than it fills', (letter) => {
  const view = outline(letter);
  const count = view.getInt16(0);
  const ends = Array.from({ length: count }, (_, index) => view.getInt16(10 + index * 2));
  const points = (ends.at(-1) ?? 0) + 1;
  const steps = 10 + count * 2 + 2 + points;
  const at = (index: number, axis: number): number => {
    let sum = 0;
    for (let step = 0; step <= index; step += 1) sum += view.getInt16(steps + (axis * points + step) * 2);
    return sum;
  };
  const area = (from: number, to: number): number => {
    let sum = 0;
    for (let index = from; index <= to; index += 1) {
      const next = index === to ? from : index + 1;
      sum += at(next, 0) * at(index, 1) - at(index, 0) * at(next, 1);
    }
    return sum / 2;
  };
  const areas = ends.map((end, index) => area(index === 0 ? 0 : (ends[index - 1] ?? 0) + 1, end));
  expect(areas[0]).toBeGreaterThan(0);
  expect(areas.reduce((sum, part) => sum + part, 0)).toBeGreaterThan(0);
});

it('knows no letters', () => {
  expect(signs.glyphOf('A'.codePointAt(0) ?? 0)).toBeUndefined();
});
