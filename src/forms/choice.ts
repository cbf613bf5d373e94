import type { Choice } from '../framework/choice-schema.ts';
import type { Framework } from '../framework/framework.ts';
import { rowsOffered } from './check-choice.ts';
import { indicatorName } from './names.ts';
import { PICKED, readyTemplates, type TemplateChoice } from './templates.ts';
import { typedLine } from './typed-line.ts';

/** What a template is a choice of: where somebody begins who wants one that is nearly so. */
export const choiceOf = ({ indicators, sections, options }: TemplateChoice): Choice => ({ indicators, sections, options });

/**
 * The template that a choice comes to. A choice that is the same as a ready-made template's is that template, so that both give the
 * same bytes; one that nobody has named comes as every document, under the title that was typed or what its indicators are called.
 */
export function templateOfChoice(framework: Framework, choice: Choice, title = ''): TemplateChoice {
  const inOneWay = (chosen: Choice) => JSON.stringify(inFixedOrder(framework, chosen));
  const wanted = inOneWay(choice);
  const ready = readyTemplates(framework).find((template) => inOneWay(choiceOf(template)) === wanted);
  const typed = typedLine(title);
  if (ready !== undefined && typed === '') return ready;
  return {
    id: PICKED,
    title: typed || titleOf(framework, choice.indicators),
    about: '',
    indicators: choice.indicators,
    documents: framework.documents.map(({ id }) => id),
    sections: framework.sections.map(({ id }) => id).filter((id) => choice.sections.includes(id)),
    options: inFixedOrder(framework, choice).options,
  };
}

/** The name of the one indicator, or "5.1, 5.2", in the order in which they stand. */
function titleOf(framework: Framework, ids: readonly string[]): string {
  const chosen = ids.flatMap((id) => framework.indicators.filter((indicator) => indicator.id === id));
  const [first, ...others] = chosen;
  return first !== undefined && others.length === 0
    ? indicatorName(framework, first)
    : chosen.map(({ number }) => number).join(', ');
}

/** The same choice is written in the same way, whatever was chosen first; what says no more than is usual is left out. */
function inFixedOrder(framework: Framework, { indicators, sections, options }: Choice): Choice {
  const { levels, questions, rows = {}, illustrations = true } = options;
  const usual = new Map(rowsOffered(framework).map(({ id, rows }) => [id, rows]));
  const counts = Object.entries(rows)
    .filter(([id, count]) => usual.get(id) !== count)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const chosen = new Set(options.settings ?? []);
  const settings = framework.settings.map(({ id }) => id).filter((id) => chosen.has(id));
  const some = illustrations && settings.length > 0 && settings.length < framework.settings.length;
  return {
    indicators,
    sections: sections.toSorted(),
    options: {
      levels,
      questions,
      ...(counts.length === 0 ? {} : { rows: Object.fromEntries(counts) }),
      ...(illustrations ? {} : { illustrations }),
      ...(some ? { settings } : {}),
    },
  };
}
