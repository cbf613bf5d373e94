import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import type { Served } from '../serve.ts';
import { openBrowser, serveSite } from './browser.ts';
import { expectedSearches } from './searches.ts';
import { attributesOf, filesOf, pagesOf, textOf } from './site-files.ts';

const site = inject('rootSite');

/** What a file weighs on its way to a browser, in kB. */
const weightOf = (path: string): number => gzipSync(readFileSync(join(site.folder, path)), { level: 9 }).length / 1000;
const weighs = (paths: readonly string[]): number => paths.reduce((sum, path) => sum + weightOf(path), 0);

const indicators = pagesOf(site).filter((page) => /^indicators\/[^/]+\/index\.html$/.test(page));

test.each(indicators)('%s is light: 20 kB, with 26 kB of style and 3 kB of script', (page) => {
  const assets = attributesOf(textOf(site, page), 'href', 'src').map((address) => address.slice(site.base.length));
  const scripts = assets.filter((path) => path.endsWith('.js'));
  const imported = scripts.flatMap((path) =>
    [...textOf(site, path).matchAll(/from\s*"\.\/([^"]+)"/g)].map(([, name]) => `_astro/${name}`),
  );
  expect(weightOf(page)).toBeLessThanOrEqual(20);
  expect(weighs(assets.filter((path) => path.endsWith('.css')))).toBeLessThanOrEqual(26);
  expect(weighs([...new Set([...scripts, ...imported])])).toBeLessThanOrEqual(3);
});

describeWith('chromium')('Fetching 200 kB at most, with style and font,', () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveSite(site);
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  /** What a visitor fetches for a page and what it goes on to show, who has nothing of the site yet. */
  const weightOfVisit = async (address: string): Promise<number> => {
    const page = await browser.newPage();
    const fetched = new Set<string>();
    page.on('request', (request) => {
      const path = new URL(request.url()).pathname.slice(site.base.length);
      fetched.add(path.endsWith('/') ? `${path}index.html` : path);
    });
    await page.goto(new URL(address, served.address).href);
    await page.locator('.result').first().waitFor();
    await page.waitForLoadState('networkidle');
    await page.close();
    const files = new Set(filesOf(site));
    expect([...fetched].filter((path) => !files.has(path))).toEqual([]);
    return weighs([...fetched]);
  };

  test.each(expectedSearches.map(({ typed }) => typed))('somebody first searches for “%s”', async (typed) => {
    expect(await weightOfVisit(`search/#${new URLSearchParams({ q: typed })}`)).toBeLessThanOrEqual(200);
  });

  test('somebody first looks at illustrations', async () => {
    expect(await weightOfVisit('illustrations/')).toBeLessThanOrEqual(200);
  });
});
