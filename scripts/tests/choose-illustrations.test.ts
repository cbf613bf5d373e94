import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { visitSite } from './browser.ts';

const framework = readFramework('content');
const { illustrations: words, search } = framework.siteWording;
/** Illustrations and the rungs of ladders, each of which can be found by itself. */
const total = framework.illustrations.reduce((sum, one) => sum + (one.kind === 'ladder' ? one.rungs.length : 1), 0);
const phone = { width: 375, height: 812 };

describeWith('chromium')('On the page of illustrations', () => {
  const visits = visitSite(inject('pathSite'));

  const says = (page: Page, sentence: string) => page.getByRole('status').getByText(sentence, { exact: true }).waitFor();
  const open = async (fragment = '', options = {}) => {
    const page = await visits.open(`illustrations/${fragment}`, options);
    await page.locator('.result').first().waitFor();
    return page;
  };
  /** "2 Weak (119)" → 119. */
  const countOf = async (page: Page, filter: string, value: string): Promise<number> => {
    const label = await page.locator(`#filter-${filter} option[value="${value}"]`).textContent();
    return Number(/\((\d+)\)$/.exec(label ?? '')?.[1]);
  };
  const many = (count: number) => search.status.filteredMany.replace('{count}', String(count));

  test('everything is shown without a word', async () => {
    await says(await open(), many(total));
  });

  test('each choice says how many it shows, and shows as many; the others follow', async () => {
    const page = await open();
    const weak = await countOf(page, 'level', 'weak');
    await page.getByLabel(search.filters.level, { exact: true }).selectOption('weak');
    await says(page, many(weak));
    await page.waitForFunction(() =>
      document.querySelector('#filter-indicator option[value="risk-and-need"]')?.textContent?.match(/\(\d\)/),
    );
    const both = await countOf(page, 'indicator', 'risk-and-need');
    expect(both).toBeLessThan(weak);
    await page.getByLabel(search.filters.indicator, { exact: true }).selectOption('risk-and-need');
    await says(page, many(both));
    for (const title of await page.locator('.result__title').allTextContents()) expect(title).toMatch(/^2 Weak: /);
    // Another level can still be chosen, with as many as it would show.
    expect(await countOf(page, 'level', 'very-good')).toBeGreaterThan(0);
  });

  test('what was chosen stands in the address behind the #, and comes back from there', async () => {
    const page = await open('#area=key-processes&level=weak&colour=red');
    expect(await page.getByLabel(search.filters.level, { exact: true }).inputValue()).toBe('weak');
    await page.getByRole('button', { name: search.filters.clear }).click();
    await says(page, many(total));
    expect(new URL(page.url()).hash).toBe('');
  });

  test('on a phone results come first: filters are closed, and say how many are chosen', async () => {
    const page = await open('#area=key-processes&level=weak', { viewport: phone });
    const level = page.getByLabel(search.filters.level, { exact: true });
    const heading = page.locator('summary').filter({ hasText: search.filters.title });
    expect(await level.isVisible()).toBe(false);
    expect(await heading.innerText()).toContain('2 chosen');
    await heading.focus();
    await page.keyboard.press('Enter');
    await level.selectOption('');
    await page.waitForFunction(() => document.querySelector('summary')?.textContent?.includes('1 chosen'));
    expect(new URL(page.url()).hash).toBe('#area=key-processes');
  });

  test('what is chosen stands above the results, and can be taken away there by keyboard', async () => {
    const page = await open('#level=weak&setting=throughcare', { viewport: phone });
    const remove = page.getByRole('button', { name: /^Remove / });
    expect(await remove.allInnerTexts()).toEqual(['Level: 2 Weak', 'Setting: Throughcare']);
    await remove.first().focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#setting=throughcare');
    expect(await page.evaluate(() => document.activeElement?.textContent?.trim())).toBe('Setting: Throughcare');
    await page.keyboard.press('Enter');
    await says(page, many(total));
    expect(await remove.count()).toBe(0);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words');
  });

  test('the keys that move among results lead from the box to the first and back', async () => {
    const page = await open();
    await page.getByRole('searchbox', { name: words.choose.label }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.closest('.result') !== null)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words');
  });

  test.each([
    [words.by.indicators, /^5\.2 /],
    [words.by.levels, /^2 Weak$/],
    [words.by.settings, /^Throughcare$/],
  ])('without scripts there are lists instead: “%s” leads to as many as it says', async (title, name) => {
    const page = await visits.open('illustrations/', { javaScriptEnabled: false, viewport: phone });
    expect(await page.getByRole('searchbox', { name: words.choose.label }).count()).toBe(0);
    const row = page
      .getByRole('region', { name: title })
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name }) });
    const said = Number.parseInt(await row.locator('.rows__count').innerText(), 10);
    await row.getByRole('link', { name }).click();
    await page.waitForURL((url) => !url.pathname.endsWith('/illustrations/'));
    expect(await page.locator('article').count()).toBe(said);
    expect(said).toBeGreaterThan(1);
  });
});
