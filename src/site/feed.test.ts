import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { smallestFramework } from '../framework/fixtures.ts';
import { feedFile } from './feed.ts';
import { createPaths } from './paths.ts';

test('News are XML in which every change has its day and leads to its place', () => {
  const framework = smallestFramework(({ changes }) => {
    changes.splice(0, changes.length, { id: 'opened', date: '2026-02-01', title: 'Doors & windows', text: 'They **opened**.' });
  });
  const feed = feedFile(framework, new URL('https://example.org'), createPaths('/x/'));
  new SaxesParser().write(feed).close();
  expect(feed).toContain('<title>Doors &amp; windows</title><updated>2026-02-01T00:00:00Z</updated>');
  expect(feed).toContain('<link href="https://example.org/x/#change-opened"/><summary>They opened.</summary>');
});
