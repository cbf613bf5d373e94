import { compareText } from '../framework/problem.ts';

/** A sitemap of absolute addresses; the page for wrong addresses and short ones are no places to send anybody. */
export function sitemapFile(addresses: readonly string[]): string {
  const entries = addresses
    .filter((address) => !/\/(404|\d+\.\d+)\/$/.test(address))
    .toSorted(compareText)
    .map((address) => `  <url><loc>${address}</loc></url>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}

/** Lets search engines read everything. */
export const robotsFile = (sitemap: string): string => `User-agent: *\nAllow: /\nSitemap: ${sitemap}\n`;
