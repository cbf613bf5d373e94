import { expect, test } from 'vitest';
import { stage } from '../stages/stage.ts';
import { stageTimes } from './measure-build.ts';

test('The stages of a build are read as it says them', async () => {
  const said = ['SITE_URL is not set: no sitemap, no canonical addresses, no absolute links for previews.'];
  for (const name of ['Content', 'Pages and forms'])
    await stage(
      (line) => said.push(line),
      name,
      () => 3,
      (count) => `${count} pages`,
    );
  const times = stageTimes(said.join('\n'));
  expect([...times.keys()]).toEqual(['Content', 'Pages and forms']);
  expect([...times.values()].every((seconds) => seconds >= 0)).toBe(true);
});

test('Seconds are read with their tenths', () => {
  expect(stageTimes('Content           12.9 s  22 indicators').get('Content')).toBe(12.9);
});
