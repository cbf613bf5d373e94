import { anchors } from '../framework/anchors.ts';
import { lowerFirst } from '../framework/answer-names.ts';
import { type Framework, get, sourceOf } from '../framework/framework.ts';
import type { Citation, GlossaryTerm, Indicator, Source } from '../framework/schema.ts';
import { phrase } from './phrase.ts';

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
  const places = placesOf(framework, ...cited);
  return phrase(places.length === 1 ? one : many, { places: places.map(({ words }) => words).join('. ') });
}

/** A document with sections of it that stand alike. */
export interface CitedPlace {
  readonly source: Source;
  readonly words: string;
}

/** Where facts stand and how far they still hold: a place for each document, or more where its sections stand differently. */
export function placesOf(framework: Framework, ...cited: readonly Cited[]): CitedPlace[] {
  const citations = cited.flatMap(({ cites, alsoCites = [] }) => [cites, ...alsoCites]);
  const alike = Map.groupBy(citations, ({ source, status, checked }) => `${source} ${status} ${checked}`);
  return [...alike.values()].flatMap(([first, ...others]) => {
    if (first === undefined) return [];
    const source = sourceOf(framework, first);
    const words = phrase(framework.formWording.place, {
      source: shortTitleOf(source),
      section: [...new Set([first, ...others].map(({ section }) => section))].join('; '),
      standing: lowerFirst(framework.formWording.statuses[first.status]),
      checked: dayInWords(framework, first.checked),
    });
    return [{ source, words }];
  });
}

/** What citations call a document. */
export const shortTitleOf = ({ title, shortTitle = title }: Source): string => shortTitle;

/** "22 November 2026", the same wherever it is written. */
export function dayInWords(framework: Framework, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${framework.formWording.months[Number(month) - 1] ?? month} ${year}`;
}

/** The name by which a page or file can point at a record: "question-frame-standards". */
export const anchorOf = (collection: keyof typeof anchors, id: string): string => `${anchors[collection]}-${id}`;

/** The name of one part of an indicator; a reading pack holds that part for many indicators. */
export const partAnchor = (part: string, { id }: Indicator): string => `${part}-${id}`;
