import type { Block, PanelBlock } from '../../forms/form.ts';
import { basisNotes, toneOf } from '../../forms/illustration-blocks.ts';
import { anchorOf, type Cited, citationWords, indicatorName, levelName } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { prose } from '../../forms/prose.ts';
import { get, type SiteFramework, themeOf } from '../../framework/framework.ts';
import type { Illustration } from '../../framework/schema.ts';
import { counted } from '../counted.ts';
import { countedChoices, filterChoices } from '../filter-choices.ts';
import type { NamedLink } from '../navigation.ts';
import { inRows } from '../panel-rows.ts';
import { type Facet, facets, paths } from '../paths.ts';
import { type SearchFilter, searchRecords } from '../search-records.ts';
import { searchScript } from './search-page.ts';

/** Something that people can read under one heading: an illustration, or a rung of a ladder. */
export interface Example {
  readonly indicator: string;
  readonly level: string;
  readonly setting: string;
  readonly anchor: string;
  readonly title: string;
  readonly tone: PanelBlock['tone'];
  /** Where it belongs, with the way there. */
  readonly place: { readonly before: string; readonly link: NamedLink; readonly after: string };
  readonly blocks: readonly Block[];
  /** What it rests on and what of it is made up, under the words that lead to that. */
  readonly basis: { readonly summary: string; readonly blocks: readonly Block[] };
}

/** A page that lists the illustrations of one indicator, level or setting. */
export interface FacetPage {
  readonly facet: Facet;
  readonly id: string;
  /** Its name on the page of all illustrations. */
  readonly anchor: string;
  /** "5 Very good". */
  readonly name: string;
  readonly about: string;
  /** What says so; absent where it says nothing. */
  readonly cited?: Cited;
  readonly href: string;
  readonly count: number;
  readonly counted: string;
}

/** Every such page, also those that have nothing to show yet. */
export const facetPages = (framework: SiteFramework): FacetPage[] =>
  facets.flatMap((facet) =>
    recordsOf[facet](framework).map(({ id, name, about, cited }) => {
      const count = examplesOf(framework, facet, id).length;
      const { count: words, none } = framework.siteWording.illustrations;
      return {
        facet,
        id,
        anchor: anchorOf(facet, id),
        name,
        about,
        ...(cited && { cited }),
        href: paths.illustrationsBy(facet, id),
        count,
        counted: count === 0 ? none : counted(words, count),
      };
    }),
  );

/** The pages of each facet, in their order, with where what is said about them stands. */
export function facetLists(framework: SiteFramework) {
  const pages = facetPages(framework);
  return facets.map((facet) => {
    const those = pages.filter((page) => page.facet === facet);
    const cited = those.flatMap((page) => page.cited ?? []);
    return {
      id: facet,
      title: framework.siteWording.illustrations.by[facet],
      pages: those,
      citation: cited.length === 0 ? undefined : citationWords(framework, ...cited),
    };
  });
}

/** What illustrations can be narrowed by on the page of all of them, with how many each choice shows. */
export function illustrationChoices(framework: SiteFramework) {
  const records = searchRecords(framework, paths).filter(({ kind }) => kind === 'illustration');
  const names: readonly SearchFilter[] = ['indicator', 'area', 'level', 'setting', 'theme'];
  return {
    choices: countedChoices(filterChoices(framework, names), records),
    index: paths.searchIndex,
    script: searchScript(framework),
  };
}

/** What the page of a facet says. */
export function facetPage(framework: SiteFramework, { facet, id, name, about, cited, counted: count }: FacetPage) {
  const words = framework.siteWording.illustrations;
  const title = phrase(words.titles[facet], { name });
  return {
    title,
    description: `${title}. ${count}.`,
    about,
    citation: cited && citationWords(framework, cited),
    count,
    whole: facet === 'indicators' ? { label: phrase(words.whole, { indicator: name }), href: paths.indicator(id) } : undefined,
    note: framework.notices.illustrations,
    groups: groupsOf(framework, facet, examplesOf(framework, facet, id)),
  };
}

