import { answerName, columnName, lowerFirst } from '../framework/answer-names.ts';
import type { Answer } from '../framework/answer-schema.ts';
import type { Framework } from '../framework/framework.ts';
import type { TemplateOptions } from '../framework/template-schema.ts';
import { field } from './blocks.ts';
import type { Block, Field, FieldBlock, RowsBlock } from './form.ts';
import { levelName } from './names.ts';
import { phrase } from './phrase.ts';

/** What answers are asked about: an indicator, or the document itself. */
export interface Subject {
  /** What keys begin with: "risk-and-need", or "form". */
  readonly id: string;
  /** Printed number and full name; none for the document itself. */
  readonly indicator?: { readonly number: string; readonly name: string };
  /** How deep the answers' headings stand; 0 for labels beside fields. */
  readonly heading: 0 | 3 | 4;
}

/** What is asked about a document as a whole, beside labels rather than under headings. */
export const wholeDocument: Subject = { id: 'form', heading: 0 };

/** The answers that a question or a group asks for, as blocks. */
export const answerBlocks = (
  framework: Framework,
  answers: readonly Answer[],
  subject: Subject,
  options: TemplateOptions,
): Block[] =>
  answers
    .filter(({ when }) => when === 'always' || options.levels)
    .map((answer) => answerBlock(framework, answer, subject, options));

/** What every kind of answer is made from. */
interface Asking {
  readonly framework: Framework;
  readonly subject: Subject;
  readonly options: TemplateOptions;
  readonly names: ReturnType<typeof namesOf>;
}

type AnswerBlocks = {
  readonly [Kind in Answer['kind']]: (answer: Extract<Answer, { readonly kind: Kind }>, asking: Asking) => FieldBlock | RowsBlock;
};

const answerKinds: AnswerBlocks = {
  text: (answer, asking) =>
    field({
      ...factsOf(answer, asking),
      kind: 'text',
      size: answer.size,
      prompt: asking.framework.formWording.prompts.text,
      ...(answer.atFoot === undefined ? {} : { atFoot: answer.atFoot }),
    }),
  date: (answer, asking) =>
    field({ ...factsOf(answer, asking), kind: 'date', prompt: asking.framework.formWording.prompts.date }),
  // Its label stands beside the box and says all: a heading would say it twice.
  tick: (answer, asking) => field({ ...factsOf(answer, asking), kind: 'checkbox', heading: 0, prompt: '' }),
  choice: (answer, asking) =>
    field({
      ...factsOf(answer, asking),
      kind: 'choice',
      prompt: asking.framework.formWording.prompts.choice,
      options: answer.options.map(({ id, label }) => ({ value: id, label })),
    }),
  level: (answer, asking) =>
    field({
      ...factsOf(answer, asking),
      kind: 'choice',
      prompt: asking.framework.formWording.prompts.level,
      options: asking.framework.levels.map(({ id }) => ({ value: id, label: levelName(asking.framework, id) })),
    }),
  rows: rowsBlock,
};

function answerBlock(framework: Framework, answer: Answer, subject: Subject, options: TemplateOptions): Block {
  // TypeScript cannot follow that the function found by an answer's kind takes that answer.
  const make = answerKinds[answer.kind] as (answer: Answer, asking: Asking) => Block;
  return make(answer, { framework, subject, options, names: namesOf(framework, answer, subject) });
}

const factsOf = (answer: Answer, { names, subject }: Asking) => ({
  ...names,
  heading: subject.heading,
  ...(answer.hint === undefined ? {} : { hint: answer.hint }),
});

function rowsBlock(answer: Extract<Answer, { kind: 'rows' }>, { framework, subject, options, names }: Asking): RowsBlock {
  const { prompts, row } = framework.formWording;
  return {
    type: 'rows',
    ...names,
    heading: subject.heading === 0 ? 3 : subject.heading,
    ...(answer.hint === undefined ? {} : { hint: answer.hint }),
    count: options.rows?.[answer.id] ?? answer.rows,
    rowLabel: row,
    columns: answer.columns.map((column) => {
      const facts = {
        key: `${names.key}/${column.id}`,
        label: column.label,
        name: columnName(names.name, column.label),
        title: `${names.title}, ${lowerFirst(column.label)}`,
        heading: 0 as const,
      };
      const field: Field =
        column.kind === 'date'
          ? { ...facts, kind: 'date', prompt: prompts.date }
          : { ...facts, kind: 'text', size: 'line', prompt: prompts.cell ?? prompts.text };
      return { field, share: column.share };
    }),
  };
}

/** How an answer is saved, listed and spoken of. */
export function namesOf(framework: Framework, answer: { readonly id: string; readonly label: string }, subject: Subject) {
  const { formWording: words } = framework;
  const { indicator } = subject;
  return {
    key: `${subject.id}/${answer.id}`,
    label: answer.label,
    name: indicator === undefined ? answer.label : answerName(words.answerName, indicator.number, answer.label),
    title:
      indicator === undefined
        ? answer.label
        : phrase(words.answerTitle, { indicator: indicator.name, label: lowerFirst(answer.label) }),
  };
}
