import { readFileSync } from 'node:fs';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { composeForm } from '../../src/forms/compose.ts';
import { indicatorTemplate } from '../../src/forms/templates.ts';
import { get } from '../../src/framework/framework.ts';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import type { Served } from '../serve.ts';
import { openBrowser, serveSite, type Watched, watch } from './browser.ts';
import { pdfControlsFor, readPdfControls } from './pdf-controls.ts';
import { readWordControls, wordControlsFor } from './word-controls.ts';

const framework = readFramework('content');
const indicator = get(framework, 'indicators', 'risk-and-need');
const form = composeForm(framework, indicatorTemplate(framework, indicator), 'form');
const words = framework.siteWording;

describeWith('chromium').each([inject('rootSite'), inject('pathSite')])('A visitor of the site under $base', (site) => {
  let served: Served;
  let browser: Browser;
  let page: Page;
  let watched: Watched;

  beforeAll(async () => {
    served = await serveSite(site);
    browser = await openBrowser();
    const context = await browser.newContext({ acceptDownloads: true });
    context.setDefaultTimeout(10_000);
    watched = await watch(context);
    page = await context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  test('reads an indicator that they chose on the first page', async () => {
    await page.goto(served.address);
    await page.getByRole('main').getByRole('link', { name: indicator.title }).first().click();
    await page.waitForURL(new URL('indicators/risk-and-need/', served.address).href);
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
    await page.goto(served.address);
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

  test.each([
    ['how do we show that home visits happen on a community payback order?', /home visits/i],
    ['risk and needs', /^5\.2 /],
    ['home visits weak', /^2 Weak: .*home visits/i],
    ['reviews overdue', /review/i],
    ['RoSH', /Risk of serious harm/],
    ['service user feedback', /feedback|views|asking/i],
    ['housing on release', /help|release|prison/i],
    ['what does adequate mean', /^3 Adequate$/],
    ['improvment plan', /Improvement plan$/],
    ['OPIF', /\(OPIF\)/],
    ['section 27', /^Section 27$/],
    ['offender', /^People$/],
    ['which findings are there about staff training?', /training/i],
  ])('asks “%s” and is answered among the first three', async (typed, expected) => {
    await page.goto(new URL(`search/#${new URLSearchParams({ q: typed })}`, served.address).href);
    await page.reload();
    const results = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('heading', { level: 3 }) });
    await results.first().waitFor();
    const titles = await results.getByRole('heading', { level: 3 }).allTextContents();
    expect(titles.slice(0, 3).filter((title) => expected.test(title))).not.toEqual([]);
  });

  test('is told which words of a question were looked for', async () => {
    await page.goto(new URL('search/#q=how+do+we+show+that+home+visits+happen', served.address).href);
    await page.reload();
    const status = page.getByRole('main').locator('[data-part="status"]');
    await page.waitForFunction(() => /visits/.test(document.querySelector('[data-part="status"]')?.textContent ?? ''));
    expect(await status.textContent()).toMatch(/^\d+ results for most of these words: home, visits$/);
  });

  test('lists everything at a level, without a word', async () => {
    const level = framework.illustrations.flatMap((shown) => (shown.kind === 'theme' ? [shown.level] : []))[0] ?? '';
    await page.goto(new URL('search/', served.address).href);
    await page.getByLabel(words.search.filters.level).selectOption(level);
    const results = page
      .getByRole('main')
      .getByRole('listitem')
      .filter({ has: page.getByRole('link') });
    await page.waitForFunction(() => location.hash.includes('level='));
    await results.first().waitFor();
    expect(await results.count()).toBeGreaterThan(2);
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
    const response = await page.goto(new URL('nowhere/at/all/', served.address).href);
    expect(response?.status()).toBe(404);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(words.notFound.title);
    // The browser itself notes every 404 in the console.
    expect(watched.complaints.splice(0).filter((complaint) => !complaint.includes('404'))).toEqual([]);
  });

  test('has asked nobody but the site, and told it nothing that they typed', () => {
    expect(watched.requests.length).toBeGreaterThan(10);
    const elsewhere = watched.requests.filter(({ url }) => new URL(url).origin !== new URL(served.address).origin);
    expect(elsewhere.map(({ url }) => url)).toEqual([]);
    // What stands behind the # of an address stays in the browser. Search asks for its list anew with the time of day.
    const told = watched.requests.filter(({ url, method, body }) => {
      const sent = decodeURIComponent(url.replace(/#.*$/, '')).replace(/[?]ts=\d+$/, '');
      return method !== 'GET' || body !== null || /[?]|CPO|5\.2|asessment|visits/i.test(sent);
    });
    expect(told).toEqual([]);
  });

  test('has met no error, and nothing that the policy of the site blocks', () => {
    expect(watched.complaints).toEqual([]);
  });

  test('keeps no cookie', async () => {
    expect(await page.context().cookies()).toEqual([]);
  });

  async function download(format: 'docx' | 'pdf'): Promise<Uint8Array> {
    await page.goto(new URL('indicators/risk-and-need/', served.address).href);
    const waiting = page.waitForEvent('download');
    await page.locator(`a[href$="/templates/risk-and-need.${format}"]`).first().click();
    const file: Download = await waiting;
    expect(file.suggestedFilename()).toBe(`risk-and-need.${format}`);
    return new Uint8Array(readFileSync(await file.path()));
  }
});
