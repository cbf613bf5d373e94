import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { visitSite } from './browser.ts';
import { expectedSearches } from './searches.ts';

const framework = readFramework('content');
const { search: words } = framework.siteWording;

describeWith('chromium')('Search', () => {
  const visits = visitSite(inject('pathSite'));

  const status = (page: Page) => page.locator('[data-part="status"]');
  /** Looks for words on a page that is open, as a shared link or the button to go back does. */
  const lookFor = async (page: Page, typed: string) => {
    await page.evaluate(
      (fragment) => {
        location.hash = fragment;
      },
      `#${new URLSearchParams({ q: typed })}`,
    );
    await page.waitForFunction((searching) => {
      const box = document.querySelector<HTMLInputElement>('[data-part="words"]');
      const said = document.querySelector('[data-part="status"]')?.textContent;
      return said !== searching && new URLSearchParams(location.hash.slice(1)).get('q') === box?.value;
    }, words.status.searching);
    return page.locator('.result').evaluateAll((results) =>
      results.slice(0, 3).map((result) => {
        const say = (part: string) => result.querySelector(`[data-part="${part}"]`)?.textContent ?? '';
        const path = result.querySelector('a')?.pathname ?? '';
        return { kind: say('kind'), title: say('link'), place: say('place'), excerpt: say('excerpt'), path };
      }),
    );
  };
  const open = async () => {
    const page = await visits.open('search/#q=risk');
    await page.locator('.result').first().waitFor();
    return page;
  };

  test('answers what people were seen to look for among the first three', async () => {
    const page = await open();
    for (const { typed, ...expected } of expectedSearches) {
      const found = await lookFor(page, typed);
      const fits = found.some((result) =>
        (['kind', 'title', 'place', 'excerpt'] as const).every((part) => expected[part]?.test(result[part]) ?? true),
      );
      expect(fits, `“${typed}” finds ${JSON.stringify(found, null, 1)}`).toBe(true);
    }
  });

  test('finds every indicator by its number, its title and its other titles', { timeout: 120_000 }, async () => {
    const page = await open();
    const missed: string[] = [];
    for (const { id, number, title, variants } of framework.indicators) {
      const path = new URL(visits.url(`indicators/${id}/`)).pathname;
      for (const typed of [number, title, ...variants.map(({ text }) => text)]) {
        const found = await lookFor(page, typed);
        if (!found.some((result) => result.path === path)) missed.push(typed);
      }
    }
    expect(missed).toEqual([]);
  });

  test.each([
    ['improvment plan', /^Nothing holds all of “improvment plan”\. \d+ results for “improvement plan”$/],
    ['what does adequate mean', /^\d+ results for “adequate”$/],
    ['service user feedback', /^\d+ results for most of these words: service, user, feedback$/],
    ['CPO', /^\d+ results for “CPO”$/],
    ['xylophone', /^Nothing found for “xylophone”\./],
    ['how do we', /^Nothing found for “how do we”\./],
  ])('says what it looked for: “%s”', async (typed, sentence) => {
    const page = await open();
    await lookFor(page, typed);
    expect(await status(page).textContent()).toMatch(sentence);
  });

  test('leads from the box at the top of a page to a place in a page, and tells nobody what was typed', async () => {
    const page = await visits.open();
    const before = visits.requests.length;
    await page.getByRole('banner').getByRole('searchbox', { name: words.label }).fill('asessment xylophone');
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/search/'));
    await page.locator('.result').first().waitFor();
    const box = page.getByRole('searchbox', { name: words.label });
    expect(await box.inputValue()).toBe('asessment xylophone');
    await box.fill('home visits zebras');
    await status(page)
      .getByText(/home, visits/)
      .waitFor();
    expect(new URL(page.url()).hash).toBe('#q=home+visits+zebras');
    await page.getByLabel(words.filters.level).selectOption('weak');
    await page.locator('.result a[href*="#"]').first().click();
    await page.waitForURL((url) => !url.pathname.endsWith('/search/'));
    const { hash } = new URL(page.url());
    expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);

    const told = visits.requests.slice(before).filter(({ url, method, body }) => {
      const sent = decodeURIComponent(url.replace(/#.*$/, '')).toLowerCase();
      // Pagefind asks for its list anew with the time of day.
      const asked = sent.replace(/pagefind-entry\.json\?ts=\d+$/, '');
      return method !== 'GET' || body !== null || /[?]|ass?essment|xylophone|home|visits|zebra|weak/.test(asked);
    });
    expect(told).toEqual([]);
  });

  test('narrows results down, and lists everything of a kind without a word', async () => {
    const page = await visits.open('search/');
    await page.getByLabel(words.filters.kind, { exact: true }).selectOption('evidence');
    await status(page)
      .getByText(words.status.filteredMany.replace('{count}', String(framework.evidence.length)))
      .waitFor();
    expect(new URL(page.url()).hash).toBe('#kind=evidence');
    await page.getByRole('button', { name: `Remove ${words.filters.kind}` }).click();
    await status(page).getByText(words.status.empty).waitFor();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('words');
  });

  describe('by keyboard alone', () => {
    const focused = (page: Page) =>
      page.evaluate(() => document.activeElement?.closest('.result')?.querySelector('a')?.href ?? document.activeElement?.id);

    test('“/” leads to the box from anywhere, and is a letter where somebody writes', async () => {
      const page = await visits.open('about/');
      await page.keyboard.press('/');
      expect(await focused(page)).toBe('site-search');
      await page.keyboard.type('LS/CMI');
      await page.keyboard.press('Enter');
      await page.waitForURL((url) => url.pathname.endsWith('/search/'));
      await page.locator('.result').first().waitFor();
      await page.keyboard.press('/');
      expect(await focused(page)).toBe('words');
      expect(await page.getByRole('searchbox').inputValue()).toBe('LS/CMI');
    });

    test('arrows go among results, Escape goes back to the box, and Enter follows', async () => {
      const page = await open();
      const links = await page.locator('.result a').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      await page.keyboard.press('/');
      for (const expected of [links[0], links[1], links[2]]) {
        await page.keyboard.press('ArrowDown');
        expect(await focused(page)).toBe(expected);
      }
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe(links[1]);
      await page.keyboard.press('Escape');
      expect(await focused(page)).toBe('words');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowUp');
      expect(await focused(page)).toBe('words');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.waitForURL(links[0] ?? '');
    });

    test('the button for more results leads to the first of them', async () => {
      const page = await open();
      const shown = await page.locator('.result').count();
      await page.getByRole('button', { name: words.more }).focus();
      await page.keyboard.press('Enter');
      await page.locator('.result').nth(shown).waitFor();
      expect(await focused(page)).toBe(
        await page
          .locator('.result a')
          .nth(shown)
          .evaluate((link) => (link as HTMLAnchorElement).href),
      );
    });
  });
});
