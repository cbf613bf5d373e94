import { describe, expect, test } from 'vitest';
import { type Change, smallestFramework } from '../../framework/fixtures.ts';
import { figuresPage } from './figures-page.ts';
import { findingsPage } from './findings-page.ts';
import { timelinePage } from './timeline-page.ts';

const cites = { source: 'handbook', section: 'Part Two', status: 'historic' as const, checked: '2026-01-31' };
const finding = { kind: 'strength' as const, indicator: 'borrowing', activity: 'visits', link: 'stated' as const, cites };

/** The smallest content with a handbook of two parts, after a change. */
const framework = (change: Change = () => {}) =>
  smallestFramework((records) => {
    records.sources[0]?.sections?.push('Part Two');
    change(records);
  });

describe('The page of findings', () => {
  const groupsAfter = (change: Change) =>
    findingsPage(framework(change)).indicators.flatMap(({ kinds }) => kinds.flatMap(({ groups }) => groups));

  test('names programme, document, section, standing and day above what was found', () => {
    const [group] = groupsAfter(() => {});
    expect(group?.activity).toEqual({ label: 'Visits', href: '/activities/#activity-visits' });
    expect(group?.source).toBe('Source: A handbook, Part One (current, checked 31 January 2026).');
    expect(group?.findings).toEqual([{ anchor: 'finding-long-queues', text: 'Queues were long.' }]);
  });

  test('says where a finding comes from once for all that come from there', () => {
    const groups = groupsAfter(({ findings }) => {
      findings.push({ ...finding, id: 'one', text: 'One.' }, { ...finding, id: 'two', text: 'Two.' });
    });
    expect(groups.map(({ findings }) => findings.map(({ text }) => text))).toEqual([['One.', 'Two.'], ['Queues were long.']]);
  });

  test('keeps apart what a document ties to the indicator and what we do', () => {
    const groups = groupsAfter(({ findings }) => {
      findings.push({ ...finding, id: 'one', text: 'One.' }, { ...finding, id: 'two', text: 'Two.', link: 'inferred' });
    });
    expect(groups.map(({ inferred }) => inferred !== undefined)).toEqual([false, true, false]);
  });

  test('lists no indicator about which nothing was found', () => {
    const { indicators, contents } = findingsPage(framework(({ findings }) => void findings.splice(0)));
    expect(indicators).toEqual([]);
    expect(contents.map(({ href }) => href)).toEqual(['#key-messages']);
  });

  test('shows the indicators that a key message bears on', () => {
    const [group] = findingsPage(framework()).messages;
    expect(group?.messages[0]?.indicators.map(({ number }) => number)).toEqual(['1.1']);
  });
});

test('A figure has its meaning beside it, and every place that it stands in', () => {
  const { sources } = figuresPage(
    framework(({ figures: [figure] }) => {
      if (figure !== undefined) figure.alsoCites = [cites];
    }),
  );
  expect(sources).toMatchObject([{ title: 'A handbook', date: 'May 2020', figures: [{ value: '120', meaning: 'Members.' }] }]);
  expect(sources[0]?.figures[0]?.source).toMatch(/Part One \(current.*\. A handbook, Part Two \(historic/);
});

describe('The page of the weeks', () => {
  const page = timelinePage(
    framework(({ process: [stage] }) => {
      if (stage === undefined) return;
      stage.weeks = [
        { week: 2, inspectors: 'They write.' },
        { week: 5, inspectors: 'They come.', service: 'It answers.', deadline: 'By noon' },
      ];
      stage.alsoCites = [{ ...cites, status: 'current' }];
    }),
  );

  test('is as long as its last week, and marks steps, deadlines and what lies between', () => {
    expect(page.title).toContain('5');
    expect(page.stages[0]?.marks).toEqual(['none', 'step', 'runs', 'runs', 'deadline']);
    expect(page.stages[0]?.when).toBe('weeks 2 to 5');
  });

  test('names a document once, with all of its sections', () => {
    expect(page.citation).toBe('Source: A handbook, Part One; Part Two (current, checked 31 January 2026).');
  });
});
