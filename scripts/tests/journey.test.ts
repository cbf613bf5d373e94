import { readFileSync } from 'node:fs';
import { expect, inject, test } from 'vitest';
import { composeForm } from '../../src/forms/compose.ts';
import { indicatorTemplate } from '../../src/forms/templates.ts';
import { get } from '../../src/framework/framework.ts';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { visitSite } from './browser.ts';
import { pdfControlsFor, readPdfControls } from './pdf-controls.ts';
import { readWordControls, wordControlsFor } from './word-controls.ts';

const framework = readFramework('content');
const indicator = get(framework, 'indicators', 'risk-and-need');
const form = composeForm(framework, indicatorTemplate(framework, indicator), 'form');
const words = framework.siteWording;

describeWith('chromium').each([inject('rootSite'), inject('pathSite')])('A visitor of the site under $base', (site) => {
  const visits = visitSite(site);

  test('reads an indicator that they chose on the first page', async () => {
    const page = await visits.open();
    await page.getByRole('main').getByRole('link', { name: indicator.title }).first().click();
    await page.waitForURL(visits.url('indicators/risk-and-need/'));
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain(indicator.title);
    const text = await page.getByRole('main').innerText();
    for (const theme of indicator.themes) expect(text).toContain(theme.title);
    for (const question of framework.questions.filter((asked) => asked.indicator === indicator.id))
      expect(text).toContain(question.text);
  });

  test.each([
    ['a number', '5.2', /5\.2 Assessing and responding/],
    ['an abbreviation', 'CPO', /community payback order/i],
    ['a mistyped word', 'asessment', /assess/i],
  ])('searches for %s', async (_, typed, found) => {
    const page = await visits.open();
    await page.getByRole('banner').getByRole('searchbox', { name: words.search.label }).fill(typed);
    await page.keyboard.press('Enter');
    await page.waitForURL((url) => url.pathname.endsWith('/search/'));
    const first = page.getByRole('main').getByRole('listitem').getByRole('link', { name: found }).first();
    await first.waitFor();
    await first.click();
    await page.waitForLoadState();
    expect(await page.getByRole('main').innerText()).toMatch(found);
    // Following a result with an anchor ends where that anchor is.
    const { hash } = new URL(page.url());
    if (hash !== '') expect(await page.locator(`[id="${hash.slice(1)}"]`).count()).toBe(1);
  });

  test('downloads a Word form that holds every answer by its name', async () => {
    const bytes = await download('docx');
    expect(readWordControls(bytes)).toEqual(wordControlsFor(form));
  });

  test('downloads a PDF form that holds every answer by its name', async () => {
    const bytes = await download('pdf');
    expect((await readPdfControls(bytes)).controls).toEqual(pdfControlsFor(form));
  });

  test('meets the page for wrong addresses when an address is wrong', async () => {
    const page = await visits.open();
    const response = await page.goto(visits.url('nowhere/at/all/'));
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.notFound.title);
    // The browser itself notes every 404 in the console.
    expect(visits.complaints.splice(0).filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });

  test('has asked nobody but the site, and told it nothing that they typed', () => {
    expect(visits.requests.length).toBeGreaterThan(10);
    const elsewhere = visits.requests.filter(({ url }) => new URL(url).origin !== new URL(visits.url()).origin);
    expect(elsewhere.map(({ url }) => url)).toEqual([]);
    // What stands behind the # of an address stays in the browser. Search asks for its list anew with the time of day.
    const told = visits.requests.filter(({ url, method, body }) => {
      const sent = decodeURIComponent(url.replace(/#.*$/, '')).replace(/[?]ts=\d+$/, '');
      return method !== 'GET' || body !== null || /[?]|CPO|5\.2|asessment|visits/i.test(sent);
    });
    expect(told).toEqual([]);
  });

  test('keeps no cookie', async () => {
    const page = await visits.open('search/#q=5.2');
    expect(await page.context().cookies()).toEqual([]);
  });

  async function download(format: 'docx' | 'pdf'): Promise<Uint8Array> {
    const page = await visits.open('indicators/risk-and-need/');
    const link = page.locator(`a[href$="/templates/risk-and-need.${format}"]`).first();
    const [file] = await Promise.all([page.waitForEvent('download'), link.click()]);
    expect(file.suggestedFilename()).toBe(`risk-and-need.${format}`);
    return new Uint8Array(readFileSync(await file.path()));
  }
});
