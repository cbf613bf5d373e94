import { expect, test } from 'vitest';
import { readingGrade, wordsOf } from '../src/framework/reading-grade.ts';
import { readFramework } from './read-framework.ts';

const framework = readFramework('content');
const { indicators, illustrations } = framework;

/** Every text that shows a level: an illustration by itself, or a rung. */
const texts: readonly { readonly id: string; readonly text: string }[] = illustrations.flatMap((illustration) =>
  illustration.kind === 'ladder' ? [...illustration.rungs] : [{ id: illustration.id, text: illustration.text }],
);

/** The levels at which a theme is shown in a setting. */
const levelsOf = (theme: string, setting: string): string[] =>
  illustrations.flatMap((shown) =>
    shown.kind === 'theme' && shown.theme === theme && shown.setting === setting ? [shown.level] : [],
  );

test('There are 300 illustrations or more, and ten or more for every indicator', () => {
  expect(texts.length).toBeGreaterThanOrEqual(300);
  for (const { id, number } of indicators) {
    const those = illustrations.filter(({ indicator }) => indicator === id);
    const count = those.reduce((sum, shown) => sum + (shown.kind === 'ladder' ? shown.rungs.length : 1), 0);
    expect(count, number).toBeGreaterThanOrEqual(10);
  }
});

test('Every theme and prompt is shown very good and weak', () => {
  const missing = indicators.flatMap(({ number, coverage, themes }) => {
    const setting = coverage === 'full' ? 'community-payback-order' : 'partnership';
    return themes.flatMap(({ id }) =>
      ['very-good', 'weak'].filter((level) => !levelsOf(id, setting).includes(level)).map((level) => `${number} ${id}: ${level}`),
    );
  });
  expect(missing).toEqual([]);
});

test('Every indicator has a ladder', () => {
  const without = indicators.filter(
    ({ id }) => !illustrations.some((shown) => shown.kind === 'ladder' && shown.indicator === id),
  );
  expect(without.map(({ number }) => number)).toEqual([]);
});

test('The seven throughcare indicators show two themes or more in that setting, very good and weak', () => {
  const review = framework.activities.find(({ id }) => id === 'throughcare-review');
  for (const id of review?.considered ?? []) {
    const themes = indicators.find((indicator) => indicator.id === id)?.themes ?? [];
    const both = themes.filter((theme) =>
      ['very-good', 'weak'].every((level) => levelsOf(theme.id, 'throughcare').includes(level)),
    );
    expect(both.length, id).toBeGreaterThanOrEqual(2);
  }
  expect(review?.considered).toHaveLength(7);
});

test('Each of the 13 that the guide leaves out has a focus, questions and evidence', () => {
  for (const { id, number, focus, evidence } of indicators.filter(({ coverage }) => coverage !== 'full')) {
    expect(focus, number).toBeDefined();
    expect(evidence.length, number).toBeGreaterThanOrEqual(3);
    const questions = framework.questions.filter(({ indicator }) => indicator === id).length;
    expect(questions >= 3 && questions <= 5, number).toBe(true);
  }
});

test('Each of the ten of which only the title is known has three to five prompts', () => {
  for (const { number, themes } of indicators.filter(({ coverage }) => coverage === 'title')) {
    expect(themes.length >= 3 && themes.length <= 5, number).toBe(true);
    expect(new Set(themes.map(({ origin }) => origin)), number).toEqual(new Set(['this-site']));
  }
});

test('Every illustration has 40 to 90 words', () => {
  const wrong = texts
    .map(({ id, text }) => ({ id, words: wordsOf(text).length }))
    .filter(({ words }) => words < 40 || words > 90);
  expect(wrong).toEqual([]);
});

test('Illustrations can be read by somebody with nine years of school, and none asks for more than twelve', () => {
  const grades = texts.map(({ id, text }) => ({ id, grade: readingGrade(text) })).toSorted((a, b) => a.grade - b.grade);
  expect(grades[Math.floor(grades.length / 2)]?.grade).toBeLessThanOrEqual(9);
  expect(grades.filter(({ grade }) => grade > 12)).toEqual([]);
});
