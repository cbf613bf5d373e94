import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { BuiltSite } from './build-sites.ts';

/** Every file of a built site, as paths with slashes, in order. */
export const filesOf = ({ folder }: Pick<BuiltSite, 'folder'>): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();

/** The pages among them. */
export const pagesOf = (site: BuiltSite): string[] => filesOf(site).filter((path) => path.endsWith('.html'));

/** The text of a file of a built site. */
export const textOf = (site: BuiltSite, path: string): string => readFileSync(join(site.folder, path), 'utf8');

/** Where a page is asked for: "indicators/index.html" → "/x/indicators/". */
export const addressOf = (site: BuiltSite, page: string): string => `${site.base}${page.replace(/(^|\/)index\.html$/, '$1')}`;

/** The values of some attributes of a page, with `&amp;` read. */
export const attributesOf = (html: string, ...names: readonly string[]): string[] =>
  [...html.matchAll(new RegExp(`\\s(?:${names.join('|')})="([^"]*)"`, 'g'))].map((match) =>
    (match[1] ?? '').replaceAll('&amp;', '&'),
  );
