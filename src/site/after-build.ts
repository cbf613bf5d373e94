import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { redirectsFile, type ShortAddress } from './redirects.ts';
import { headersFile } from './security-policy.ts';
import { robotsFile, sitemapFile } from './sitemap.ts';

/** Writes what is not a page beside the pages: headers and short addresses for the host and, where the address is known, what search engines read. */
export function afterBuild(): AstroIntegration {
  let site: string | undefined;
  let base = '/';
  return {
    name: 'after-build',
    hooks: {
      'astro:config:done': ({ config }) => {
        site = config.site;
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ dir, pages, logger }) => {
        const folder = fileURLToPath(dir);
        await writeFile(join(folder, '_headers'), headersFile(base));
        const { indicators } = JSON.parse(await readFile(join(folder, 'framework.json'), 'utf8')) as {
          readonly indicators: readonly ShortAddress[];
        };
        await writeFile(join(folder, '_redirects'), redirectsFile(indicators, base));
        if (site === undefined) {
          logger.info('SITE_URL is not set: no sitemap, no canonical addresses, no absolute links for previews.');
          return;
        }
        const addresses = pages.map(({ pathname }) => new URL(`${base}${pathname}`, site).href);
        await writeFile(join(folder, 'sitemap.xml'), sitemapFile(addresses));
        await writeFile(join(folder, 'robots.txt'), robotsFile(new URL(`${base}sitemap.xml`, site).href));
      },
    },
  };
}
