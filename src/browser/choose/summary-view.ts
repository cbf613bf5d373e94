import { phrase } from '../../forms/phrase.ts';
import { part } from '../search-view.ts';
import type { PageCount, Preview } from './messages.ts';
import { type ChooseWords, counted } from './words.ts';

/** Shows what a choice comes to: beside the form, and with each document. */
export interface SummaryView {
  /** Something changed: so many indicators are chosen, and the rest is on its way. */
  start(indicators: number): void;
  tell(part: Preview | PageCount): void;
}

/** The summary of a page with places for every document, the first of which stands for all where there is little room. */
export function summaryView(page: HTMLElement, words: ChooseWords): SummaryView {
  const places = (attribute: 'size' | 'facts') =>
    new Map(
      [...page.querySelectorAll<HTMLElement>(`[data-${attribute}]`)].map((place) => [place.dataset[attribute] ?? '', place]),
    );
  const [sizes, facts] = [places('size'), places('facts')];
  const [first = ''] = sizes.keys();
  const firstName = sizes.get(first)?.previousElementSibling?.textContent ?? '';
  const [name, count, brief] = [part(page, 'name'), part(page, 'count'), part(page, 'brief')];
  const said = part(page, 'summary-said');
  let indicators = 0;
  let fields: Preview['fields'] = {};

  const show = (document: string, pages: number | undefined) => {
    const pagesWords = pages === undefined ? words.counting : counted(words.pages, pages);
    const fieldsWords = counted(words.fields, fields[document] ?? 0);
    for (const place of [sizes.get(document), facts.get(document)])
      if (place !== undefined) place.textContent = `${pagesWords}, ${fieldsWords}`;
    if (document !== first) return;
    brief.textContent = pagesWords;
    if (pages === undefined) return;
    const chosen = counted(words.indicators, indicators);
    said.textContent = phrase(words.summary, { indicators: chosen, document: firstName, pages: pagesWords, fields: fieldsWords });
  };

  return {
    start(chosen) {
      indicators = chosen;
      count.textContent = counted(words.indicators, chosen);
      part(page, 'sizes').hidden = chosen === 0;
      if (chosen > 0) return;
      for (const place of [name, brief]) place.textContent = '';
      said.textContent = words.indicators.none;
    },
    tell(told) {
      if (told.kind === 'pages') return show(told.document, told.pages);
      name.textContent = told.title;
      fields = told.fields;
      for (const document of sizes.keys()) show(document, undefined);
    },
  };
}
