import { z } from 'zod';
import { proseProblems } from './prose.ts';

/** What a schema's author may note beside a field that holds another record's id. */
export const references = z.registry<{ readonly collection: string }>();

/** An immutable name made of plain words: "risk-and-need". It is never reused and never shown to readers. */
export const id = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9-]{1,31}$/, 'must be 2 to 32 characters: small letters, digits and hyphens, starting with a letter');

/** The id of a record in another collection; `findProblems` checks that it exists. */
export const reference = (collection: string) => id().register(references, { collection });

/** One line of plain text without Markdown. */
export const line = () =>
  z
    .string()
    .min(1, 'must not be empty')
    .refine((text) => text === text.trim(), 'must not begin or end with a space')
    .refine((text) => !/[\r\n\t]/.test(text), 'must be a single line without tabs');

/** Text in the small part of Markdown that every published form can show. */
export const prose = () =>
  z
    .string()
    .min(1, 'must not be empty')
    .superRefine((text, context) => {
      for (const message of proseProblems(text)) context.addIssue({ code: 'custom', message });
    });

/** A calendar day as YYYY-MM-DD. */
export const day = () => z.string().regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, 'must be a day as YYYY-MM-DD');

/** A position counted from one. */
export const position = () => z.int('must be a whole number').min(1, 'must be 1 or more');

/** Whether what is said still holds. */
export const status = z.enum(['current', 'replaced', 'historic', 'unknown']);

/** Where a fact stands, whether it still holds, and when somebody last looked. */
export const citation = z.strictObject({
  /** The document. */
  source: reference('sources'),
  /** The heading in that document, one of those that its record lists, so that a reader can find the place. */
  section: line(),
  /** Whether the fact still holds. */
  status,
  /** The day on which that was checked. */
  checked: day(),
});

/** Where a fact stands, for a record that may draw on other documents beside the one that it mainly rests on. */
export const citations = {
  cites: citation,
  /** Those others. Each is shown after the first, with a standing and a date of its own. */
  alsoCites: z.array(citation).min(1).readonly().optional(),
};
