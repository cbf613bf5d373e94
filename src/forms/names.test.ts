import { expect, test } from 'vitest';
import { smallestFramework } from '../framework/fixtures.ts';
import type { Citation } from '../framework/schema.ts';
import { citationWords } from './names.ts';

const framework = smallestFramework(({ sources: [handbook] }) => {
  if (handbook !== undefined) handbook.sections = ['Part One', 'Part Two'];
});

const place = (section: string, status: Citation['status'] = 'current'): Citation => ({
  source: 'handbook',
  section,
  status,
  checked: '2026-01-31',
});

test('A citation names document, section, standing and the day of the check', () => {
  expect(citationWords(framework, { cites: place('Part One') })).toBe(
    'Source: A handbook, Part One (current, checked 31 January 2026).',
  );
});

test('Sections of a document that stand alike share one mention, and those that do not have their own', () => {
  const cited = { cites: place('Part One'), alsoCites: [place('Part Two')] };
  expect(citationWords(framework, cited, cited)).toBe(
    'Source: A handbook, Part One; Part Two (current, checked 31 January 2026).',
  );
  expect(citationWords(framework, { cites: place('Part One'), alsoCites: [place('Part Two', 'replaced')] })).toBe(
    'Sources: A handbook, Part One (current, checked 31 January 2026). A handbook, Part Two (replaced since, checked 31 January 2026).',
  );
});

test('A document with a long title goes by its short one', () => {
  const long = smallestFramework(({ sources: [handbook] }) => {
    if (handbook !== undefined) handbook.shortTitle = 'Handbook';
  });
  expect(citationWords(long, { cites: place('Part One') })).toBe(
    'Source: Handbook, Part One (current, checked 31 January 2026).',
  );
});
