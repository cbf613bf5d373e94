import { expect, test } from 'vitest';
import { heading, panel, paragraph } from '../forms/blocks.ts';
import { inRows, panelRows } from './panel-rows.ts';

const shape = (...blocks: Parameters<typeof panelRows>[0]) =>
  panelRows(blocks).map(({ blocks: run }) => run.map(({ type }) => type));

test('Panels stand in rows of two, and what is between them stands by itself', () => {
  const blocks = [heading(4, 'Plans'), paragraph('All of them.'), panel(5, '6', []), panel(5, '5', []), panel(5, '4', [])];
  expect(shape(...blocks, heading(4, 'Reviews'))).toEqual([['heading', 'paragraph'], ['panel', 'panel'], ['panel'], ['heading']]);
});

test('A heading between two panels parts them', () => {
  expect(shape(panel(5, 'Weak', []), heading(4, 'Reviews'), panel(5, 'Weak', []))).toHaveLength(3);
});

test('Rows keep every thing in its order', () => {
  expect(inRows([1, 2, 3])).toEqual([[1, 2], [3]]);
});
