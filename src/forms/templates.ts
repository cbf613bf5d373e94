import { areasOf, type Framework, get, indicatorsOf, questionsOf } from '../framework/framework.ts';
import type { Indicator, KeyQuestion } from '../framework/schema.ts';
import type { Template, TemplateOptions } from '../framework/template-schema.ts';
import { indicatorName } from './names.ts';

/** A choice that a form can be composed from: ready-made, derived, or made by somebody in a browser. */
export interface TemplateChoice {
  readonly id: string;
  readonly title: string;
  /** What it holds and whom it suits, in an author's Markdown; empty where nobody wrote it. */
  readonly about: string;
  /** Ids in the order of the framework. */
  readonly indicators: readonly string[];
  readonly sections: readonly string[];
  readonly options: TemplateOptions;
}

/**
 * Every template that can be downloaded ready-made: those that authors wrote, then one for each key question with several
 * indicators, then one for each indicator that has questions to answer.
 */
export const readyTemplates = (framework: Framework): TemplateChoice[] => [
  ...framework.templates.map((template) => chooseTemplate(framework, template)),
  ...framework.keyQuestions
    .map((keyQuestion) => keyQuestionTemplate(framework, keyQuestion))
    .filter(({ indicators }) => indicators.length > 1),
  ...framework.indicators
    .filter((indicator) => questionsOf(framework, indicator).length > 0)
    .map((indicator) => indicatorTemplate(framework, indicator)),
];

/** The template of a key question's indicators; its id is the key question's. */
const keyQuestionTemplate = (framework: Framework, keyQuestion: KeyQuestion): TemplateChoice => ({
  id: keyQuestion.id,
  title: keyQuestion.title,
  about: keyQuestion.about,
  indicators: areasOf(framework, keyQuestion).flatMap((area) => indicatorsOf(framework, area).map(({ id }) => id)),
  sections: [],
  options: { levels: true, questions: true },
});

/** The template of a single indicator; its id is the indicator's. */
export const indicatorTemplate = (framework: Framework, indicator: Indicator): TemplateChoice => ({
  id: indicator.id,
  title: indicatorName(framework, indicator),
  about: '',
  indicators: [indicator.id],
  sections: [],
  options: { levels: true, questions: true },
});

/** What an author's template comes to in this framework. */
export function chooseTemplate(framework: Framework, template: Template): TemplateChoice {
  const { id, title, about, sections, options } = template;
  const chosen = new Set(chosenIndicators(framework, template.choice));
  return {
    id,
    title,
    about,
    indicators: framework.indicators.map((indicator) => indicator.id).filter((indicator) => chosen.has(indicator)),
    sections: framework.sections.map((section) => section.id).filter((section) => sections.includes(section)),
    options,
  };
}

function chosenIndicators(framework: Framework, choice: Template['choice']): readonly string[] {
  switch (choice.kind) {
    case 'all':
      return framework.indicators.map(({ id }) => id);
    case 'list':
      return choice.indicators;
    case 'activity':
      return get(framework, 'activities', choice.activity)[choice.role];
  }
}
