import { describe, expect, it } from 'vitest';
import { answerName, columnName, lowerFirst, sectionAnswerLabel } from './answer-names.ts';

describe('the name of an answer', () => {
  it('is its label in the place of the label, whatever it says', () => {
    expect(answerName('{number} {label}', '5.2', 'What $& costs')).toBe('5.2 What $& costs');
  });

  it('says the rows before the column, and the section before the answer', () => {
    expect(columnName('5.2 Actions', 'By when')).toBe('5.2 Actions: by when');
    expect(sectionAnswerLabel('Resources', 'Your answer')).toBe('Resources: your answer');
  });
});

describe('lowerFirst', () => {
  it('writes a label as it stands inside a sentence', () => {
    expect(lowerFirst('Areas for improvement')).toBe('areas for improvement');
  });

  it('leaves abbreviations alone', () => {
    expect(lowerFirst('LS/CMI score')).toBe('LS/CMI score');
  });
});
