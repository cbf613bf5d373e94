import { expect, test } from 'vitest';
import type { SearchEngine } from './search-engine.ts';
import { answer } from './search-finder.ts';

const known = { names: ['visits', 'plans'], others: ['home', 'good'], small: ['how', 'do', 'we', 'show', 'that'], things: 40 };

/** An engine that finds texts holding all of the words that are looked for. */
const engineOver = (...texts: readonly string[]): SearchEngine => ({
  find: async ({ words, filters }) => {
    const found = texts.filter((text) => words.split(' ').every((word) => text.includes(word)));
    return {
      hits: found.map((text) => ({
        id: text,
        score: 1 / text.length,
        load: async () => ({ url: '', title: text, kind: '', place: '', excerpt: '', whole: text }),
      })),
      counts: { level: { weak: found.length, good: filters['level'] === 'weak' ? 0 : found.length } },
    };
  },
});
const ask = async (engine: SearchEngine, words: string) => {
  const { hits, count, ...more } = await answer(engine, known, { words, filters: {} });
  return { found: hits.map(({ id }) => id), ...more };
};

test('What holds all the words is found for them', async () => {
  expect(await ask(engineOver('home visits', 'home', 'visits'), 'home visits')).toEqual({
    found: ['home visits'],
    words: 'home visits',
  });
});

test('A slip is put right, and what was looked for instead is told', async () => {
  expect(await ask(engineOver('plans'), 'planns')).toEqual({ found: ['plans'], words: 'plans', instead: true });
});

test('Words that say nothing are not looked for', async () => {
  expect(await ask(engineOver('plans'), 'how do we show plans')).toEqual({ found: ['plans'], words: 'plans' });
  expect(await ask(engineOver('how do we'), 'how do we')).toEqual({ found: [], words: 'how do we' });
});

test('A whole question is answered by what holds most of its telling words', async () => {
  const engine = engineOver('home visits', 'good plans', 'a long guide: how do we show that home visits are good');
  expect(await ask(engine, 'How do we show that home visits work')).toEqual({
    found: ['home visits', 'a long guide: how do we show that home visits are good'],
    words: 'home visits work',
    telling: ['home', 'visits'],
  });
});

test('A word that stands nowhere is left out', async () => {
  expect(await ask(engineOver('home visits', 'plans'), 'visits overdue')).toEqual({
    found: ['home visits'],
    words: 'visits',
    instead: true,
  });
});

test('Where no word stands anywhere, nothing is found', async () => {
  expect(await ask(engineOver('plans'), 'zebra crossing')).toEqual({ found: [], words: 'zebra crossing' });
});

test('Choices of a filter are counted as if it were not chosen', async () => {
  const engine = engineOver('plans', 'more plans');
  const { count } = await answer(engine, known, { words: 'plans', filters: { level: 'weak' } });
  expect(await count?.('level')).toEqual({ weak: 2, good: 2 });
  const { count: countAll } = await answer(engine, known, { words: '', filters: {} });
  expect(await countAll?.('level')).toEqual({ weak: 2, good: 2 });
});
