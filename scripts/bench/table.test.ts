import { expect, test } from 'vitest';
import { table } from './table.ts';

test('Columns are as wide as their widest cell, the first to the left and the others to the right', () => {
  expect(
    table([
      ['What', 'Time'],
      ['Word', '31 ms'],
      ['A longer name', '4 ms'],
    ]),
  ).toBe(
    ['| What          |  Time |', '| ------------- | ----: |', '| Word          | 31 ms |', '| A longer name |  4 ms |'].join(
      '\n',
    ),
  );
});

test('Cells that are missing are empty', () => {
  expect(table([['a', 'b', 'c'], ['1']])).toBe(['| a   |   b |   c |', '| --- | --: | --: |', '| 1   |     |     |'].join('\n'));
});
