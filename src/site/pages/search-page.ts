import { indicatorName, levelName } from '../../forms/names.ts';
import type { Framework } from '../../framework/framework.ts';
import { browsePages, type NamedLink } from '../navigation.ts';
import { paths } from '../paths.ts';
import type { SearchFilter } from '../search-records.ts';

/** A filter with what can be chosen in it. */
export interface FilterChoice {
  readonly name: SearchFilter;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** What the search page says and offers before anybody has typed. */
export function searchPage(framework: Framework, guides: readonly NamedLink[]) {
  const { search: words } = framework.siteWording;
  const { filters } = words;
  const choices: readonly FilterChoice[] = [
    { name: 'kind', label: filters.kind, options: Object.entries(words.kinds).map(([value, label]) => ({ value, label })) },
    {
      name: 'indicator',
      label: filters.indicator,
      options: framework.indicators.map((indicator) => ({ value: indicator.id, label: indicatorName(framework, indicator) })),
    },
    {
      name: 'level',
      label: filters.level,
      options: framework.levels.map(({ id }) => ({ value: id, label: levelName(framework, id) })),
    },
    {
      name: 'setting',
      label: filters.setting,
      options: framework.settings.map(({ id, title }) => ({ value: id, label: title })),
    },
  ];
  return {
    words,
    choices,
    index: paths.searchIndex,
    /** What the script says, for it to read from the page. */
    script: JSON.stringify({ kinds: words.kinds, status: words.status }),
    browse: browsePages(framework, guides),
  };
}
