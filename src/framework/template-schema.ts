import { z } from 'zod';
import { id, line, position, prose, reference } from './fields.ts';

/** What a template lets people leave out. */
export const templateOptions = z.strictObject({
  /** Whether people choose a level for each indicator. */
  levels: z.boolean(),
  /** Whether the questions stand above the answers. */
  questions: z.boolean(),
  /** Rows that stand ready, by answer id, where the usual number does not suit. */
  rows: z.record(id(), position()).optional(),
  /** Whether the reading pack shows illustrations; without this it does. */
  illustrations: z.boolean().optional(),
  /** The settings whose illustrations it shows; without this, all. */
  settings: z.array(reference('settings')).min(1).readonly().optional(),
});

/** Which indicators a template takes: a list, those of an activity in a role, or all. */
const choice = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('list'), indicators: z.array(reference('indicators')).min(1).readonly() }),
  z.strictObject({
    kind: z.literal('activity'),
    activity: reference('activities'),
    role: z.enum(['reported', 'evaluated', 'considered']),
  }),
  z.strictObject({ kind: z.literal('all') }),
]);

/** A named choice of indicators and sections that people download. */
export const template = z.strictObject({
  id: id(),
  title: line(),
  about: prose(),
  /** Where it stands among the templates. */
  number: position(),
  choice,
  /** The documents that it comes as. */
  documents: z.array(reference('documents')).min(1).readonly(),
  sections: z.array(reference('sections')).readonly(),
  options: templateOptions,
});

export type TemplateOptions = z.infer<typeof templateOptions>;
export type Template = z.infer<typeof template>;
