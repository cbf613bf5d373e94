import { describe, expect, it } from 'vitest';
import { readingGrade, syllablesIn, wordsOf } from './reading-grade.ts';

describe('syllablesIn', () => {
  it.each([
    ['cat', 1],
    ['plan', 1],
    ['made', 1],
    ['worked', 1],
    ['started', 2],
    ['people', 2],
    ['worker', 2],
    ['records', 2],
    ['decision', 3],
    ['community', 4],
    ['supervision', 4],
    ['CPO', 1],
    ['20-day', 2],
  ])('counts %s', (word, count) => {
    expect(syllablesIn(word)).toBe(count);
  });
});

describe('readingGrade', () => {
  it('is low for short words in short sentences', () => {
    expect(readingGrade('The door is open. People come in. They sit and talk.')).toBeLessThan(3);
  });

  it('is high for long words in long sentences', () => {
    expect(
      readingGrade(
        'Organisational representatives collaboratively operationalised multidimensional accountability arrangements throughout.',
      ),
    ).toBeGreaterThan(16);
  });

  it('is nothing for a text without words', () => {
    expect(readingGrade('…')).toBe(0);
  });
});

describe('wordsOf', () => {
  it('keeps abbreviations, hyphens and apostrophes together', () => {
    expect(wordsOf('The LS/CMI, a 20-day standard, isn’t late.')).toEqual([
      'The',
      'LS/CMI',
      'a',
      '20-day',
      'standard',
      'isn’t',
      'late',
    ]);
  });
});
