import { expect, test } from 'vitest';
import { packWords } from '../site/search-words.ts';
import { unpackWords } from './known-words.ts';

test.each([
  [['review', 'reviewer', 'reviewers', 'reviews']],
  [['élan', 'état', 'über']],
  [['abcdefghijklmnopqrstuvwxyzaa', 'abcdefghijklmnopqrstuvwxyzab']],
  [[]],
])('Words survive being packed: %j', (names) => {
  const words = { names, others: ['one', 'only'], small: ['a', "don't"] };
  expect(unpackWords(packWords(words, 7))).toEqual({ ...words, things: 7 });
});

test('Packed words are fewer letters', () => {
  expect(packWords({ names: ['review', 'reviewers', 'reviews'], others: [], small: [] }, 1).names).toBe('AreviewGersGs');
});
