import type { WorkedExample } from '../framework/example-schema.ts';
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
  /** Ids in the order in which they stand in its documents: that of the framework, unless somebody chose another. */
  readonly indicators: readonly string[];
  /** The documents that it comes as. */
  readonly documents: readonly string[];
  readonly sections: readonly string[];
  readonly options: TemplateOptions;
}

/**
 * Every template that can be downloaded ready-made: those that authors wrote, then one for each key question with several
 * indicators, then one for each indicator that has questions to answer.
 */
export const readyTemplates = (framework: Framework): TemplateChoice[] =>
  [
    ...framework.templates.map((template) => chooseTemplate(framework, template)),
    ...framework.keyQuestions
      .map((keyQuestion) => keyQuestionTemplate(framework, keyQuestion))
      .filter(({ indicators }) => indicators.length > 1),
    ...framework.indicators
      .filter((indicator) => questionsOf(framework, indicator).length > 0)
      .map((indicator) => indicatorTemplate(framework, indicator)),
  ].filter(({ documents }) => documents.length > 0);

/** The template of a key question's indicators; its id is the key question's. */
const keyQuestionTemplate = (framework: Framework, keyQuestion: KeyQuestion): TemplateChoice => ({
  id: keyQuestion.id,
  title: keyQuestion.title,
  about: keyQuestion.about,
  indicators: areasOf(framework, keyQuestion).flatMap((area) => indicatorsOf(framework, area).map(({ id }) => id)),
  documents: derivedDocuments(framework),
  sections: [],
  options: { levels: true, questions: true },
});

/** The template of a single indicator; its id is the indicator's. */
export const indicatorTemplate = (framework: Framework, indicator: Indicator): TemplateChoice => ({
  id: indicator.id,
  title: indicatorName(framework, indicator),
  about: '',
  indicators: [indicator.id],
  documents: derivedDocuments(framework),
  sections: [],
  options: { levels: true, questions: true },
});

const derivedDocuments = ({ documents }: Framework): string[] => documents.filter(({ derived }) => derived).map(({ id }) => id);

/**
 * A template of indicators that somebody picked. One indicator has its own; several make one that nobody has named, which
 * comes as every document. Throws where there is none.
 */
export function pickedTemplate(framework: Framework, ids: readonly string[]): TemplateChoice {
  const picked = framework.indicators.filter(({ id }) => ids.includes(id));
  const [first, ...others] = picked.map((indicator) => indicatorTemplate(framework, indicator));
  if (first === undefined) throw new Error('there is no indicator to make a template of');
  if (others.length === 0) return first;
  return {
    ...first,
    id: PICKED,
    title: picked.map(({ number }) => number).join(', '),
    indicators: picked.map(({ id }) => id),
    documents: framework.documents.map(({ id }) => id),
  };
}

/** The id of every template that nobody has named. */
export const PICKED = 'chosen';

/** What an author's template comes to in this framework. */
export function chooseTemplate(framework: Framework, template: Template): TemplateChoice {
  const { id, title, about, documents, sections, options } = template;
  const chosen = new Set(chosenIndicators(framework, template.choice));
  return {
    id,
    title,
    about,
    indicators: inOrder(framework.indicators, chosen),
    documents: inOrder(framework.documents, new Set(documents)),
    sections: inOrder(framework.sections, new Set(sections)),
    options,
  };
}

const inOrder = (records: readonly { readonly id: string }[], chosen: ReadonlySet<string>): string[] =>
  records.map(({ id }) => id).filter((id) => chosen.has(id));

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

/** What a worked example's document is made of: a choice that nobody can download blank. */
export const exampleTemplate = ({ id, title, document, template }: WorkedExample): TemplateChoice => ({
  id,
  title,
  about: '',
  documents: [document],
  ...template,
});
