import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { choiceOf } from '../../src/forms/choice.ts';
import { addressOfChoice } from '../../src/forms/choice-address.ts';
import { readyTemplates } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { serve } from '../serve.ts';
import { figuresOf } from './figures.ts';
import { findBrowser } from './find-browser.ts';
import type { Measurement } from './measurement.ts';

/** Enough for a median that one disturbed run does not move. */
const RUNS = 7;
const COLD_RUNS = 3;
const SUBJECT = 'cpo-inspections-nine';

/** Making documents of nine indicators on the page for that, in the system's browser; nothing where there is none. */
export async function measureChoosing(framework: Framework, site: string): Promise<Measurement[]> {
  const program = findBrowser();
  const nine = readyTemplates(framework).find(({ id }) => id === SUBJECT);
  if (program === undefined || nine === undefined) return [];
  const served = await serve(site);
  const browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const address = new URL(`templates/choose/#${addressOfChoice(choiceOf(nine))}`, served.address).href;
    const cold: number[] = [];
    while (cold.length < COLD_RUNS) cold.push(await firstFile(browser, address));
    return [...(await warmly(browser, address)), timed('Choose: first PDF, page just opened', cold, 2000), scriptSize(site)];
  } finally {
    await browser.close();
    await served.close();
  }
}

const timed = (name: string, times: readonly number[], budget: number): Measurement => ({
  name,
  unit: 'ms',
  figures: figuresOf(times),
  budget,
});

/** From a click on a page of which the browser had nothing, to the file: with all that must be fetched for it. */
async function firstFile(browser: Browser, address: string): Promise<number> {
  const page = await openPage(browser, address);
  const took = await untilMade(page, 'pdf');
  await page.context().close();
  return took;
}

/** The same again and again on one page, with what the page itself was kept from meanwhile. */
async function warmly(browser: Browser, address: string): Promise<Measurement[]> {
  const page = await openPage(browser, address);
  const times = { docx: [] as number[], pdf: [] as number[], preview: [] as number[] };
  for (let run = -2; run < RUNS; run += 1) {
    const [docx, pdf, preview] = [await untilMade(page, 'docx'), await untilMade(page, 'pdf'), await untilShown(page)];
    if (run < 0) continue;
    times.docx.push(docx);
    times.pdf.push(pdf);
    times.preview.push(preview);
  }
  const longest = await page.evaluate(() => Math.max(0, ...(globalThis as unknown as { longTasks: number[] }).longTasks));
  await page.context().close();
  return [
    timed('Choose: Word of nine indicators, from click to file', times.docx, 300),
    timed('Choose: PDF of nine indicators, from click to file', times.pdf, 600),
    timed('Choose: preview of nine indicators, after a change', times.preview, 300),
    timed('Choose: longest task of the page itself', [longest], 100),
  ];
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  await page.addInitScript(() => {
    const longTasks: number[] = [];
    Object.assign(globalThis, { longTasks });
    new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration))).observe({
      type: 'longtask',
      buffered: true,
    });
  });
  await page.goto(address);
  return page;
}

/** Milliseconds from a click to the sentence that comes with the file. */
const untilMade = (page: Page, format: string): Promise<number> =>
  untilChanged(page, `[data-make="form"][data-format="${format}"]`, '[data-work="make-form"] [data-part="said"]', '> *');

/** Milliseconds from a changed option to the changed preview. */
const untilShown = (page: Page): Promise<number> => untilChanged(page, '[data-box="levels"]', '[data-part="preview"]', '');

/** Milliseconds from a click until a place changes, and then holds what is wanted of it. */
const untilChanged = (page: Page, button: string, place: string, wanted: string): Promise<number> =>
  page.evaluate(
    ([button, place, wanted]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        const target = document.querySelector(place);
        if (target === null) throw new Error(`The page has no ${place}`);
        const observer = new MutationObserver(() => {
          if (wanted !== '' && target.querySelector(`:scope ${wanted}`) === null) return;
          observer.disconnect();
          resolve(performance.now() - start);
        });
        observer.observe(target, { childList: true });
        document.querySelector<HTMLElement>(button)?.click();
      }),
    [button, place, wanted] as const,
  );

/** What the page's own scripts weigh on their way; the worker comes beside them. */
function scriptSize(site: string): Measurement {
  const html = readFileSync(join(site, 'templates/choose/index.html'), 'utf8');
  const scripts = new Set([...html.matchAll(/src="\/(_astro\/[^"]+\.js)"/g)].map(([, path = '']) => path));
  for (const path of scripts)
    for (const [, name] of readFileSync(join(site, path), 'utf8').matchAll(/(?:from|import)\s*"\.\/([^"]+)"/g))
      scripts.add(`_astro/${name}`);
  const bytes = [...scripts].reduce((sum, path) => sum + gzipSync(readFileSync(join(site, path)), { level: 9 }).length, 0);
  return { name: 'Choose: scripts of the page, packed', unit: 'kB', figures: figuresOf([bytes / 1000]), budget: 15 };
}
