import { indicatorName, levelName } from '../forms/names.ts';
import { phrase } from '../forms/phrase.ts';
import type { SiteFramework } from '../framework/framework.ts';
import { areaName } from './quality-model.ts';
import type { SearchFilter, SearchRecord } from './search-records.ts';

/** A filter with what can be chosen in it. */
export interface FilterChoice {
  readonly name: SearchFilter;
  readonly label: string;
  readonly options: readonly FilterOption[];
}

/** Something that can be chosen: what the address says, what people read and, where that is known before they look, how many. */
export interface FilterOption {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

/** The named filters with all that can be chosen in each. */
export const filterChoices = (framework: SiteFramework, names: readonly SearchFilter[]): FilterChoice[] =>
  names.map((name) => ({
    name,
    label: framework.siteWording.search.filters[name],
    options: optionsOf[name](framework),
  }));

/** The same with how many of these records each would show; what would show none is left out. */
export const countedChoices = (choices: readonly FilterChoice[], records: readonly SearchRecord[]): FilterChoice[] =>
  choices.map((choice) => ({
    ...choice,
    options: choice.options
      .map((option) => ({
        ...option,
        count: records.filter((record) => valuesOf(record, choice.name).includes(option.value)).length,
      }))
      .filter(({ count }) => count > 0),
  }));

const valuesOf = ({ kind, filters }: SearchRecord, name: SearchFilter): readonly string[] =>
  name === 'kind' ? [kind] : (filters[name] ?? []);

const optionsOf: Readonly<Record<SearchFilter, (framework: SiteFramework) => FilterOption[]>> = {
  kind: ({ siteWording }) => Object.entries(siteWording.search.kinds).map(([value, label]) => ({ value, label })),
  indicator: (framework) =>
    framework.indicators.map((indicator) => ({ value: indicator.id, label: indicatorName(framework, indicator) })),
  area: (framework) => framework.areas.map((area) => ({ value: area.id, label: areaName(framework, area) })),
  level: (framework) => framework.levels.map(({ id }) => ({ value: id, label: levelName(framework, id) })),
  setting: ({ settings }) => settings.map(({ id, title }) => ({ value: id, label: title })),
  theme: ({ indicators, siteWording }) =>
    indicators.flatMap(({ number, themes }) =>
      themes.map(({ id, title }) => ({ value: id, label: phrase(siteWording.search.filters.themeName, { number, title }) })),
    ),
};
