import { z } from 'zod';
import { answerValues } from './answer-schema.ts';
import { citations, id, line, prose, reference } from './fields.ts';
import { templateOptions } from './template-schema.ts';

/** A form that nobody real filled in, to show readers how it can be done. */
export const workedExample = z.strictObject({
  id: id(),
  /** What the form is called; it must say that it is made up. */
  title: line(),
  /** That it is made up, and what was chosen. */
  about: prose(),
  /** What others can learn from it. */
  useful: prose(),
  /** What is wrong with it, on purpose. */
  imperfect: prose(),
  /** The document that is filled in. */
  document: reference('documents'),
  /** What its form is made of. */
  template: z.strictObject({
    indicators: z.array(reference('indicators')).min(1).readonly(),
    sections: z.array(reference('sections')).readonly(),
    options: templateOptions,
  }),
  /** What was filled in. */
  values: answerValues,
  /** Where that stands which is not made up: how the form, or its indicators, were really used. */
  ...citations,
});

export type WorkedExample = z.infer<typeof workedExample>;
