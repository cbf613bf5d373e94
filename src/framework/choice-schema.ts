import { z } from 'zod';
import { answerValues } from './answer-schema.ts';
import { id } from './fields.ts';
import { templateOptions } from './template-schema.ts';

/** What somebody chose of a framework: ids and options alone, never a word that they typed, so that it can stand in an address. */
export const choice = z.strictObject({
  /** In the order in which they are to stand. */
  indicators: z.array(id()).readonly(),
  sections: z.array(id()).readonly(),
  options: templateOptions,
});

/** A choice with what was typed beside it, as somebody keeps it on their own computer. */
export const savedChoice = z.strictObject({
  /** What the documents are to be called; empty where they go by what they hold. */
  title: z.string(),
  choice,
  /** What is filled in beforehand, such as whose evaluation it is. */
  values: answerValues,
  /** The version of the content that it was chosen from. */
  frameworkVersion: z.string(),
});

export type Choice = z.infer<typeof choice>;
export type SavedChoice = z.infer<typeof savedChoice>;
