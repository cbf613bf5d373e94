import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { pathTo } from '../../src/tools-for-tests.ts';
import { type Served, serve } from '../serve.ts';
import type { BuiltSite } from './build-sites.ts';

/** Starts the system's own browser, which asks nobody anything by itself. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: pathTo('chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });

/** Serves a built site. */
export const serveSite = ({ folder, base }: BuiltSite): Promise<Served> => serve(folder, { base });

/** What pages complained of, and what they asked for, since they were opened. */
export interface Watched {
  readonly complaints: string[];
  readonly requests: { readonly url: string; readonly method: string; readonly body: string | null }[];
}

/** Notes every request, every error in the console and every thing that the policy blocked, in all pages of a context. */
export async function watch(context: BrowserContext): Promise<Watched> {
  const watched: Watched = { complaints: [], requests: [] };
  context.on('request', (request) =>
    watched.requests.push({ url: request.url(), method: request.method(), body: request.postData() }),
  );
  const listen = (page: Page) => {
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') watched.complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => watched.complaints.push(`${page.url()}: ${error.message}`));
  };
  context.on('page', listen);
  await context.exposeBinding('tellBlocked', ({ page }, blocked: string) =>
    watched.complaints.push(`${page.url()}: blocked ${blocked}`),
  );
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { tellBlocked } = globalThis as unknown as { tellBlocked: (blocked: string) => void };
      tellBlocked(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return watched;
}
