import type { FormatId } from '../forms/formats.ts';
import { anchorOf } from '../forms/names.ts';
import type { Framework } from '../framework/framework.ts';

/** What illustrations can be browsed by: the collections whose records each have such a page. */
export const facets = ['indicators', 'levels', 'settings'] as const;
/** One of them. */
export type Facet = (typeof facets)[number];

/** Where the illustrations of a facet stand below the page of all illustrations: "level/weak". */
export const illustrationPage = (facet: Facet, id: string): string => `${facetSteps[facet]}/${id}`;

const facetSteps: Readonly<Record<Facet, string>> = { indicators: 'indicator', levels: 'level', settings: 'setting' };

/** The collections whose records stand together on one page, each at its anchor, with the name of that page. */
const listedOn = {
  evidence: 'evidence',
  activities: 'activities',
  findings: 'findings',
  keyMessages: 'findings',
  figures: 'figures',
  process: 'inspection-timeline',
  glossary: 'glossary',
  sources: 'sources',
} as const;

type ListedCollection = keyof typeof listedOn;

/** Every address of the site, below a base that begins and ends with a slash. Pages end with a slash, files do not. */
export function createPaths(base: string) {
  const page = (...steps: readonly string[]) => `${base}${steps.map((step) => `${step}/`).join('')}`;
  const listed = (collection: ListedCollection) => page(listedOn[collection]);
  return {
    base,
    home: page(),
    indicators: page('indicators'),
    indicator: (id: string, anchor?: string) => `${page('indicators', id)}${anchor === undefined ? '' : `#${anchor}`}`,
    /** The address that people can say aloud: "/5.2/". */
    short: (number: string) => page(number),
    area: (id: string) => `${page('indicators')}#${anchorOf('areas', id)}`,
    illustrations: page('illustrations'),
    facet: (facet: Facet, id: string) => `${page('illustrations')}#${anchorOf(facet, id)}`,
    illustrationsBy: (facet: Facet, id: string) => page('illustrations', illustrationPage(facet, id)),
    evidence: listed('evidence'),
    matrix: page('evidence', 'by-indicator'),
    templates: page('templates'),
    choose: page('templates', 'choose'),
    /** The page for choosing, with a choice already made; the address of one is what `addressOfChoice` gives. */
    chosen: (address: string) => `${page('templates', 'choose')}#${address}`,
    template: (id: string) => `${page('templates')}#${anchorOf('templates', id)}`,
    activities: listed('activities'),
    findings: listed('findings'),
    /** What was found about one indicator. */
    findingsOn: (id: string) => `${listed('findings')}#findings-${id}`,
    figures: listed('figures'),
    timeline: listed('process'),
    glossary: listed('glossary'),
    sources: listed('sources'),
    record: (collection: ListedCollection, id: string) => `${listed(collection)}#${anchorOf(collection, id)}`,
    workedExample: page('worked-example'),
    search: page('search'),
    guides: page('guides'),
    guide: (id: string) => page(id),
    /** Where a template's document lies, by the name of its files. */
    file: (name: string, format: FormatId) => `${base}templates/${name}.${format}`,
    /** Every template in one file. */
    archive: `${base}all-templates.zip`,
    data: page('data'),
    /** The records of one kind as a table, by the name of its file. */
    table: (name: string) => `${base}data/${name}.csv`,
    framework: `${base}framework.json`,
    frameworkSchema: `${base}framework.schema.json`,
    answersSchema: `${base}answers.schema.json`,
    templateIndex: `${base}templates/index.json`,
    feed: `${base}feed.xml`,
    favicon: `${base}favicon.svg`,
    searchIndex: `${base}pagefind/`,
  };
}

/** The addresses of a site below some base. */
export type Paths = ReturnType<typeof createPaths>;

/** The name of a document's files, without their ending. Those of the first document have the template's name alone. */
export const fileName = ({ documents }: Pick<Framework, 'documents'>, template: string, document: string): string =>
  documents[0]?.id === document ? template : `${template}-${document}`;

/** The addresses of the site that is being built; scripts outside Astro, which has the base, make their own. */
export const paths: Paths = createPaths(import.meta.env?.BASE_URL ?? '/');
