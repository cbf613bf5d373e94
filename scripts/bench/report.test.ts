import { expect, test } from 'vitest';
import { notesIn, report } from './report.ts';

const circumstances = { day: '2026-11-22', content: '22 indicators', machine: '2 cores' };
const cells = [
  ['What', 'Time'],
  ['Word', '31 ms'],
];

test('A report says what was measured, when and on what', () => {
  const text = report(circumstances, cells, '');
  for (const part of ['2026-11-22', '22 indicators', '2 cores', '31 ms']) expect(text).toContain(part);
});

test('What people wrote below the figures stays when they are measured again', () => {
  const first = report(circumstances, cells, 'Word is quick.\n\n### Why\n\nBecause.');
  const second = report({ ...circumstances, day: '2026-11-23' }, cells, notesIn(first));
  expect(second).toBe(first.replace('2026-11-22', '2026-11-23'));
});
