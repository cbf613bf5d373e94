import { expect, test } from 'vitest';
import { smallestFramework } from '../framework/fixtures.ts';
import { createPaths } from './paths.ts';
import { modelCounts, qualityModel } from './quality-model.ts';

const cites = { source: 'handbook', section: 'Part One', status: 'current' as const, checked: '2026-01-31' };

test('A column holds its areas, and each of these its indicators with the way to their pages', () => {
  const [column] = qualityModel(smallestFramework(), createPaths('/x/'));
  expect(column?.overall).toBe(false);
  expect(column?.areas.map(({ area }) => area.id)).toEqual(['reading']);
  expect(column?.areas[0]?.indicators).toEqual([
    {
      id: 'borrowing',
      number: '1.1',
      title: 'Borrowing books',
      name: '1.1 Borrowing books',
      href: '/x/indicators/borrowing/',
      coverage: 'full',
    },
  ]);
});

test('A key question without indicators rests on all the others', () => {
  const framework = smallestFramework((records) => {
    records.keyQuestions.push({ id: 'future', number: 2, title: 'What next?', about: 'All of it.', cites });
    records.areas.push({ id: 'whole', number: 2, title: 'The whole', keyQuestion: 'future', about: 'All of it.', cites });
  });
  expect(qualityModel(framework).map(({ overall }) => overall)).toEqual([false, true]);
  expect(modelCounts(framework)).toEqual({ keyQuestions: 2, areas: 2, indicators: 1 });
});
