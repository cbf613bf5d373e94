import { PDFDocument } from 'pdf-lib';
import { expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import { visitSite } from './browser.ts';

describeWith('chromium')('On paper', () => {
  const { open } = visitSite(inject('rootSite'));

  test('the first page takes two sheets, with the whole model on one', async () => {
    expect(await sheetsOf('')).toBe(2);
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
    const page = await open('illustrations/indicator/risk-and-need/');
    await page.emulateMedia({ media: 'print' });
    const basis = page.locator('details').first().locator('p').first();
    expect(await basis.evaluate((element) => element.getBoundingClientRect().height)).toBeGreaterThan(0);
    expect(await page.locator('nav:visible, header button:visible, search:visible').count()).toBe(0);
  });

  /** How many sheets of A4 a page takes. */
  async function sheetsOf(path: string): Promise<number> {
    const page = await open(path);
    return (await PDFDocument.load(await page.pdf({ format: 'A4' }))).getPageCount();
  }
});
