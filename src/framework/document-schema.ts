import { z } from 'zod';
import { answer, answerColumn, answerSize } from './answer-schema.ts';
import { id, line, position, prose } from './fields.ts';
import { phrase } from './wording-schema.ts';

/** Whether a part needs a template that asks for levels, or one that does without. */
const when = z.enum(['always', 'levels', 'no-levels']);

/** Whether a part starts on a new sheet or follows what is before. */
const start = z.enum(['page', 'flow']);

/**
 * An answer of the self-evaluation questions, asked in this document too and saved under the same key, so that nothing
 * needs to be copied from one document to another. What is not said here is as it is there, except the hint.
 */
const sharedAnswer = z.strictObject({
  kind: z.literal('shared'),
  /** The id of that answer. */
  answer: id(),
  label: line().optional(),
  /** What to write there. It is not taken over, because that differs from document to document. */
  hint: line().optional(),
  size: answerSize.optional(),
  /** How many rows stand ready, whatever the template says. */
  rows: position().optional(),
  /** Columns that only this document has, after those that the answer has. */
  columns: z.array(answerColumn).min(1).readonly().optional(),
});

/** What a document asks about an indicator: an answer that others ask for too, or one of its own. */
const ask = z.discriminatedUnion('kind', [...answer.options, sharedAnswer]);

/** What is asked once about the whole document. */
const overall = { title: line(), about: prose(), answers: z.array(answer).min(1).readonly() };

/** What stands under an indicator's heading before anything is asked. */
const introduction = {
  start,
  /** How much of what the indicator is about: nothing, its first paragraph, or all. */
  focus: z.enum(['none', 'opening', 'full']),
  /** Whether the questions stand there, where the template has them. */
  questions: z.boolean(),
};

/** A part of a document. The parts of an indicator come once for each indicator of the template. */
export const documentPart = z.discriminatedUnion('kind', [
  /** Words alone, such as how to use the document. */
  z.strictObject({ kind: z.literal('text'), id: id(), when, start, title: line(), text: prose() }),
  /** The scale of levels. */
  z.strictObject({ kind: z.literal('scale'), when, start }),
  /** Answers about the whole document. */
  z.strictObject({ kind: z.literal('overall'), id: id(), start, ...overall }),
  /** The sections beside the indicators that the template has chosen, each with one answer. */
  z.strictObject({ kind: z.literal('further-sections'), start, title: line(), label: line(), hint: line() }),
  /** What was chosen as each indicator's level, one line an indicator: where there are several, and levels. */
  z.strictObject({
    kind: z.literal('level-summary'),
    start,
    title: line(),
    about: prose(),
    /** The answer of the self-evaluation questions that is shown. */
    answer: id(),
    caption: line(),
    /** What the table holds, for somebody who cannot see it. */
    summary: line(),
    /** Column headings. */
    columns: z.strictObject({ indicator: line(), level: line() }),
    /** What stands for a level that is not known when the document is made: where to find it. */
    unknown: phrase('answer'),
  }),
  /** All that the framework says about an indicator. */
  z.strictObject({ kind: z.literal('indicator-guidance'), start }),
  /** The self-evaluation questions with every answer that they ask for. */
  z.strictObject({ kind: z.literal('indicator-evaluation'), ...introduction }),
  /** The answers that this document asks for, and no others. */
  z.strictObject({
    kind: z.literal('indicator-answers'),
    ...introduction,
    /** A sentence that lists the indicator's evidence sources; none without it. */
    sources: phrase('sources').optional(),
    asks: z.array(ask).min(1).readonly(),
  }),
]);

/** A document that templates come as: a form, a reading pack, a sheet for one partner. */
export const document = z.strictObject({
  id: id(),
  /** Where it stands among the documents. The files of the first have the template's name alone. */
  number: position(),
  /** What it is called where the template's title stands beside it: "Reading pack". */
  name: line(),
  /** Its whole title. */
  title: phrase('template'),
  /** What it is for, beside its downloads. */
  about: line(),
  page: z.enum(['portrait', 'landscape']),
  /** Whether templates that no author wrote, such as those of single indicators, come as this document too. */
  derived: z.boolean(),
  /** Whether it lists its parts: never, where there are several indicators, or always. */
  contents: z.enum(['never', 'several', 'always']),
  /** What is asked on the cover. */
  cover: z.strictObject(overall).optional(),
  parts: z.array(documentPart).min(1).readonly(),
});

export type FormDocument = z.infer<typeof document>;
export type DocumentPart = z.infer<typeof documentPart>;
export type Ask = z.infer<typeof ask>;