/** The illustrations of one indicator, on a page of several. */
export interface ExampleGroup {
  /** Absent where the page is of one indicator, and so says it already. */
  readonly heading?: { readonly anchor: string; readonly title: string };
  /** As many beside one another as a page has room for. */
  readonly rows: readonly (readonly Example[])[];
}

/** A level can have more than a hundred illustrations: they stand under their indicators. */
function groupsOf(framework: SiteFramework, facet: Facet, examples: readonly Example[]): ExampleGroup[] {
  if (facet === 'indicators') return [{ rows: inRows(examples) }];
  const groups = Map.groupBy(examples, ({ indicator }) => indicator);
  return framework.indicators.flatMap((indicator) => {
    const those = groups.get(indicator.id);
    if (those === undefined) return [];
    const heading = { anchor: anchorOf('indicators', indicator.id), title: indicatorName(framework, indicator) };
    return [{ heading, rows: inRows(those) }];
  });
}

type FacetRecord = Pick<FacetPage, 'id' | 'name' | 'about' | 'cited'>;

const recordsOf: Readonly<Record<Facet, (framework: SiteFramework) => readonly FacetRecord[]>> = {
  indicators: (framework) =>
    framework.indicators.map((indicator) => ({ id: indicator.id, name: indicatorName(framework, indicator), about: '' })),
  levels: (framework) =>
    framework.levels.map((level) => ({ id: level.id, name: levelName(framework, level.id), about: level.about, cited: level })),
  settings: (framework) =>
    framework.settings.map((setting) => ({ id: setting.id, name: setting.title, about: setting.about, cited: setting })),
};

const keyOf: Readonly<Record<Facet, 'indicator' | 'level' | 'setting'>> = {
  indicators: 'indicator',
  levels: 'level',
  settings: 'setting',
};

const examplesOf = (framework: SiteFramework, facet: Facet, id: string): Example[] =>
  allExamples(framework).filter((example) => example[keyOf[facet]] === id);

/** Every example, made once for a framework: each stands on several pages, and each page counts those of all the others. */
function allExamples(framework: SiteFramework): readonly Example[] {
  const examples = made.get(framework) ?? framework.illustrations.flatMap((illustration) => toExamples(framework, illustration));
  made.set(framework, examples);
  return examples;
}

const made = new WeakMap<SiteFramework, readonly Example[]>();

/**
 * On the page of an indicator a theme stands above its illustrations, and what a ladder rests on below its rungs. Here each stands
 * alone, so each is named for its practice and says what it rests on.
 */
function toExamples(framework: SiteFramework, illustration: Illustration): Example[] {
  const indicator = get(framework, 'indicators', illustration.indicator);
  const setting = get(framework, 'settings', illustration.setting);
  const { illustrations: words } = framework.siteWording;
  const [before = '', after = ''] = phrase(words.about, { indicator: '|', setting: setting.title }).split('|');
  const basis = {
    summary: illustration.reviewed ? words.basis : `${words.basis} ${framework.notices.notReviewed}`,
    blocks: basisNotes(framework, illustration),
  };
  const example = (id: string, level: string, practice: string, text: string): Example => {
    const anchor = anchorOf('illustrations', id);
    return {
      indicator: indicator.id,
      setting: setting.id,
      level,
      anchor,
      title: phrase(words.example, { level: levelName(framework, level), practice }),
      tone: toneOf(framework, level),
      place: { before, link: { label: indicatorName(framework, indicator), href: paths.indicator(indicator.id, anchor) }, after },
      blocks: prose(text),
      basis,
    };
  };

  if (illustration.kind === 'ladder')
    return illustration.rungs.map(({ id, level, text }) => example(id, level, illustration.title, text));
  const practice = themeOf(indicator, illustration.theme)?.title ?? illustration.theme;
  return [example(illustration.id, illustration.level, practice, illustration.text)];
}
