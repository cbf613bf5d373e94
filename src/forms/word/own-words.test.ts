import { describe, expect, it } from 'vitest';
import { sampleForm } from '../sample-form.ts';
import { partOf } from './fixtures.ts';
import { ownWords, wordsMark } from './own-words.ts';
import { renderWord } from './render-word.ts';

const marksOf = (values = {}) => ownWords(partOf(renderWord(sampleForm(), values), 'word/document.xml'));

describe('the marks of a document’s own words', () => {
  it('hold what it says, in headings, lists, tables and panels', () => {
    for (const words of ['1.1 First thing', 'A point', 'More gaps than strengths', 'Nobody does it.', 'Questions'])
      expect(marksOf()).toContain(wordsMark(words));
  });

  it('hold neither prompts nor what was filled in', () => {
    expect(marksOf()).not.toContain(wordsMark('Click to write'));
    expect(marksOf({ 'first-thing/strengths': 'Ours' })).toEqual(marksOf());
  });

  it('are the same however an editor keeps spaces and the signs of lists', () => {
    expect(wordsMark(' \u2022 A\tpoint\u00a0')).toBe(wordsMark('A point'));
    expect(wordsMark(' \u2022 ')).toBe('');
  });

  it('differ for words that differ', () => {
    const marks = Array.from({ length: 2000 }, (_, number) => wordsMark(`Paragraph ${number}`));
    expect(new Set(marks).size).toBe(2000);
    expect(new Set(marks.map((mark) => mark.length))).toEqual(new Set([4]));
  });
});
