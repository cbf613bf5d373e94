import { z } from 'zod';
import { answerValues } from '../framework/answer-schema.ts';
import { id, line } from '../framework/fields.ts';
import { templateOptions } from '../framework/template-schema.ts';

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
});

export type Answers = z.infer<typeof answers>;

/** Why a file could not be read. */
export type RefusalReason =
  | 'broken'
  | 'fields-lost'
  | 'newer'
  | 'no-fields'
  | 'not-ours'
  | 'password'
  | 'too-large'
  | 'wrong-format';

/** Answers, or why there are none in a sentence that says what to do. */
export type ReadResult =
  | { readonly ok: true; readonly answers: Answers }
  | { readonly ok: false; readonly reason: RefusalReason; readonly message: string };

/** A refusal, for readers to return. */
export const refuse = (reason: RefusalReason, message: string): ReadResult => ({ ok: false, reason, message });
