import { expect, test } from 'vitest';
import { type Change, smallestFramework } from '../framework/fixtures.ts';
import { createPaths } from './paths.ts';
import { type SearchKind, searchRecords } from './search-records.ts';

const records = (change?: Change) => searchRecords(smallestFramework(change), createPaths('/x/'));
const one = (kind: SearchKind, change?: Change) => {
  const found = records(change).find((record) => record.kind === kind);
  if (found === undefined) throw new Error(`nothing of kind ${kind}`);
  return found;
};

test('An indicator is found by its number and title, and by its other titles', () => {
  const change: Change = ({ indicators }) => {
    const cites = { source: 'handbook', section: 'Part One', status: 'replaced' as const, checked: '2026-01-31' };
    indicators[0]?.variants.push({ text: 'Lending', cites });
  };
  expect(one('indicator', change)).toMatchObject({
    title: '1.1 Borrowing books',
    aliases: 'Lending',
    url: '/x/indicators/borrowing/',
    filters: { indicator: ['borrowing'] },
  });
});

test('Themes, questions and illustrations lead to their places on the page of their indicator', () => {
  expect(one('theme').url).toBe('/x/indicators/borrowing/#theme-opening-hours');
  expect(one('question').url).toBe('/x/indicators/borrowing/#question-who-borrows');
  expect(one('illustration').url).toMatch(/^\/x\/indicators\/borrowing\/#illustration-/);
});

test('An illustration can be narrowed down by indicator, level and setting', () => {
  const { filters } = one('illustration');
  expect(filters.indicator).toEqual(['borrowing']);
  expect(filters.setting).toEqual(['branch']);
  expect(filters.level).toHaveLength(1);
});

test('Every rung of a ladder is found by itself', () => {
  const before = records().filter(({ kind }) => kind === 'illustration').length;
  const after = records(({ illustrations }) => {
    const basis = illustrations[0]?.basis;
    if (basis === undefined) throw new Error('the smallest content has an illustration');
    illustrations.push({
      id: 'queue-ladder',
      kind: 'ladder',
      indicator: 'borrowing',
      setting: 'branch',
      basis,
      reviewed: false,
      title: 'The queue',
      rungs: [
        { id: 'queue-strong', level: 'strong', text: 'Nobody waits.' },
        { id: 'queue-weak', level: 'weak', text: 'Everybody waits.' },
      ],
    });
  }).filter(({ kind }) => kind === 'illustration');
  expect(after).toHaveLength(before + 2);
  expect(after.map(({ url }) => url)).toContain('/x/indicators/borrowing/#illustration-queue-weak');
});

test('Evidence is found by what to look for, and for every indicator that it serves', () => {
  const evidence = one('evidence');
  expect(evidence.text).toContain('Loans by month.');
  expect(evidence.filters.indicator).toEqual(['borrowing']);
});

test('What writes a term out is found by its abbreviation too', () => {
  const change: Change = ({ glossary, questions }) => {
    const [term] = glossary;
    if (term !== undefined) Object.assign(term, { title: 'Inter-library loan', abbreviation: 'ILL' });
    if (questions[0] !== undefined) questions[0].text = 'Who asks for inter-library loans?';
  };
  expect(one('question', change).abbreviations).toBe('ILL');
  expect(one('indicator', change).abbreviations).toBeUndefined();
});

test('Text is words without the marks of Markdown', () => {
  const change: Change = ({ levels }) => {
    if (levels[0] !== undefined) levels[0].about = 'It **works** well.';
  };
  expect(one('level', change).text).toBe('It works well.');
});

test('No two things share an address', () => {
  const urls = records().map(({ url }) => url);
  expect(new Set(urls).size).toBe(urls.length);
});

test('The worked example is found where there is one', () => {
  const found = (change?: Change) => records(change).filter(({ url }) => url === '/x/worked-example/').length;
  expect(found()).toBe(1);
  expect(found(({ workedExamples }) => void workedExamples.splice(0))).toBe(0);
});

test('Findings, key messages and figures lead to their places on the pages that list them', () => {
  expect(one('finding')).toMatchObject({ url: '/x/findings/#finding-long-queues', filters: { indicator: ['borrowing'] } });
  expect(one('message').url).toBe('/x/findings/#key-message-people-read');
  expect(one('figure')).toMatchObject({ url: '/x/figures/#figure-members', title: '120' });
});

test('A stage without weeks has no page, and so is not found', () => {
  expect(records().filter(({ kind }) => kind === 'stage')).toEqual([]);
  const change: Change = ({ process: [stage] }) => {
    if (stage !== undefined) stage.weeks = [{ week: 1, inspectors: 'They write.' }];
  };
  expect(one('stage', change)).toMatchObject({
    url: '/x/inspection-timeline/#stage-before',
    text: 'A letter comes. They write.',
  });
});

test('A term is found by every name and every alias', () => {
  const change: Change = ({ glossary: [term] }) => {
    if (term !== undefined) Object.assign(term, { synonyms: ['book out'], aliases: ['lendings'] });
  };
  expect(one('term', change).aliases).toBe('book out, lendings');
});
