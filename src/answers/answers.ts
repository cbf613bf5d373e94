import { z } from 'zod';
import { answerValues } from '../framework/answer-schema.ts';
import { id, line } from '../framework/fields.ts';
import { templateOptions } from '../framework/template-schema.ts';

/** Something that stands in a file beside the fields of its form. */
export const outside = z.strictObject({
  /** `text` was typed or pasted, `note` is a footnote, and of an `image` only its description is kept. */
  kind: z.enum(['text', 'table', 'image', 'comment', 'note']),
  /** The heading that it stands under; empty where there is none, or none can be told. */
  heading: z.string(),
  /** The key of the answer that it stands in, or that stands last before it under its heading. */
  after: z.string().optional(),
  /** Cells of a table stand between tabs, and its rows on lines. */
  text: z.string(),
  /** Who wrote it, where the file says so. */
  by: z.string().optional(),
});

/** What somebody filled in, whichever format it came in: only what was written, no empty answer. */
export const answers = z.strictObject({
  /** How the file that it came from was laid out. */
  formatVersion: z.int().min(1),
  /** The version of the content that the form was made from. */
  frameworkVersion: line(),
  /** What the form was made of, enough to make it again. */
  template: z.strictObject({
    id: z.string(),
    indicators: z.array(id()),
    sections: z.array(id()),
    options: templateOptions,
  }),
  /** The id of the document that it is. */
  document: id(),
  /** Each as `writtenText` leaves it. */
  values: answerValues,
  /** What was written in fields whose names are not keys, by name: kept, so that nothing is lost. */
  unknown: z.record(z.string(), z.string()),
  /** What was written beside the fields: kept too, and absent where there is nothing. */
  outside: z.array(outside).optional(),
});

export type Answers = z.infer<typeof answers>;
export type Outside = z.infer<typeof outside>;
