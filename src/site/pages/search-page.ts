import type { SiteFramework } from '../../framework/framework.ts';
import { filterChoices } from '../filter-choices.ts';
import { browsePages, type NamedLink } from '../navigation.ts';
import { paths } from '../paths.ts';

/** What the search page says and offers before anybody has typed. */
export function searchPage(framework: SiteFramework, guides: readonly NamedLink[]) {
  const { search: words } = framework.siteWording;
  return {
    words,
    choices: filterChoices(framework, ['kind', 'indicator', 'level', 'setting']),
    index: paths.searchIndex,
    /** What the script says, for it to read from the page. */
    script: searchScript(framework),
    browse: browsePages(framework, guides),
  };
}

/** The words of a page on which people look things up, as its script reads them. */
export const searchScript = ({ siteWording: { search } }: SiteFramework): string =>
  JSON.stringify({
    kinds: search.kinds,
    status: search.status,
    filters: { chosen: search.filters.chosen, one: search.filters.one, remove: search.filters.remove },
  });
