import type { CollectionName } from './collections.ts';

/**
 * What begins the names that pages and files give the records of a collection, and the themes of indicators: `anchor-id`. It stands apart
 * from the schemas, which browsers that compose documents do without.
 */
export const anchors: Readonly<Record<CollectionName | 'themes', string>> = {
  sources: 'source',
  keyQuestions: 'key-question',
  areas: 'area',
  indicators: 'indicator',
  questions: 'question',
  levels: 'level',
  settings: 'setting',
  selfEvaluationQuestions: 'self-evaluation-question',
  evidenceFamilies: 'evidence-family',
  evidence: 'evidence',
  illustrations: 'illustration',
  findings: 'finding',
  keyMessages: 'key-message',
  figures: 'figure',
  glossary: 'term',
  process: 'stage',
  activities: 'activity',
  sections: 'section',
  standards: 'standard',
  documents: 'document',
  templates: 'template',
  workedExamples: 'worked-example',
  changes: 'change',
  themes: 'theme',
};
