import { PDFDocument } from 'pdf-lib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import type { Served } from '../serve.ts';
import { openBrowser, serveSite } from './browser.ts';

describeWith('chromium')('On paper', () => {
  let served: Served;
  let browser: Browser;

  beforeAll(async () => {
    served = await serveSite(inject('rootSite'));
    browser = await openBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('the weeks of an inspection take one sheet', async () => {
    expect(await sheetsOf('inspection-timeline/')).toBe(1);
  });

  test('the table of evidence and indicators takes two sheets', async () => {
    expect(await sheetsOf('evidence/by-indicator/')).toBe(2);
  });

  test('an indicator takes few sheets', async () => {
    expect(await sheetsOf('indicators/risk-and-need/')).toBeLessThanOrEqual(9);
  });

  test('what is folded away on a screen is open, and nothing leads elsewhere', async () => {
    const page = await browser.newPage();
    await page.goto(new URL('illustrations/indicator/risk-and-need/', served.address).href);
    await page.emulateMedia({ media: 'print' });
    const basis = page.locator('details').first().locator('p').first();
    expect(await basis.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
    expect(await page.locator('nav:visible, header button:visible, search:visible').count()).toBe(0);
    await page.close();
  });

  /** How many sheets of A4 a page takes. */
  async function sheetsOf(path: string): Promise<number> {
    const page = await browser.newPage();
    await page.goto(new URL(path, served.address).href);
    const pdf = await PDFDocument.load(await page.pdf({ format: 'A4' }));
    await page.close();
    return pdf.getPageCount();
  }
});
