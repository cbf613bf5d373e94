import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { visitSite } from './browser.ts';
import { problemsOn } from './page-problems.ts';

const { search: words, illustrations } = readFramework('content').siteWording;

/** Waits until a screen reader would be told this. */
const isTold = (page: Page, sentence: string | RegExp) => page.getByRole('status').getByText(sentence).waitFor();

/** Sees that the pages that hold everything can be reached from this one. */
async function leadsOn(page: Page): Promise<void> {
  const browse = page.getByRole('main').getByRole('region', { name: words.browse.title }).getByRole('link');
  expect(await browse.count()).toBeGreaterThan(4);
  for (const link of await browse.all()) expect(await link.isVisible()).toBe(true);
}

describeWith('chromium').each([
  { width: 375, height: 812 },
  { width: 1280, height: 900 },
])('On a screen $width pixels wide', (viewport) => {
  const visits = visitSite(inject('pathSite'));

  test.each([
    ['nothing was asked', 'search/', words.status.empty],
    ['much was found', 'search/#q=risk', /^\d+ results for “risk”$/],
    ['something else was found', 'search/#q=asessment', /Nothing holds all of “asessment”/],
    ['most of the words were found', 'search/#q=service+user+feedback', /most of these words/],
    ['nothing was found', 'search/#q=xylophone', words.status.none.replace('{words}', 'xylophone')],
    ['no choice fits', 'search/#kind=figure&level=weak', words.status.filteredNone],
    ['illustrations were chosen', 'illustrations/#level=weak&setting=throughcare', /^\d+ results$/],
  ])('where %s, search says so, leads on, and breaks no rule of accessibility', async (_, path, sentence) => {
    const page = await visits.open(path, { viewport });
    await isTold(page, sentence);
    if (path.startsWith('search')) await leadsOn(page);
    await page.waitForLoadState('networkidle');
    expect(await problemsOn(page)).toEqual([]);
  });

  test('where the index does not come, search says so, leads on, and breaks no rule of accessibility', async () => {
    const page = await visits.open('about/', { viewport });
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(visits.url('search/#q=risk'));
    await isTold(page, words.status.unreachable);
    await leadsOn(page);
    expect(await problemsOn(page)).toEqual([]);
    // The browser itself notes every file that did not come.
    expect(visits.complaints.splice(0).filter((complaint) => !/ERR_FAILED/.test(complaint))).toEqual([]);
  });

  test('where WebAssembly is blocked, search says so, leads on, and breaks no rule of accessibility', async () => {
    const page = await visits.open('about/', { viewport });
    // A policy of an organisation's own network, in which only this is stricter than ours.
    await page.route('**/search/', async (route) => {
      const response = await route.fetch();
      const { 'content-security-policy': policy = '', ...headers } = response.headers();
      const stricter = policy.replace(" 'wasm-unsafe-eval'", '');
      expect(stricter).not.toBe(policy);
      await route.fulfill({ response, headers: { ...headers, 'content-security-policy': stricter } });
    });
    await page.goto(visits.url('search/#q=risk'));
    await isTold(page, words.status.blocked);
    await leadsOn(page);
    expect(await problemsOn(page)).toEqual([]);
    expect(visits.complaints.splice(0).filter((complaint) => !/WebAssembly|wasm-eval/.test(complaint))).toEqual([]);
  });

  test('without scripts there are pages to browse in place of the box', async () => {
    for (const path of ['search/', 'illustrations/']) {
      const page = await visits.open(path, { viewport, javaScriptEnabled: false });
      expect(await page.getByRole('main').getByRole('searchbox').count()).toBe(0);
      expect(await page.getByRole('main').locator('summary:visible').count()).toBe(0);
      if (path === 'search/') await leadsOn(page);
      else await page.getByRole('heading', { name: illustrations.browse }).waitFor();
    }
  });
});

describeWith('chromium')('Somebody who searches', () => {
  const visits = visitSite(inject('pathSite'));

  test.each(['pagefind.js', 'pagefind-entry.json', 'words.json', '*.pf_meta', '*.pagefind', 'index/*', 'filter/*', 'fragment/*'])(
    'is told that %s did not come, and can try again',
    async (file) => {
      const page = await visits.open('about/');
      const files = `**/pagefind/${file}`;
      await page.route(`${files}*`, (route) => route.abort());
      await page.goto(visits.url('search/#q=risk'));
      await isTold(page, words.status.unreachable);
      expect(await page.locator('.result').count()).toBe(0);
      await page.unroute(`${files}*`);
      await page.getByRole('button', { name: words.button, exact: true }).click();
      await isTold(page, /^\d+ results for “risk”$/);
      // Both the browser and Pagefind note what did not come; anything else is a fault.
      expect(visits.complaints.splice(0).filter((complaint) => !/ERR_|Failed|Pagefind: /.test(complaint))).toEqual([]);
    },
  );
});
