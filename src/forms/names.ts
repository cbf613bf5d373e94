import { collections } from '../framework/collections.ts';
import { type Framework, get, sourceOf } from '../framework/framework.ts';
import type { Citation, GlossaryTerm, Indicator } from '../framework/schema.ts';
import { lowerFirst, phrase } from './phrase.ts';

/** "5.2 Assessing and responding to risk and need". */
export const indicatorName = (framework: Framework, { number, title }: Indicator): string =>
  phrase(framework.formWording.indicator, { number, title });

/** "5 Very good". */
export function levelName(framework: Framework, id: string): string {
  const { number, title } = get(framework, 'levels', id);
  return phrase(framework.formWording.level, { number, title });
}

/** "Community payback order (CPO)". */
export const termName = ({ title, abbreviation }: GlossaryTerm): string =>
  abbreviation === undefined ? title : `${title} (${abbreviation})`;

/** A record that says where its facts stand. */
export interface Cited {
  readonly cites: Citation;
  readonly alsoCites?: readonly Citation[] | undefined;
}

/** "Source: …, section (historic, checked …)." for everything that a text, or several together, rest on; each place once. */
export function citationWords(framework: Framework, ...cited: readonly Cited[]): string {
  const { one, many } = framework.formWording.citation;
  const places = new Set(cited.flatMap((record) => placesOf(framework, record)));
  return phrase(places.size === 1 ? one : many, { places: [...places].join('; ') });
}

/** Where the facts of a record stand, and how far each still holds: documents, sections, standings and days. */
export const placesOf = (framework: Framework, { cites, alsoCites = [] }: Cited): string[] =>
  [cites, ...alsoCites].map((citation) =>
    phrase(framework.formWording.place, {
      source: sourceOf(framework, citation).title,
      section: citation.section,
      standing: lowerFirst(framework.formWording.statuses[citation.status]),
      checked: dayInWords(framework, citation.checked),
    }),
  );

/** "22 November 2026", the same wherever it is written. */
export function dayInWords(framework: Framework, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${framework.formWording.months[Number(month) - 1] ?? month} ${year}`;
}

/** The name by which a page or file can point at a record: "question-frame-standards". */
export const anchorOf = (collection: keyof typeof collections | 'themes', id: string): string =>
  `${collection === 'themes' ? 'theme' : collections[collection].anchor}-${id}`;

/** The name of one part of an indicator; a reading pack holds that part for many indicators. */
export const partAnchor = (part: string, { id }: Indicator): string => `${part}-${id}`;
