import { plainText } from '../forms/form.ts';
import { anchorOf, indicatorName, levelName, termName } from '../forms/names.ts';
import { phrase } from '../forms/phrase.ts';
import { proseLine } from '../forms/prose.ts';
import { get, indicatorsServedBy, questionsOf, type SiteFramework, themeOf } from '../framework/framework.ts';
import type { Evidence, GlossaryTerm, Illustration, Indicator } from '../framework/schema.ts';
import type { SiteWording } from '../framework/site-wording-schema.ts';
import type { Paths } from './paths.ts';
import { areaName } from './quality-model.ts';

/** What search tells apart and filters by. Values of filters are ids, so that a shared address outlives a changed title. */
export type SearchKind = keyof SiteWording['search']['kinds'];
/** What results can be narrowed by. */
export type SearchFilter = 'kind' | 'indicator' | 'area' | 'level' | 'setting' | 'theme';

/** Something that search can find: one thing with one address. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly url: string;
  readonly title: string;
  /** What is searched and shown around the words that were found. */
  readonly text: string;
  /** Where it belongs: "5.2 Assessing …, 2 Weak". Searched, and shown under the title. */
  readonly place?: string;
  /** Other words for it. Searched, never shown. */
  readonly aliases?: string;
  /** Abbreviations of what it speaks about. Searched, never shown. */
  readonly abbreviations?: string;
  readonly filters: Partial<Readonly<Record<Exclude<SearchFilter, 'kind'>, readonly string[]>>>;
}

/** Everything that the framework gives search to find. Guides are text that only pages have; they are added from there. */
export const searchRecords = (framework: SiteFramework, paths: Paths): SearchRecord[] =>
  recordsOf(framework, paths).map((record) => abbreviate(framework, record));

const recordsOf = (framework: SiteFramework, paths: Paths): SearchRecord[] => [
  ...framework.indicators.flatMap((indicator) => indicatorRecords(framework, indicator, paths)),
  ...framework.illustrations.flatMap((illustration) => illustrationRecords(framework, illustration, paths)),
  ...framework.evidence.map((evidence) => evidenceRecord(framework, evidence, paths)),
  ...framework.glossary.map((term) => termRecord(framework, term, paths)),
  ...framework.activities.map(
    ({ id, title, about, when }): SearchRecord => ({
      kind: 'activity',
      url: paths.record('activities', id),
      title,
      text: plain(about),
      place: when,
      filters: {},
    }),
  ),
  ...scrutinyRecords(framework, paths),
  ...framework.levels.map(
    ({ id, title, about }): SearchRecord => ({
      kind: 'level',
      url: paths.facet('levels', id),
      title: levelName(framework, id),
      // Somebody who asks what a level means wants the level before the many things at it.
      aliases: title,
      text: plain(about),
      place: framework.formWording.scale.title,
      filters: { level: [id] },
    }),
  ),
  ...pageRecords(framework, paths),
];

function indicatorRecords(framework: SiteFramework, indicator: Indicator, paths: Paths): SearchRecord[] {
  const area = get(framework, 'areas', indicator.area);
  const name = indicatorName(framework, indicator);
  const filters = { indicator: [indicator.id] };
  return [
    {
      kind: 'indicator',
      url: paths.indicator(indicator.id),
      title: name,
      text: indicator.focus === undefined ? area.about : plain(indicator.focus),
      place: areaName(framework, area),
      aliases: indicator.variants.map(({ text }) => text).join(', '),
      filters,
    },
    ...indicator.themes.map(
      ({ id, title, text }): SearchRecord => ({
        kind: 'theme',
        url: paths.indicator(indicator.id, anchorOf('themes', id)),
        title,
        text: plain(text),
        place: name,
        filters,
      }),
    ),
    ...questionsOf(framework, indicator).map(
      ({ id, text }): SearchRecord => ({
        kind: 'question',
        url: paths.indicator(indicator.id, anchorOf('questions', id)),
        title: text,
        text,
        place: name,
        filters,
      }),
    ),
  ];
}

function illustrationRecords(framework: SiteFramework, illustration: Illustration, paths: Paths): SearchRecord[] {
  const indicator = get(framework, 'indicators', illustration.indicator);
  const setting = get(framework, 'settings', illustration.setting);
  const themes = illustration.kind === 'theme' ? { theme: [illustration.theme] } : {};
  const record = (id: string, level: string, subject: string, text: string): SearchRecord => ({
    kind: 'illustration',
    url: paths.indicator(indicator.id, anchorOf('illustrations', id)),
    title: phrase(framework.formWording.illustration, { level: levelName(framework, level), setting: subject }),
    text: plain(text),
    place: `${indicatorName(framework, indicator)}. ${setting.title}`,
    filters: { indicator: [indicator.id], area: [indicator.area], level: [level], setting: [setting.id], ...themes },
  });
  if (illustration.kind === 'ladder')
    return illustration.rungs.map(({ id, level, text }) => record(id, level, illustration.title, text));
  const theme = themeOf(indicator, illustration.theme)?.title ?? illustration.theme;
  return [record(illustration.id, illustration.level, theme, illustration.text)];
}

