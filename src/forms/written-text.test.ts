import { describe, expect, it } from 'vitest';
import { writtenRows, writtenText } from './written-text.ts';

describe('writtenText', () => {
  it('ends lines in LF, whatever ended them', () => {
    expect(writtenText('one\r\ntwo\rthree\nfour\r\r\nfive')).toBe('one\ntwo\nthree\nfour\n\nfive');
  });

  it('puts U+FFFD for what XML forbids, one for each', () => {
    expect(writtenText('a\u0000b\u000bc\u001bd\ufffee\ud800f\udc00g')).toBe('a\ufffdb\ufffdc\ufffdd\ufffde\ufffdf\ufffdg');
  });

  it('leaves all else as it was written: spaces, tabs and empty lines, inside and outside, and letters of every kind', () => {
    const text = '\n\t  one  \n\n two\u00a0\u2028\u0085\t\u200f\u05d0 e\u0301 🌧\ufeff \n\n';
    expect(writtenText(text)).toBe(text);
  });

  it('takes white space alone for no answer', () => {
    expect(writtenText(' \t\r\n\u00a0')).toBe('');
  });
});

describe('writtenRows', () => {
  it('drops empty rows at the end and keeps one in the middle, so that rows keep their places', () => {
    expect(writtenRows([{ who: 'Us ' }, { who: '' }, { who: 'You', action: ' ' }, { who: ' ' }])).toEqual([
      { who: 'Us ' },
      {},
      { who: 'You' },
    ]);
  });
});
