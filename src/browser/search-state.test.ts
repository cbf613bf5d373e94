import { expect, test } from 'vitest';
import { isEmpty, readState, writeState } from './search-state.ts';

test('What is looked for survives being an address', () => {
  const state = { words: 'home visits & “5.2” #1', filters: { level: 'weak', kind: 'illustration' } };
  expect(readState(writeState(state), ['kind', 'level', 'setting'])).toEqual(state);
});

test('Nothing to look for is no address at all', () => {
  expect(writeState({ words: '', filters: {} })).toBe('');
  expect(isEmpty(readState('', ['kind']))).toBe(true);
});

test('A filter alone is something to look for', () => {
  expect(isEmpty(readState('#level=weak', ['level']))).toBe(false);
});

test('What an address says beside words and known filters is left alone', () => {
  expect(readState('#q=a&colour=red&level=', ['level'])).toEqual({ words: 'a', filters: {} });
});

test('Space around words is not looked for', () => {
  expect(readState('#q=+risk+', []).words).toBe('risk');
});
