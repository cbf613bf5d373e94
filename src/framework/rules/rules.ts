import { answerNameRules } from './answer-names.ts';
import { answerRules } from './answers.ts';
import { citationRules } from './citations.ts';
import { documentRules } from './documents.ts';
import { exampleRules } from './examples.ts';
import { idRules } from './ids.ts';
import { illustrationRules } from './illustrations.ts';
import { indicatorRules } from './indicators.ts';
import { linkRules } from './links.ts';
import { numberRules } from './numbers.ts';
import type { Rule } from './rule.ts';
import { templateRules } from './templates.ts';

/** Every rule that content keeps beside the schemas. */
export const rules: readonly Rule[] = [
  ...idRules,
  ...linkRules,
  ...numberRules,
  ...citationRules,
  ...indicatorRules,
  ...illustrationRules,
  ...templateRules,
  ...answerRules,
  ...answerNameRules,
  ...documentRules,
  ...exampleRules,
];
