import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { pathTo } from '../../src/tools-for-tests.ts';
import { type Served, serve } from '../serve.ts';
import type { BuiltSite } from './build-sites.ts';

/** A built site that is served for a group of tests, with a browser to visit it. */
export interface Visits extends Watched {
  /** The address of a path below the site's base; of its home page where none is given. */
  url(path?: string): string;
  /** Opens a page of the site as somebody new, whom it knows nothing of. It is closed when the test ends. */
  open(path?: string, options?: BrowserContextOptions): Promise<Page>;
}

/** What pages complained of since the test began, and what they asked for since the group of tests began. */
export interface Watched {
  readonly complaints: string[];
  readonly requests: { readonly url: string; readonly method: string; readonly body: string | null }[];
}

/**
 * Serves a site and starts a browser for the tests of the group that it is called in. A test fails where a page met an error or
 * anything that its policy blocks; one that expects that takes it out of `complaints`.
 */
export function visitSite(site: BuiltSite): Visits {
  let served: Served | undefined;
  let browser: Browser | undefined;
  const watched: Watched = { complaints: [], requests: [] };
  const contexts: BrowserContext[] = [];

  beforeAll(async () => {
    served = await serveSite(site);
    browser = await openBrowser();
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    expect(watched.complaints.splice(0), 'what pages complained of').toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
  });

  const url = (path = '') => new URL(path, served?.address).href;
  const open = async (path = '', options: BrowserContextOptions = {}): Promise<Page> => {
    if (browser === undefined) throw new Error('a page can be opened once the tests have begun');
    const context = await browser.newContext(options);
    contexts.push(context);
    context.setDefaultTimeout(10_000);
    await watch(context, watched);
    const page = await context.newPage();
    await page.goto(url(path));
    return page;
  };
  return { ...watched, url, open };
}

/** Serves a built site. */
export const serveSite = ({ folder, base }: BuiltSite): Promise<Served> => serve(folder, { base });

/** Starts the system's own browser, which asks nobody anything by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: pathTo('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** Notes every request, every error in the console and every thing that the policy blocked, in all pages of a context. */
async function watch(context: BrowserContext, { complaints, requests }: Watched): Promise<void> {
  context.on('request', (request) => requests.push({ url: request.url(), method: request.method(), body: request.postData() }));
  context.on('page', (page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  });
  await context.exposeBinding('tellBlocked', ({ page }, blocked: string) => complaints.push(`${page.url()}: blocked ${blocked}`));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellBlocked } = globalThis as unknown as { tellBlocked: (blocked: string) => void };
      tellBlocked(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
}
