import { expect, test } from 'vitest';
import type { SearchRecord } from './search-records.ts';
import { searchWords, spareWords } from './search-words.ts';

const record = (more: Partial<SearchRecord>): SearchRecord => ({
  kind: 'term',
  url: '/',
  title: '',
  text: '',
  filters: {},
  ...more,
});

test('Words of names and other names are told from the rest, each once and in order', () => {
  expect(searchWords([record({ title: 'Unpaid work', aliases: 'payback', text: 'Unpaid hours of work' })], ['of'])).toEqual({
    names: ['payback', 'unpaid', 'work'],
    others: ['hours'],
    small: ['of'],
  });
});

test('A question names nothing', () => {
  expect(searchWords([record({ kind: 'question', title: 'What matters?' })], []).names).toEqual([]);
});

test('Numbers and very short words are left out', () => {
  expect(searchWords([record({ title: '5.2 Act of 1968' })], [])).toEqual({ names: [], others: [], small: [] });
});

test('A small word is kept out of the index, unless it is an abbreviation or another form of it says something', () => {
  const records = [
    record({ title: 'Records of who takes part', text: 'Others were having theirs made.', abbreviations: 'HIS CPO' }),
  ];
  const small = ['of', 'who', 'take', 'make', 'his', 'the', 'other', 'have', 'having', 'their'];
  expect(spareWords(records, small)).toEqual(['of', 'who', 'make', 'the', 'have', 'having']);
});