function evidenceRecord(framework: SiteFramework, { id, title, about }: Evidence, paths: Paths): SearchRecord {
  const served = indicatorsServedBy(framework, { id });
  const lookFor = served.flatMap(({ evidence }) => evidence.filter((link) => link.evidence === id).map((link) => link.lookFor));
  return {
    kind: 'evidence',
    url: paths.record('evidence', id),
    title,
    text: [about, ...lookFor].map(plain).join(' '),
    filters: { indicator: served.map((indicator) => indicator.id) },
  };
}

function termRecord(framework: SiteFramework, term: GlossaryTerm, paths: Paths): SearchRecord {
  const { id, synonyms = [], aliases, text, replacedBy } = term;
  return {
    kind: 'term',
    url: paths.record('glossary', id),
    title: termName(term),
    text: plain(text),
    ...(replacedBy === undefined
      ? {}
      : { place: `${framework.siteWording.glossary.replacedBy}: ${get(framework, 'glossary', replacedBy).title}` }),
    aliases: [...synonyms, ...aliases].join(', '),
    filters: {},
  };
}

/** What scrutiny found, and how it went about it. Findings and messages are sentences, and so their own titles. */
function scrutinyRecords(framework: SiteFramework, paths: Paths): SearchRecord[] {
  const { parts } = framework.formWording;
  const named = (id: string) => indicatorName(framework, get(framework, 'indicators', id));
  return [
    ...framework.findings.map(
      ({ id, kind, text, indicator }): SearchRecord => ({
        kind: 'finding',
        url: paths.record('findings', id),
        title: plain(text),
        text: plain(text),
        place: `${named(indicator)}. ${kind === 'strength' ? parts.strengths : parts.improvements}`,
        filters: { indicator: [indicator] },
      }),
    ),
    ...framework.keyMessages.map(
      ({ id, text, indicators }): SearchRecord => ({
        kind: 'message',
        url: paths.record('keyMessages', id),
        title: plain(text),
        text: plain(text),
        place: indicators.map(named).join('; '),
        filters: { indicator: indicators },
      }),
    ),
    ...framework.figures.map(
      ({ id, value, meaning }): SearchRecord => ({
        kind: 'figure',
        url: paths.record('figures', id),
        title: value,
        text: plain(meaning),
        filters: {},
      }),
    ),
    ...framework.process
      .filter(({ weeks }) => weeks.length > 0)
      .map(
        ({ id, number, title, about, weeks }): SearchRecord => ({
          kind: 'stage',
          url: paths.record('process', id),
          title: phrase(framework.siteWording.timeline.stage, { number, title }),
          text: [about, ...weeks.flatMap(({ inspectors, service = '', deadline = '' }) => [inspectors, service, deadline])]
            .filter((words) => words !== '')
            .map(plain)
            .join(' '),
          filters: {},
        }),
      ),
  ];
}

const pageRecords = ({ siteWording: words, workedExamples, findings, figures }: SiteFramework, paths: Paths): SearchRecord[] =>
  [
    ...(['indicators', 'illustrations', 'evidence', 'templates', 'activities', 'glossary', 'sources', 'data'] as const),
    ...(workedExamples.length > 0 ? (['workedExample'] as const) : []),
    ...(findings.length > 0 ? (['findings'] as const) : []),
    ...(figures.length > 0 ? (['figures'] as const) : []),
  ].map((name) => ({
    kind: 'page',
    url: paths[name],
    title: words[name].title,
    text: words[name].description,
    filters: {},
  }));

/** Lets "CPO" find what writes the term out. */
function abbreviate({ glossary }: SiteFramework, record: SearchRecord): SearchRecord {
  const words = `${record.title} ${record.place ?? ''} ${record.text}`.toLowerCase();
  const meant = glossary.filter(({ title, abbreviation }) => abbreviation !== undefined && words.includes(title.toLowerCase()));
  return meant.length === 0 ? record : { ...record, abbreviations: meant.map(({ abbreviation }) => abbreviation).join(' ') };
}

/** An author's Markdown as words. */
const plain = (markdown: string): string => plainText(proseLine(markdown));
