import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { indicatorName } from '../../src/forms/names.ts';
import { phrase } from '../../src/forms/phrase.ts';
import { get } from '../../src/framework/framework.ts';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { visitSite } from './browser.ts';
import { choosingOn } from './choosing.ts';
import { tabTo } from './keyboard.ts';
import { problemsOn } from './page-problems.ts';

/** Other tests run beside these: how quick work is, is measured in the benchmark. */
const patient = { timeout: 20_000 };

const framework = readFramework('content');
const words = framework.siteWording.choose;
const phone = { width: 375, height: 812 };
const laptop = { width: 1280, height: 900 };
const nameOf = (id: string) => indicatorName(framework, get(framework, 'indicators', id));

describeWith('chromium')('The page for choosing a template', () => {
  const visits = visitSite(inject('pathSite'));

  /** What is wrong with a state on a phone and on a laptop. */
  const problemsIn = async (page: Page): Promise<string[]> => {
    const found: string[] = [];
    for (const viewport of [phone, laptop]) {
      await page.setViewportSize(viewport);
      found.push(...(await problemsOn(page)).map((problem) => `at ${viewport.width}: ${problem}`));
    }
    return found;
  };

  test('breaks no rule of accessibility in any state, on a phone and on a laptop', { timeout: 120_000 }, async () => {
    const page = await visits.open('templates/choose/');
    const { counted, make } = choosingOn(page);
    expect(await problemsIn(page), 'at the start').toEqual([]);
    await page.goto(visits.url('templates/choose/#indicators=risk-and-need,impact-on-victims,long-gone'));
    await page.getByText(words.script.remarks.title).waitFor();
    await counted();
    expect(await problemsIn(page), 'with remarks, and chosen').toEqual([]);
    await page.getByLabel(words.downloads.preview.label).selectOption('reading-pack');
    await counted();
    expect(await problemsIn(page), 'with another preview').toEqual([]);
    await make('form', 'pdf');
    expect(await problemsIn(page), 'with a file made').toEqual([]);
    await page.getByRole('button', { name: phrase(words.partners.button, { format: 'Word' }) }).click();
    await page.getByText(words.script.failed.nobody).waitFor();
    expect(await problemsIn(page), 'with a failure').toEqual([]);
  });

  test('shows a bar while it works for longer than a moment, and breaks no rule then', async () => {
    const page = await visits.open('templates/');
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.context().route('**/framework.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(visits.url('templates/choose/#indicators=risk-and-need'));
    const bars = page.getByRole('progressbar');
    await bars.first().waitFor();
    await page.locator('[data-make="form"][data-format="docx"]').click();
    await expect.poll(() => bars.count(), patient).toBe(2);
    expect(await problemsIn(page)).toEqual([]);
    letGo();
    await expect.poll(() => bars.count(), patient).toBe(0);
  });

  test('can be used with keys alone, and on a phone', { timeout: 120_000 }, async () => {
    const page = await visits.open('templates/choose/', { viewport: phone, reducedMotion: 'reduce' });
    const box = (name: string) => page.getByRole('checkbox', { name, exact: true });
    const focused = () => page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.id);
    const press = async (target: Locator, key: string) => {
      await tabTo(page, target);
      await page.keyboard.press(key);
    };
    await press(box(nameOf('impact-on-victims')), 'Space');
    await press(box(nameOf('risk-and-need')), 'Space');
    await press(box(nameOf('strategic-leadership')), 'Space');
    const up = page.getByRole('button', { name: phrase(words.order.up, { indicator: nameOf('strategic-leadership') }) });
    await press(up, 'Enter');
    // The focus goes along, so that it can be pressed again.
    expect(await focused()).toBe(await up.getAttribute('aria-label'));
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(phrase(words.script.moved, { indicator: nameOf('strategic-leadership'), place: 1, count: 3 }))
      .waitFor();
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => location.hash)).toBe('#indicators=strategic-leadership,impact-on-victims,risk-and-need');
    const remove = (id: string) => page.getByRole('button', { name: phrase(words.order.remove, { indicator: nameOf(id) }) });
    await press(remove('impact-on-victims'), 'Enter');
    expect(await focused()).toBe(await remove('risk-and-need').getAttribute('aria-label'));
    await tabTo(page, page.getByLabel(words.name.label, { exact: true }));
    await page.keyboard.type('Our review');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page.locator('[data-make="form"][data-format="docx"]'), 'Enter'),
    ]);
    expect(download.suggestedFilename()).toMatch(/^Our review/);
    const preview = page.getByRole('region', { name: words.downloads.preview.title });
    await tabTo(page, preview);
    const before = await preview.evaluate((region) => region.scrollTop);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => preview.evaluate((region) => region.scrollTop), patient).toBeGreaterThan(before);
    await tabTo(page, page.getByLabel(words.partners.label));
    await page.keyboard.type('Police');
    const [sheets] = await Promise.all([page.waitForEvent('download'), press(page.locator('[data-sheets="docx"]'), 'Enter')]);
    expect(sheets.suggestedFilename()).toMatch(/zip$/);
  });
});
