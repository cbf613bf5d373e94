import { documentRules } from './document-rules.ts';
import { fieldRules } from './field-rules.ts';
import { structureRules } from './structure-rules.ts';
import { openTaggedPdf, type TaggedPdf } from './tagged-pdf.ts';

/** Looks at an open file and says, a sentence each, what is wrong. */
export type Rule = (pdf: TaggedPdf) => string[];

/** All rules by name. Together they see what a validator cannot: order, lost words, and who shows what. */
export const rules: Readonly<Record<string, Rule>> = { ...documentRules, ...structureRules, ...fieldRules };

/** Every broken rule of a finished PDF, as "rule: what is wrong"; none where the file is as it should be. Needs no Java. */
export async function lintPdf(bytes: Uint8Array): Promise<string[]> {
  const pdf = await openTaggedPdf(bytes);
  return Object.entries(rules).flatMap(([name, rule]) => rule(pdf).map((problem) => `${name}: ${problem}`));
}
