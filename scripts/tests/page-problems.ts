import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

// Every colour is in the page's own style sheets, so nothing has to be fetched for axe beforehand.
const options = {
  runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
  resultTypes: ['violations'],
  preload: false,
};

/** What is wrong with a page as it stands, a sentence each: where it is wider than the screen, and what of WCAG 2.2 AA it breaks. */
export async function problemsOn(page: Page): Promise<string[]> {
  // A page that was checked before, at another width, has axe already.
  if (await page.evaluate(() => !('axe' in globalThis))) await page.evaluate(axe);
  const { violations } = (await page.evaluate(`axe.run(document, ${JSON.stringify(options)})`)) as AxeResults;
  const broken = violations.map(({ id, nodes }) => `${id} at ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  return [...(await overflowOf(page)), ...broken];
}

/** That a page is wider than the screen, where it is. */
export async function overflowOf(page: Page): Promise<string[]> {
  const [needed, given] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
  return (needed ?? 0) > (given ?? 0) ? [`needs ${needed} pixels, and has ${given}`] : [];
}
