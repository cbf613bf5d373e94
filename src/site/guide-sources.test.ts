import { expect, test } from 'vitest';
import { renderHtml } from '../forms/html/render-html.ts';
import { smallestFramework } from '../framework/fixtures.ts';
import { guideSources } from './guide-sources.ts';

test('The foot of a guide names each source with its section, its standing and the day of the check', () => {
  const cites = [{ source: 'handbook', section: 'Part One', status: 'historic' as const, checked: '2026-01-31' }];
  const html = renderHtml(guideSources(smallestFramework(), cites), { raise: 1 });
  expect(html).toMatch(/<h2 id="sources">.+<\/h2>/);
  expect(html).toMatch(
    /<li><a href="[^"]*#source-handbook">A handbook<\/a>, Part One \(historic, checked 31 January 2026\)<\/li>/,
  );
});
