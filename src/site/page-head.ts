import { phrase } from '../forms/phrase.ts';
import { theme } from '../forms/theme.ts';
import type { SiteFramework } from '../framework/framework.ts';
import { paths } from './paths.ts';

/**
 * What a page says of itself to browsers and search engines. The address is absent where nobody said where the site will stand,
 * and on the page for wrong addresses, which stands at all of them. What a page says may stand at another address than its own.
 */
export function headOf(
  { siteWording: words }: SiteFramework,
  title: string,
  url: URL,
  site: URL | undefined,
  stands = url.pathname,
) {
  return {
    title: title === words.home.title ? words.name : phrase(words.pageTitle, { page: title, site: words.name }),
    icon: paths.favicon,
    colour: `#${theme.colour.accent}`,
    feed: site === undefined ? undefined : { href: paths.feed, title: phrase(words.feed.title, { site: words.name }) },
    address: site === undefined || url.pathname.endsWith('/404/') ? undefined : new URL(stands, site).href,
  };
}
