import { describe, expect, it } from 'vitest';
import { phrase } from './phrase.ts';

describe('phrase', () => {
  it('fills every place with its value', () => {
    expect(phrase('{number} {title}', { number: '5.2', title: 'Risk' })).toBe('5.2 Risk');
  });

  it('refuses a sentence with a place that nothing fills', () => {
    expect(() => phrase('{number} {titel}', { number: 1 })).toThrow('{titel}');
  });

  it('refuses a value that the sentence has no place for', () => {
    expect(() => phrase('{number}', { number: 1, title: 'Risk' })).toThrow('no place for title');
  });
});
