import { z } from 'zod';
import { selfEvaluationQuestion } from './answer-schema.ts';
import { document } from './document-schema.ts';
import { workedExample } from './example-schema.ts';
import { id } from './fields.ts';
import * as schema from './schema.ts';
import * as scrutiny from './scrutiny-schema.ts';
import { siteWording } from './site-wording-schema.ts';
import { template } from './template-schema.ts';
import { formWording, notices } from './wording-schema.ts';

/**
 * Every kind of record and the folder of `content` that holds it. A file there holds one record, or a list of them.
 * `anchor` begins the names that pages give these records: `anchor-id`.
 */
export const collections = {
  sources: { folder: 'sources', anchor: 'source', schema: schema.source },
  keyQuestions: { folder: 'key-questions', anchor: 'key-question', schema: schema.keyQuestion },
  areas: { folder: 'areas', anchor: 'area', schema: schema.area },
  indicators: { folder: 'indicators', anchor: 'indicator', schema: schema.indicator },
  questions: { folder: 'questions', anchor: 'question', schema: schema.question },
  levels: { folder: 'levels', anchor: 'level', schema: schema.level },
  settings: { folder: 'settings', anchor: 'setting', schema: schema.setting },
  selfEvaluationQuestions: {
    folder: 'self-evaluation-questions',
    anchor: 'self-evaluation-question',
    schema: selfEvaluationQuestion,
  },
  evidenceFamilies: { folder: 'evidence-families', anchor: 'evidence-family', schema: schema.evidenceFamily },
  evidence: { folder: 'evidence', anchor: 'evidence', schema: schema.evidence },
  illustrations: { folder: 'illustrations', anchor: 'illustration', schema: schema.illustration },
  findings: { folder: 'findings', anchor: 'finding', schema: scrutiny.finding },
  keyMessages: { folder: 'key-messages', anchor: 'key-message', schema: scrutiny.keyMessage },
  figures: { folder: 'figures', anchor: 'figure', schema: scrutiny.figure },
  glossary: { folder: 'glossary', anchor: 'term', schema: schema.glossaryTerm },
  process: { folder: 'process', anchor: 'stage', schema: scrutiny.processStage },
  activities: { folder: 'activities', anchor: 'activity', schema: scrutiny.activity },
  sections: { folder: 'sections', anchor: 'section', schema: schema.section },
  standards: { folder: 'standards', anchor: 'standard', schema: schema.standard },
  documents: { folder: 'documents', anchor: 'document', schema: document },
  templates: { folder: 'templates', anchor: 'template', schema: template },
  workedExamples: { folder: 'examples', anchor: 'worked-example', schema: workedExample },
  changes: { folder: 'changes', anchor: 'change', schema: schema.change },
} as const;

/** The name of a collection, as the framework calls it: "keyQuestions". */
export type CollectionName = keyof typeof collections;

/** Every one of them. */
export const collectionNames = Object.keys(collections) as [CollectionName, ...CollectionName[]];

/** The record type of a collection. */
export type RecordOf<Name extends CollectionName> = z.infer<(typeof collections)[Name]['schema']>;

/** Whose ids are published, and so kept: those of every collection, and of the themes inside indicators. */
const keptIds = z.enum([...collectionNames, 'themes']);

/** The files of which there is just one. */
export const singles = {
  release: { file: 'release.yaml', schema: schema.release },
  notices: { file: 'wording/notices.yaml', schema: notices },
  formWording: { file: 'wording/forms.yaml', schema: formWording },
  siteWording: { file: 'wording/site.yaml', schema: siteWording },
  /** Ids that were published once, and so must stay or be moved. */
  publishedIds: { file: 'published-ids.yaml', schema: z.partialRecord(keptIds, z.array(id()).readonly()) },
  /** Ids that were published and are no more, with what took their place. */
  movedIds: {
    file: 'moved-ids.yaml',
    schema: z.partialRecord(keptIds, z.record(id(), id())),
  },
} as const;

/** The name of a single file, as the framework calls it: "formWording". */
export type SingleName = keyof typeof singles;

/** The content of one of the single files. */
export type SingleOf<Name extends SingleName> = z.infer<(typeof singles)[Name]['schema']>;

/** All content as it was read: arrays of records, and the single files. */
export type Records = { readonly [Name in CollectionName]: readonly RecordOf<Name>[] } & {
  readonly [Name in SingleName]: SingleOf<Name>;
};
