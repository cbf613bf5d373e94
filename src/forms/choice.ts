import type { Choice } from '../framework/choice-schema.ts';
import type { Framework } from '../framework/framework.ts';
import { PICKED, readyTemplates, type TemplateChoice } from './templates.ts';

/** What a template is a choice of: where somebody begins who wants one that is nearly so. */
export const choiceOf = ({ indicators, sections, options }: TemplateChoice): Choice => ({ indicators, sections, options });

/**
 * The template that a choice comes to. A choice that is the same as a ready-made template's is that template, so that both give the
 * same bytes; one that nobody has named comes as every document, under the title that was typed or the numbers of its indicators.
 */
export function templateOfChoice(framework: Framework, choice: Choice, title = ''): TemplateChoice {
  const wanted = JSON.stringify(inFixedOrder(choice));
  const ready = readyTemplates(framework).find((template) => JSON.stringify(inFixedOrder(choiceOf(template))) === wanted);
  const typed = title.trim().replaceAll(/\s+/g, ' ');
  if (ready !== undefined && typed === '') return ready;
  return {
    id: PICKED,
    title: typed || numbersOf(framework, choice.indicators),
    about: '',
    indicators: choice.indicators,
    documents: framework.documents.map(({ id }) => id),
    sections: framework.sections.map(({ id }) => id).filter((id) => choice.sections.includes(id)),
    options: inFixedOrder(choice).options,
  };
}

/** "5.1, 5.2", in the order in which they stand. */
const numbersOf = ({ indicators }: Framework, ids: readonly string[]): string =>
  ids.flatMap((id) => indicators.filter((indicator) => indicator.id === id).map(({ number }) => number)).join(', ');

/** The same choice is written in the same way, whatever was chosen first; what says no more than is usual is left out. */
function inFixedOrder({ indicators, sections, options }: Choice): Choice {
  const { levels, questions, rows = {}, illustrations = true, settings } = options;
  const counts = Object.entries(rows).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    indicators,
    sections: sections.toSorted(),
    options: {
      levels,
      questions,
      ...(counts.length === 0 ? {} : { rows: Object.fromEntries(counts) }),
      ...(illustrations ? {} : { illustrations }),
      ...(settings === undefined ? {} : { settings: settings.toSorted() }),
    },
  };
}
