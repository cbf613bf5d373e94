import { expect, test } from 'vitest';
import { createPaths } from './paths.ts';

const paths = createPaths('/x/');

test('Pages stand below the base and end with a slash', () => {
  expect(paths.home).toBe('/x/');
  expect(paths.indicator('risk-and-need')).toBe('/x/indicators/risk-and-need/');
  expect(paths.illustrationsBy('levels', 'weak')).toBe('/x/illustrations/level/weak/');
});

test('Anchors name the kind of record and its id', () => {
  expect(paths.indicator('risk-and-need', 'theme-victim-safety')).toBe('/x/indicators/risk-and-need/#theme-victim-safety');
  expect(paths.record('glossary', 'breach')).toBe('/x/glossary/#term-breach');
  expect(paths.facet('levels', 'weak')).toBe('/x/illustrations/#level-weak');
});

test('Files have no slash, and a reading pack says in its name what it is', () => {
  expect(paths.file('whole', 'docx')).toBe('/x/templates/whole.docx');
  expect(paths.file('whole-reading-pack', 'pdf')).toBe('/x/templates/whole-reading-pack.pdf');
});
