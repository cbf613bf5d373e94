import { expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { visitSite } from './browser.ts';

const { here } = readFramework('content').siteWording;
const indicator = 'indicators/risk-and-need/';
const illustrations = '#illustrations-risk-and-need';

describeWith('chromium')('A part of a page', () => {
  const { open, url } = visitSite(inject('rootSite'));

  test.each([
    [indicator, 'theme-'],
    [indicator, 'question-'],
    [indicator, 'illustration-'],
    ['illustrations/level/weak/', 'illustration-'],
    ['findings/', 'finding-'],
  ])('is copied as a link by keyboard alone: on %s, “%s…”', async (path, start) => {
    const page = await open(path, { permissions: ['clipboard-read', 'clipboard-write'] });
    const link = page.locator(`a.here[href^="#${start}"]`).first();
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction((words) => document.querySelector('[data-copied]')?.textContent === words, here.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(url(`${path}${await link.getAttribute('href')}`));
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('can be linked to without scripts', async () => {
    const page = await open(indicator, { javaScriptEnabled: false });
    const link = page.locator('a.here[href^="#question-"]').first();
    const href = await link.getAttribute('href');
    await link.click();
    expect(new URL(page.url()).hash).toBe(href);
    expect(await page.getByText(here.print).count()).toBe(0);
  });

  test('is printed alone, below the heading of the page', async () => {
    const page = await open(indicator);
    await page.evaluate(() => {
      globalThis.print = () => {};
    });
    await page.locator(`.block-heading:has(${illustrations})`).getByRole('button', { name: here.print }).click();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator(illustrations).isVisible()).toBe(true);
    expect(await page.locator('h1').isVisible()).toBe(true);
    expect(await page.locator('[id^="illustration-"]:visible').count()).toBeGreaterThan(2);
    expect(await page.locator('[id^="question-"]:visible, .downloads:visible, .place:visible').count()).toBe(0);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    expect(await page.locator('[id^="question-"]:visible').count()).toBeGreaterThan(2);
  });
});
