import { collections } from '../framework/collections.ts';
import { type Framework, get, sourceOf } from '../framework/framework.ts';
import type { Citation, GlossaryTerm, Indicator } from '../framework/schema.ts';
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

/** "Source: …, section …, checked …", with its standing where it is not current. */
export function citationWords(framework: Framework, cites: Citation): string {
  const { citation, statuses } = framework.formWording;
  const words = phrase(citation, {
    source: sourceOf(framework, cites).title,
    section: cites.section,
    checked: dayInWords(framework, cites.checked),
  });
  return cites.status === 'current' ? words : `${words} ${statuses[cites.status]}.`;
}

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
