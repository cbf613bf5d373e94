import { z } from 'zod';
import { citation, id, line, position, prose } from './fields.ts';

/** How much room an answer is given: a line, or a box for a few sentences up to most of a page. */
export const answerSize = z.enum(['line', 'short', 'medium', 'long']);

const answerFields = {
  id: id(),
  /** The words beside the box and after the number: "Strengths". */
  label: line(),
  /** What to write there, said once above the box. */
  hint: line().optional(),
  /** Whether the answer is left out where a template does without levels. */
  when: z.enum(['always', 'levels']),
  /** What it tells of who filled the document in, and when; such an answer stands for the file when it is put beside others. */
  tells: z.enum(['organisation', 'name', 'role', 'day']).optional(),
};

/** A column of answers in rows. */
export const answerColumn = z.strictObject({ id: id(), label: line(), kind: z.enum(['text', 'date']), share: position() });

/**
 * Whether it can be filled in before anybody gets the document: by whoever chooses a template, once for all of its documents, or for
 * each copy on its own, as the name of a partner is.
 */
const ahead = z.enum(['once', 'each']).optional();

/** Something to fill in. */
export const answer = z.discriminatedUnion('kind', [
  z.strictObject({
    ...answerFields,
    kind: z.literal('text'),
    size: answerSize,
    ahead,
    /** Whether it is repeated at the foot of each page, as a handling marking is. One answer of a document can be. */
    atFoot: z.literal(true).optional(),
  }),
  z.strictObject({ ...answerFields, kind: z.literal('date'), ahead }),
  z.strictObject({ ...answerFields, kind: z.literal('level') }),
  /** A box to tick: its label is the sentence that then holds. */
  z.strictObject({ ...answerFields, kind: z.literal('tick') }),
  z.strictObject({
    ...answerFields,
    kind: z.literal('choice'),
    options: z
      .array(z.strictObject({ id: id(), label: line() }))
      .min(2)
      .readonly(),
  }),
  z.strictObject({
    ...answerFields,
    kind: z.literal('rows'),
    /** How many rows stand ready. */
    rows: position(),
    columns: z.array(answerColumn).min(2).readonly(),
  }),
]);

/** One of the questions that every self-evaluation answers, and the answers it asks for. */
export const selfEvaluationQuestion = z.strictObject({
  id: id(),
  number: position(),
  title: line(),
  about: prose(),
  answers: z.array(answer).min(1).readonly(),
  cites: citation,
});

/** What an answer is saved under: `form/part` or `indicator-id/part`, at most 64 characters. */
const key = () =>
  z
    .string()
    .max(64, 'must be 64 characters at most')
    .regex(/^[a-z][a-z0-9-]*(\/[a-z][a-z0-9-]*)+$/, 'must be words joined by a slash: "risk-and-need/strengths"');

/** Answers by key. Repeating answers are rows: column id → text, without the columns left empty. */
export const answerValues = z.record(key(), z.union([z.string(), z.array(z.record(id(), z.string()))]));

export type Answer = z.infer<typeof answer>;
