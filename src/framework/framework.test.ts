import { expect, test } from 'vitest';
import { type Draft, smallestFiles, smallestFramework, smallestRecords } from './fixtures.ts';
import {
  activitiesOf,
  areasOf,
  createFramework,
  get,
  illustrationsOf,
  indicatorsOf,
  indicatorsServedBy,
  isOwn,
  isStrong,
  questionsOf,
  sourceOf,
  themeOf,
} from './framework.ts';
import { ContentError } from './problem.ts';
import { readContent } from './read-content.ts';

/** Records with two more indicators, given in an order in which nobody reads them. */
const shuffled = () =>
  smallestRecords((records) => {
    const [borrowing] = records.indicators;
    if (borrowing === undefined) throw new Error('the fixture has an indicator');
    const more = (id: string, number: string): Draft['indicators'][number] => ({
      ...structuredClone(borrowing),
      id,
      number,
      title: id,
      coverage: 'title',
      themes: [],
      evidence: [],
    });
    records.indicators = [more('last', '1.10'), more('second', '1.2'), borrowing];
    records.levels.reverse();
  });

test('Indicators stand in the order of their numbers, so that 1.10 follows 1.2', () => {
  expect(createFramework(shuffled()).indicators.map(({ number }) => number)).toEqual(['1.1', '1.2', '1.10']);
});

test('The best level stands first', () => {
  expect(createFramework(shuffled()).levels.map(({ id }) => id)).toEqual(['strong', 'weak']);
});

test('The order in which files are found changes nothing', () => {
  const forwards = readContent(smallestFiles());
  const backwards = readContent(smallestFiles().reverse());
  if (!forwards.ok || !backwards.ok) throw new Error('the fixture holds together');
  expect(createFramework(backwards.records)).toEqual(createFramework(forwards.records));
});

test('Illustrations stand by theme, setting and level, with ladders before them', () => {
  expect(smallestFramework().illustrations.map(({ id }) => id)).toEqual(['returns', 'open-on-sunday']);
});

test('Records that do not hold together are refused with every problem', () => {
  const broken = smallestRecords(({ indicators, settings }) => {
    for (const indicator of indicators) indicator.area = 'nowhere';
    settings.push(...structuredClone(settings));
  });
  expect(() => createFramework(broken)).toThrow(ContentError);
  expect(() => createFramework(broken)).toThrow('indicators/borrowing: "nowhere" is not an id of areas.');
  expect(() => createFramework(broken)).toThrow('settings/branch: "branch" is already an id of settings');
});

test('Asking for a record that does not exist is a fault in the code', () => {
  expect(() => get(smallestFramework(), 'levels', 'middling')).toThrow('levels has no "middling"');
});

test('What belongs together is found from either side', () => {
  const framework = smallestFramework();
  const indicator = get(framework, 'indicators', 'borrowing');
  const area = get(framework, 'areas', 'reading');
  expect(areasOf(framework, get(framework, 'keyQuestions', 'results'))).toEqual([area]);
  expect(indicatorsOf(framework, area)).toEqual([indicator]);
  expect(questionsOf(framework, indicator).map(({ id }) => id)).toEqual(['who-borrows']);
  expect(illustrationsOf(framework, indicator)).toHaveLength(2);
  expect(indicatorsServedBy(framework, { id: 'loan-counts' })).toEqual([indicator]);
  expect(themeOf(indicator, 'opening-hours')?.title).toBe('Opening hours');
  expect(themeOf(indicator, 'closing-hours')).toBeUndefined();
});

test('An activity counts once for an indicator, in its strongest role', () => {
  const framework = smallestFramework();
  const roles = activitiesOf(framework, get(framework, 'indicators', 'borrowing')).map(({ role }) => role);
  expect(roles).toEqual(['evaluated']);
});

test('The upper half of a scale is strong', () => {
  const framework = smallestFramework();
  expect(framework.levels.map((level) => isStrong(framework, level))).toEqual([true, false]);
});

test('What was written here is told from what was published', () => {
  const framework = smallestFramework();
  expect([isOwn(framework, 'ours'), isOwn(framework, 'handbook')]).toEqual([true, false]);
  expect(sourceOf(framework, get(framework, 'levels', 'weak').cites).title).toBe('A handbook');
});
