import { expect, test } from 'vitest';
import type { SearchEngine } from './search-engine.ts';
import { answer } from './search-finder.ts';

const known = { names: ['visits', 'plans'], others: ['home', 'good'], small: ['how', 'do', 'we', 'show', 'that'] };

/** An engine that finds texts holding all of the words that are looked for. */
const engineOver = (...texts: readonly string[]): SearchEngine => ({
  find: async ({ words }) =>
    texts
      .filter((text) => words.split(' ').every((word) => text.includes(word)))
      .map((text) => ({
        id: text,
        score: 1 / text.length,
        load: async () => ({ url: '', title: text, kind: '', place: '', excerpt: '', whole: text }),
      })),
  count: async () => ({}),
});
const ask = async (engine: SearchEngine, words: string) => {
  const { hits, ...more } = await answer(engine, known, { words, filters: {} });
  return { found: hits.map(({ id }) => id), ...more };
};

test('What holds all the words is found for them', async () => {
  expect(await ask(engineOver('home visits', 'plans'), 'visits')).toEqual({ found: ['home visits'] });
});

test('A slip is put right, and what was looked for instead is told', async () => {
  expect(await ask(engineOver('plans'), 'planns')).toEqual({ found: ['plans'], meant: 'plans' });
});

test('A whole question is answered by what holds most of its telling words', async () => {
  const engine = engineOver('home visits', 'good plans', 'a long guide: how do we show that home visits are good');
  expect(await ask(engine, 'How do we show that home visits work')).toEqual({
    found: ['home visits', 'a long guide: how do we show that home visits are good'],
    telling: ['home', 'visits'],
  });
});

test('A question with one telling word is answered like that word', async () => {
  expect(await ask(engineOver('plans'), 'how do we show plans')).toEqual({ found: ['plans'], meant: 'plans' });
});

test('Words that all stand in one thing are not thrown in with others', async () => {
  expect(await ask(engineOver('home visits', 'home', 'visits'), 'home visits')).toEqual({ found: ['home visits'] });
});

test('A word that stands nowhere is left out', async () => {
  expect(await ask(engineOver('home visits', 'plans'), 'visits overdue')).toEqual({ found: ['home visits'], meant: 'visits' });
});

test('Where no word stands anywhere, nothing is found', async () => {
  expect(await ask(engineOver('plans'), 'zebra crossing')).toEqual({ found: [] });
});
