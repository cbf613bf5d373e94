import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import type { Served } from '../serve.ts';
import { openBrowser, serveSite, type Watched, watch } from './browser.ts';
import { addressOf, pagesOf, textOf } from './site-files.ts';

const site = inject('rootSite');
const framework = readFramework('content');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Of pages that lie beside one another, the longest and the shortest: the most and the least that such a page can hold. */
function kindsOfPages(): string[] {
  const beside = Map.groupBy(pagesOf(site), (page) => page.split('/').slice(0, -2).join('/'));
  return [...beside.values()].flatMap((pages) => {
    const byLength = pages.toSorted((a, b) => textOf(site, a).length - textOf(site, b).length);
    const top = pages.filter((page) => page.split('/').length <= 2);
    return [...new Set([...top, ...byLength.slice(0, 1), ...byLength.slice(-1)])];
  });
}

describeWith('chromium').each([
  { width: 375, height: 812 },
  { width: 1280, height: 900 },
])('On a screen $width pixels wide', (viewport) => {
  let browser: Browser | undefined;
  let served: Served | undefined;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    served = await serveSite(site);
    browser = await openBrowser();
    const context = await browser.newContext({ viewport });
    watched = await watch(context);
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('every kind of page fits the screen, breaks no rule of accessibility, and is not blocked', async () => {
    const problems: string[] = [];
    for (const path of kindsOfPages()) {
      await page.goto(new URL(addressOf(site, path), served?.address).href);
      problems.push(...(await problemsOn(page)).map((problem) => `${path}: ${problem}`));
    }
    expect(problems).toEqual([]);
    expect(watched.complaints).toEqual([]);
  }, 180_000);

  test('a page of search results fits the screen and breaks no rule of accessibility', async () => {
    await page.goto(new URL('search/#q=5.2', served?.address).href);
    await page.getByRole('main').getByRole('listitem').getByRole('link', { name: /5\.2/ }).first().waitFor();
    expect(await problemsOn(page)).toEqual([]);
  });

  test('a search that finds nothing fits the screen and breaks no rule of accessibility', async () => {
    await page.goto(new URL('search/#q=xylophone', served?.address).href);
    await page.reload();
    await page.getByRole('status').filter({ hasText: 'xylophone' }).waitFor();
    expect(await problemsOn(page)).toEqual([]);
  });

  test('a search that cannot run leads to pages to browse, and breaks no rule of accessibility', async () => {
    const blocked = await page.context().newPage();
    await blocked.route('**/pagefind/**', (route) => route.abort());
    await blocked.goto(new URL('search/#q=risk', served?.address).href);
    await blocked.getByRole('status').filter({ hasText: framework.siteWording.search.status.blocked }).waitFor();
    expect(await blocked.locator('.search-browse a').count()).toBeGreaterThan(4);
    expect(await problemsOn(blocked)).toEqual([]);
    await blocked.close();
    // The browser itself notes every file that did not come.
    expect(watched.complaints.splice(0).filter((complaint) => !/ERR_FAILED/.test(complaint))).toEqual([]);
  });

  test('illustrations that somebody chose fit the screen and break no rule of accessibility', async () => {
    await page.goto(new URL('illustrations/#level=weak', served?.address).href);
    await page.locator('.result').first().waitFor();
    expect(await problemsOn(page)).toEqual([]);
  });
});

describeWith('chromium')('On the narrowest screen, or at 400 per cent,', () => {
  test('no kind of page is wider than the screen', async () => {
    const served = await serveSite(site);
    const browser = await openBrowser();
    try {
      const page = await browser.newPage({ viewport: { width: 320, height: 640 } });
      const wide: string[] = [];
      for (const path of kindsOfPages()) {
        await page.goto(new URL(addressOf(site, path), served.address).href);
        wide.push(...(await overflowOf(page)).map((problem) => `${path}: ${problem}`));
      }
      expect(wide).toEqual([]);
    } finally {
      await browser.close();
      await served.close();
    }
  });
});

/** What is wrong with the page as it stands. */
async function problemsOn(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const { violations } = (await page.evaluate(
    `axe.run(document, { runOnly: { type: 'tag', values: ${JSON.stringify(tags)} }, resultTypes: ['violations'] })`,
  )) as AxeResults;
  const broken = violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  return [...(await overflowOf(page)), ...broken];
}

async function overflowOf(page: Page): Promise<string[]> {
  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  return (needed ?? 0) > (given ?? 0) ? [`needs ${needed} pixels, and has ${given}`] : [];
}
