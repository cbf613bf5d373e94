import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import type { Served } from '../serve.ts';
import { openBrowser, serveSite } from './browser.ts';

const framework = readFramework('content');
const { illustrations: words, search } = framework.siteWording;
/** Illustrations and the rungs of ladders, each of which can be found by itself. */
const total = framework.illustrations.reduce((sum, one) => sum + (one.kind === 'ladder' ? one.rungs.length : 1), 0);

describeWith('chromium')('On the page of illustrations', () => {
  let served: Served;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    served = await serveSite(inject('pathSite'));
    browser = await openBrowser();
    page = await browser.newPage();
    page.setDefaultTimeout(10_000);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const open = (fragment = '') => page.goto(new URL(`illustrations/${fragment}`, served.address).href);
  const says = (sentence: string) => page.getByRole('status').getByText(sentence, { exact: true }).waitFor();
  /** "2 Weak (119)" → 119. */
  const countOf = async (filter: string, value: string): Promise<number> => {
    const label = await page.locator(`#filter-${filter} option[value="${value}"]`).textContent();
    return Number(/\((\d+)\)$/.exec(label ?? '')?.[1]);
  };
  const many = (count: number) => search.status.filteredMany.replace('{count}', String(count));

  test('everything is shown without a word', async () => {
    await open();
    await page.locator('.result').first().waitFor();
    await says(many(total));
  });

  test('each choice says how many it shows, and shows as many; the others follow', async () => {
    await open();
    const weak = await countOf('level', 'weak');
    await page.getByLabel(search.filters.level, { exact: true }).selectOption('weak');
    await says(many(weak));
    await page.waitForFunction(() =>
      document.querySelector('#filter-indicator option[value="risk-and-need"]')?.textContent?.match(/\(\d\)/),
    );
    const both = await countOf('indicator', 'risk-and-need');
    expect(both).toBeLessThan(weak);
    await page.getByLabel(search.filters.indicator, { exact: true }).selectOption('risk-and-need');
    await says(many(both));
    for (const title of await page.locator('.result__title').allTextContents()) expect(title).toMatch(/^2 Weak: /);
  });

  test('what was chosen stands in the address behind the #, and comes back from there', async () => {
    await open('#area=key-processes&level=weak');
    await page.reload();
    await page.locator('.result').first().waitFor();
    expect(await page.getByLabel(search.filters.level, { exact: true }).inputValue()).toBe('weak');
    await page.getByRole('button', { name: search.filters.clear }).click();
    await says(many(total));
    expect(new URL(page.url()).hash).toBe('');
  });

  test('the keys that move among results lead from the box to the first and back', async () => {
    await open();
    await page.locator('.result').first().waitFor();
    await page.getByRole('searchbox', { name: words.choose.label }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.result') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words');
  });

  test('without scripts there are lists instead', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(new URL('illustrations/', served.address).href);
    expect(await plain.locator('.search-form').isVisible()).toBe(false);
    await plain.locator('#levels').locator('xpath=ancestor::section').getByRole('link', { name: /Weak/ }).click();
    expect(await plain.locator('article').count()).toBeGreaterThan(5);
    await context.close();
  });
});
