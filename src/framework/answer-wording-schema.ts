import { z } from 'zod';
import { line } from './fields.ts';

/** Why a file is not read: what is wrong with it, and what to do. */
const refusal = () => z.strictObject({ what: line(), remedy: line() });

/** The sentences about files that people bring back. */
export const answerWording = z.strictObject({
  /** Why a file is refused. Readers give the reason by its name here, so each has its own sentence. */
  refusals: z.strictObject({
    empty: refusal(),
    /** Neither Word, nor PDF, nor JSON. */
    'other-format': refusal(),
    /** Word 97 to 2003. */
    'old-word': refusal(),
    'open-document': refusal(),
    'not-ours': refusal(),
    /** What the file says of itself cannot be understood. */
    'mark-changed': refusal(),
    newer: refusal(),
    /** A reading pack, say. */
    'no-fields': refusal(),
    password: refusal(),
    /** Encryption that comes with a sensitivity label or with rights management. */
    label: refusal(),
    printed: refusal(),
    scan: refusal(),
    /** The mark is there, and no field is. */
    'fields-lost': refusal(),
    broken: refusal(),
    'too-large': refusal(),
    'unpacks-too-large': refusal(),
    /** Its reader was stopped. */
    ended: refusal(),
  }),
});

export type AnswerWording = z.infer<typeof answerWording>;
