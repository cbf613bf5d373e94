import { expect, test } from 'vitest';
import { otherWords, respell } from './other-words.ts';

const known = {
  names: ['adequate', 'assessment', 'feedback', 'improvement', 'plan', 'service'],
  others: ['does', 'mean', 'what'],
};

test.each([
  ['improvment plan', 'improvement plan'],
  ['asessment', 'assessment'],
])('"%s" is put right', (typed, meant) => {
  expect(respell(typed, known)).toBe(meant);
});

test.each(['improve', 'assessments', 'CPO', '5.2', 'zzz', 'Feedback'])('"%s" is left as it was typed', (typed) => {
  expect(respell(typed, known).toLowerCase()).toBe(typed.toLowerCase());
});

test('A word like no other is left as it was typed', () => {
  expect(respell('xylophones', known)).toBe('xylophones');
});

test('Where nothing holds all words, those that name nothing go first', () => {
  expect(otherWords('what does adequate mean', known)).toEqual(['adequate']);
});

test('Then one word at a time', () => {
  expect(otherWords('service feedback plan', known)).toEqual(['feedback plan', 'service plan', 'service feedback']);
});

test('Words that name nothing leave nothing to look for', () => {
  expect(otherWords('what zzz', known)).toEqual([]);
});
