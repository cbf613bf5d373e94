import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import { visitSite } from './browser.ts';
import { overflowOf, problemsOn } from './page-problems.ts';
import { pagesOf } from './site-files.ts';

const site = inject('rootSite');
const phone = { width: 375, height: 812 };
const laptop = { width: 1280, height: 900 };
/** The narrowest screen, or a laptop at 400 per cent (WCAG 2.2, 1.4.10). */
const narrowest = { width: 320, height: 640 };

describeWith('chromium')('Every page', () => {
  const visits = visitSite(site);

  test('fits a phone, a laptop and 400 per cent, breaks no rule of accessibility, and asks for nothing that its policy blocks', {
    timeout: 400_000,
  }, async () => {
    const waiting = pagesOf(site);
    const problems: string[] = [];
    const readOn = async (page: Page): Promise<void> => {
      // By the name of its file, since its address could lead on to another page.
      for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
        await page.setViewportSize(laptop);
        await page.goto(visits.url(path));
        const found = [await problemsOn(page)];
        await page.setViewportSize(phone);
        found.push(await problemsOn(page));
        await page.setViewportSize(narrowest);
        found.push(await overflowOf(page));
        problems.push(
          ...[laptop, phone, narrowest].flatMap(({ width }, index) =>
            (found[index] ?? []).map((problem) => `${path} at ${width}: ${problem}`),
          ),
        );
      }
    };
    // A tab for each core.
    await Promise.all([await visits.open(), await visits.open()].map(readOn));
    expect(problems).toEqual([]);
  });
});

describeWith('chromium')('On a phone', () => {
  const visits = visitSite(site);

  test('every menu that opens fits the screen and breaks no rule of accessibility', async () => {
    const page = await visits.open('indicators/risk-and-need/', { viewport: phone });
    const menus = await page.locator('[popovertarget]:visible').all();
    expect(menus).toHaveLength(2);
    for (const menu of menus) {
      await menu.click();
      expect(await page.locator(':popover-open').count()).toBe(1);
      expect(await problemsOn(page)).toEqual([]);
      await page.keyboard.press('Escape');
    }
  });
});
