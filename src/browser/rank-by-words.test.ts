import { expect, test } from 'vitest';
import { rankByWords } from './rank-by-words.ts';

/** What holds a word, each thing with how well it fits. */
const found = (word: string, scores: Readonly<Record<string, number>>) => ({
  word,
  hits: Object.entries(scores).map(([id, score]) => ({ id, score })),
});
const ids = (hits: readonly { readonly id: string }[]) => hits.map(({ id }) => id);

test('What holds more of the words comes first, even where each fits it less well', () => {
  const words = [found('home', { both: 1, one: 9 }), found('visits', { both: 1, other: 9 })];
  expect(ids(rankByWords(words, 100))[0]).toBe('both');
});

test('Of two things that hold the same words, the one that they fit better comes first', () => {
  expect(ids(rankByWords([found('home', { text: 2, title: 20 })], 100))).toEqual(['title', 'text']);
});

test('A rare word weighs more than one that stands everywhere', () => {
  const everywhere = found('people', { common: 5, a: 5, b: 5, c: 5, d: 5, e: 5, f: 5, g: 5 });
  expect(ids(rankByWords([everywhere, found('breach', { rare: 5 })], 10))[0]).toBe('rare');
});

test('What holds most words is shown even where the word that it lacks is rare', () => {
  const words = [found('service', { two: 5, a: 5, b: 5 }), found('feedback', { two: 5, c: 5, d: 5 }), found('user', { rare: 5 })];
  expect(ids(rankByWords(words, 1000))).toContain('two');
});

test('What holds less than half of the words is left out', () => {
  const words = [found('home', { two: 1, one: 1 }), found('visits', { two: 1 }), found('reviews', { two: 1 })];
  expect(ids(rankByWords(words, 100))).toEqual(['two']);
});

test('A word that nothing holds counts for nothing', () => {
  expect(ids(rankByWords([found('home', { one: 1 }), found('zebra', {})], 100))).toEqual(['one']);
});
