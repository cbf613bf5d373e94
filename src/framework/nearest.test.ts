import { expect, test } from 'vitest';
import { didYouMean, nearest } from './nearest.ts';

test.each([
  ['tilte', 'title'],
  ['Title', 'title'],
  ['court-report', 'court-reports'],
])('%j most likely meant %j', (word, meant) => {
  expect(nearest(word, ['about', 'title', 'court-reports'])).toBe(meant);
});

test('A word that resembles none gets no advice', () => {
  expect(didYouMean('colour', ['title', 'about'])).toBe('');
  expect(didYouMean('odt', ['docx', 'pdf'])).toBe('');
});

test('Of two that are as near, the first is offered', () => {
  expect(didYouMean('cat', ['car', 'can'])).toBe(' Did you mean "car"?');
});
