import type { Answer } from '../framework/answer-schema.ts';
import type { Framework } from '../framework/framework.ts';
import type { TemplateOptions } from '../framework/template-schema.ts';
import type { Block, Field, RowsBlock } from './form.ts';
import { levelName } from './names.ts';
import { lowerFirst, phrase } from './phrase.ts';

/** What answers are asked about: an indicator, or the document itself. */
export interface Subject {
  /** What keys begin with: "risk-and-need", or "form". */
  readonly id: string;
  /** Printed number and full name; none for the document itself. */
  readonly indicator?: { readonly number: string; readonly name: string };
  /** How deep the answers' headings stand; 0 for labels beside fields. */
  readonly heading: 0 | 3 | 4;
}

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

function answerBlock(framework: Framework, answer: Answer, subject: Subject, options: TemplateOptions): Block {
  const { prompts } = framework.formWording;
  const facts = {
    ...namesOf(framework, answer, subject),
    heading: subject.heading,
    ...(answer.hint === undefined ? {} : { hint: answer.hint }),
  };
  switch (answer.kind) {
    case 'text':
      return { type: 'field', field: { ...facts, kind: 'text', size: answer.size, prompt: prompts.text } };
    case 'date':
      return { type: 'field', field: { ...facts, kind: 'date', prompt: prompts.date } };
    case 'choice':
      return {
        type: 'field',
        field: {
          ...facts,
          kind: 'choice',
          prompt: prompts.choice,
          options: answer.options.map(({ id, label }) => ({ value: id, label })),
        },
      };
    case 'level': {
      const levels = framework.levels.map(({ id }) => ({ value: id, label: levelName(framework, id) }));
      return { type: 'field', field: { ...facts, kind: 'choice', prompt: prompts.level, options: levels } };
    }
    case 'rows':
      return rowsBlock(framework, answer, subject, options);
  }
}

function rowsBlock(
  framework: Framework,
  answer: Extract<Answer, { kind: 'rows' }>,
  subject: Subject,
  options: TemplateOptions,
): RowsBlock {
  const { prompts, row } = framework.formWording;
  const names = namesOf(framework, answer, subject);
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
        name: `${names.name}: ${lowerFirst(column.label)}`,
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
  const { answerName, answerTitle } = framework.formWording;
  const { indicator } = subject;
  return {
    key: `${subject.id}/${answer.id}`,
    label: answer.label,
    name: indicator === undefined ? answer.label : phrase(answerName, { number: indicator.number, label: answer.label }),
    title:
      indicator === undefined
        ? answer.label
        : phrase(answerTitle, { indicator: indicator.name, label: lowerFirst(answer.label) }),
  };
}
