import { expect, test } from 'vitest';
import type { SearchRecord } from './search-records.ts';
import { searchWords } from './search-words.ts';

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
