import { expect, test } from 'vitest';
import { smallestFramework } from '../framework/fixtures.ts';
import { findingBlocks } from './finding-blocks.ts';
import { renderHtml } from './html/render-html.ts';

const cites = { source: 'handbook', section: 'Part One', status: 'historic' as const, checked: '2026-01-31' };
const found = { indicator: 'borrowing', kind: 'strength' as const, activity: 'visits', link: 'stated' as const, cites };

const framework = smallestFramework((records) => {
  records.findings = [
    { ...found, id: 'friendly', text: 'Staff were friendly.' },
    { ...found, id: 'warm', text: 'Rooms were warm.', link: 'inferred' },
    { ...found, id: 'quick', text: 'Lending was quick.' },
  ];
});

test('Findings of one activity in one place stand together, under who found them, how far that holds and when it was checked', () => {
  const [indicator] = framework.indicators;
  const html = indicator === undefined ? '' : renderHtml(findingBlocks(framework, indicator));
  expect(html).toMatch(
    /<strong>Visits\.<\/strong> Source: A handbook, Part One \(historic, checked 31 January 2026\)\.<\/p><ul><li id="finding-friendly">Staff were friendly\.<\/li><li id="finding-quick">Lending was quick\.<\/li><\/ul>/,
  );
  expect(html).toContain(`(historic, checked 31 January 2026). ${framework.formWording.inferred}</p><ul><li id="finding-warm">`);
});
