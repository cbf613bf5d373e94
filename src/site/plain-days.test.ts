import { expect, test } from 'vitest';
import { plainDays } from './plain-days.ts';

test('Days that were read as points in time become text again, wherever they stand', () => {
  const read = { number: 1, cites: [{ source: 'handbook', checked: new Date('2026-01-31') }] };
  expect(plainDays(read)).toEqual({ number: 1, cites: [{ source: 'handbook', checked: '2026-01-31' }] });
});
