import { expect, test } from 'vitest';
import { isKnown, respell, tellingWords } from './other-words.ts';

const known = {
  names: ['adequate', 'assessment', 'oversee', 'feedback', 'improvement', 'plan', 'service'],
  others: ['does', 'mean', 'what'],
  small: ['a', 'do', 'does', 'how', 'mean', "don't", 'of', 'something', 'that', 'the', 'we', 'what'],
  things: 9,
};

test.each([
  ['improvment plan', 'improvement plan'],
  ['asessment', 'assessment'],
  ['imporvement', 'improvement'],
])('"%s" is put right', (typed, meant) => {
  expect(respell(typed, known)).toBe(meant);
});

test.each(['improve', 'overdue', 'assessments', 'CPO', '5.2', 'zzz', 'Feedback', 'something'])(
  '"%s" is left as it was typed',
  (typed) => {
    expect(respell(typed, known)).toBe(typed);
  },
);

test('A word like no other is left as it was typed', () => {
  expect(respell('xylophones', known)).toBe('xylophones');
});

test('A word that only begins like a short one is another word', () => {
  expect(isKnown('planning', known)).toBe(false);
  expect(isKnown('planned', known)).toBe(false);
  expect(isKnown('services', known)).toBe(true);
  expect(isKnown('assess', known)).toBe(true);
});

test('The words of which every question is full do not tell what it is about', () => {
  expect(tellingWords('What does Adequate mean?', known)).toEqual(['Adequate']);
  expect(tellingWords('How do we know that the plan works?', known)).toEqual(['know', 'plan', 'works']);
  expect(tellingWords('what do we mean', known)).toEqual([]);
});

test('A small word in capitals is an abbreviation, unless everything is in capitals', () => {
  expect(tellingWords('THAT', known)).toEqual(['THAT']);
  expect(tellingWords('what does THAT mean', known)).toEqual(['THAT']);
  expect(tellingWords('WHAT DOES THAT PLAN MEAN', known)).toEqual(['PLAN']);
});

test('Marks around words are dropped, and those inside them stay', () => {
  expect(tellingWords('“5.2” (LS/CMI), self-evaluation… don’t!', known)).toEqual(['5.2', 'LS/CMI', 'self-evaluation']);
});

test('A word that comes twice is told once', () => {
  expect(tellingWords('plan the Plan', known)).toEqual(['Plan']);
});
