import { expect, test } from 'vitest';
import { readFramework } from './read-framework.ts';

const framework = readFramework('content');
const { indicators } = framework;
const numbered = (ids: readonly string[]) => indicators.filter(({ id }) => ids.includes(id)).map(({ number }) => number);
const full = indicators.filter(({ coverage }) => coverage === 'full');
const nine = ['1.1', '2.1', '5.1', '5.2', '5.3', '5.4', '6.1', '6.4', '9.4'];

test('The model has six key questions, ten areas and 22 indicators', () => {
  expect([framework.keyQuestions.length, framework.areas.length, indicators.length]).toEqual([6, 10, 22]);
  const counts = framework.areas.map(({ id }) => indicators.filter(({ area }) => area === id).length);
  expect(counts).toEqual([1, 3, 1, 1, 4, 4, 1, 3, 4, 0]);
});

test('Each indicator says as much as its sources do', () => {
  const ofCoverage = (coverage: string) =>
    indicators.filter((indicator) => indicator.coverage === coverage).map(({ number }) => number);
  expect(ofCoverage('full')).toEqual(nine);
  expect(ofCoverage('themes')).toEqual(['6.2', '8.1', '9.2']);
  expect(ofCoverage('title')).toEqual(['2.2', '2.3', '3.1', '4.1', '6.3', '7.1', '8.2', '8.3', '9.1', '9.3']);
});

test('The nine have 35 themes and 29 questions', () => {
  expect(full.map(({ themes }) => themes.length)).toEqual([2, 4, 4, 5, 5, 3, 3, 4, 5]);
  const questions = full.map(({ id }) => framework.questions.filter(({ indicator }) => indicator === id).length);
  expect(questions).toEqual([2, 3, 4, 4, 3, 4, 2, 3, 4]);
  expect(framework.questions.filter(({ origin }) => origin === 'guide-2019')).toHaveLength(29);
});

test('73 bullets make 78 links to 42 evidence sources in seven families', () => {
  const links = indicators.flatMap(({ evidence }) => evidence.filter(({ origin }) => origin === 'guide-2019'));
  const bullets = new Set(links.flatMap((link) => link.bullets));
  const kinds = framework.evidence.filter(({ origin }) => origin === 'guide-2019');
  expect([bullets.size, links.length, kinds.length, framework.evidenceFamilies.length]).toEqual([73, 78, 42, 7]);
  const perIndicator = nine.map((number) => [...bullets].filter((bullet) => bullet.startsWith(`${number}-`)).length);
  expect(perIndicator).toEqual([8, 7, 9, 7, 8, 7, 5, 10, 12]);
  // No bullet of a list was passed over.
  for (const [index, number] of nine.entries()) {
    for (let place = 1; place <= (perIndicator[index] ?? 0); place += 1) expect(bullets).toContain(`${number}-e${place}`);
  }
});

test('All evidence links of the nine come from the guide, as do their themes', () => {
  expect(new Set(full.flatMap(({ evidence }) => evidence.map(({ origin }) => origin)))).toEqual(new Set(['guide-2019']));
  expect(new Set(full.flatMap(({ themes }) => themes.map(({ origin }) => origin)))).toEqual(new Set(['guide-2019']));
});

test('The scale has six levels, best first, and three questions lead a self-evaluation', () => {
  expect(framework.levels.map(({ number, title }) => `${number} ${title}`)).toEqual([
    '6 Excellent',
    '5 Very good',
    '4 Good',
    '3 Adequate',
    '2 Weak',
    '1 Unsatisfactory',
  ]);
  expect(framework.selfEvaluationQuestions.map(({ title }) => title)).toEqual([
    'How good are we now?',
    'How do we know?',
    'How good can we be?',
  ]);
  expect(framework.settings).toHaveLength(3);
});

test('The inspections reported nine indicators and evaluated five', () => {
  const inspections = framework.activities.find(({ id }) => id === 'cpo-inspections');
  expect(numbered(inspections?.reported ?? [])).toEqual(nine);
  expect(numbered(inspections?.evaluated ?? [])).toEqual(['1.1', '2.1', '5.2', '5.3', '9.4']);
});

test('Activities used 14 of the indicators, and eight never', () => {
  const used = new Set(framework.activities.flatMap(({ reported, considered }) => [...reported, ...considered]));
  expect(numbered([...used])).toHaveLength(14);
  expect(indicators.length - used.size).toBe(8);
});

test('Each of the nine has a strong and a weak illustration', () => {
  const half = framework.levels.length / 2;
  const isStrong = (level: string) => (framework.levels.find(({ id }) => id === level)?.number ?? 0) > half;
  for (const { id, number } of full) {
    const levels = framework.illustrations.flatMap((shown) =>
      shown.kind === 'theme' && shown.indicator === id ? [shown.level] : [],
    );
    expect(levels.some(isStrong) && levels.some((level) => !isStrong(level)), number).toBe(true);
  }
});
