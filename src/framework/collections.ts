import { z } from 'zod';
import { selfEvaluationQuestion } from './answer-schema.ts';
import { answerWording } from './answer-wording-schema.ts';
import { document } from './document-schema.ts';
import { workedExample } from './example-schema.ts';
import { id } from './fields.ts';
import * as schema from './schema.ts';
import * as scrutiny from './scrutiny-schema.ts';
import { siteWording } from './site-wording-schema.ts';
import { template } from './template-schema.ts';
import { formWording, notices } from './wording-schema.ts';

/** Every kind of record and the folder of `content` that holds it. A file there holds one record, or a list of them. */
export const collections = {
  sources: { folder: 'sources', schema: schema.source },
  keyQuestions: { folder: 'key-questions', schema: schema.keyQuestion },
  areas: { folder: 'areas', schema: schema.area },
  indicators: { folder: 'indicators', schema: schema.indicator },
  questions: { folder: 'questions', schema: schema.question },
  levels: { folder: 'levels', schema: schema.level },
  settings: { folder: 'settings', schema: schema.setting },
  selfEvaluationQuestions: { folder: 'self-evaluation-questions', schema: selfEvaluationQuestion },
  evidenceFamilies: { folder: 'evidence-families', schema: schema.evidenceFamily },
  evidence: { folder: 'evidence', schema: schema.evidence },
  illustrations: { folder: 'illustrations', schema: schema.illustration },
  findings: { folder: 'findings', schema: scrutiny.finding },
  keyMessages: { folder: 'key-messages', schema: scrutiny.keyMessage },
  figures: { folder: 'figures', schema: scrutiny.figure },
  glossary: { folder: 'glossary', schema: schema.glossaryTerm },
  process: { folder: 'process', schema: scrutiny.processStage },
  activities: { folder: 'activities', schema: scrutiny.activity },
  sections: { folder: 'sections', schema: schema.section },
  standards: { folder: 'standards', schema: schema.standard },
  documents: { folder: 'documents', schema: document },
  templates: { folder: 'templates', schema: template },
  workedExamples: { folder: 'examples', schema: workedExample },
  changes: { folder: 'changes', schema: schema.change },
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
  answerWording: { file: 'wording/answers.yaml', schema: answerWording },
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
