import { z } from 'zod';
import { citation, citations, day, id, line, position, prose, reference, status } from './fields.ts';

/** Where a record comes from: a published source, or this project's own writing (a source of kind "own"). */
const origin = () => reference('sources');

/** A document that facts come from. */
export const source = z.strictObject({
  id: id(),
  /** `published` by somebody else, or `own`: written for this site. */
  kind: z.enum(['published', 'own']),
  title: line(),
  /** What citations call it, where the title is long. */
  shortTitle: line().optional(),
  publisher: line(),
  /** The date as the document prints it ("December 2021"), or what is known of it. */
  date: line(),
  /** How the document is marked, so that a reader can tell this edition from another. */
  mark: line().optional(),
  /** What our texts call it ("the 2019 guide"): a text that says one of these must cite it. */
  names: z.array(line()).readonly().optional(),
  /** Headings in it that somebody has looked up; only these can be cited. A document without any has not been read. */
  sections: z.array(line()).readonly().optional(),
  /** Who holds the rights and what may be re-used. */
  rights: prose(),
  url: z.url({ protocol: /^https$/, error: 'must be an address that begins with https://' }).optional(),
  /** What a reader should know before relying on it. */
  note: prose().optional(),
  status,
  checked: day(),
});

/** One of the columns of the quality model, written as a question. */
export const keyQuestion = z.strictObject({
  id: id(),
  number: position(),
  title: line(),
  about: prose(),
  cites: citation,
});

/** One of the numbered areas of the quality model. */
export const area = z.strictObject({
  id: id(),
  number: position(),
  title: line(),
  keyQuestion: reference('keyQuestions'),
  about: prose(),
  cites: citation,
});

/** One of the things to consider under an indicator; a "prompt by this site" when its origin is our own. */
export const theme = z.strictObject({
  id: id(),
  title: line(),
  text: prose(),
  origin: origin(),
});

/** That an indicator can be shown by a kind of evidence, and what to look for there. */
const evidenceLink = z.strictObject({
  evidence: reference('evidence'),
  /** What to look for in this source for this indicator. */
  lookFor: prose(),
  /** The bullets of the source document that the link rests on: indicator number, "-e", position in its list. */
  bullets: z.array(z.string().regex(/^\d+\.\d+-e\d+$/, 'must look like 5.2-e3')).readonly(),
  origin: origin(),
});

/** One of the quality indicators. */
export const indicator = z.strictObject({
  id: id(),
  /** The printed number: its area's number, a dot, its position in the area. */
  number: z.string().regex(/^\d+\.\d+$/, 'must look like "5.2", in quotation marks'),
  /** The title as the model prints it. */
  title: line(),
  /** Other titles that documents use for it; search finds them. */
  variants: z.array(z.strictObject({ text: line(), cites: citation })).readonly(),
  area: reference('areas'),
  /** How much the sources say: focus, themes, questions and evidence; themes alone; or nothing but the title. */
  coverage: z.enum(['full', 'themes', 'title']),
  /** What it is about, and what it is not. */
  focus: prose().optional(),
  themes: z.array(theme).readonly(),
  evidence: z.array(evidenceLink).readonly(),
  related: z.array(z.strictObject({ indicator: reference('indicators'), why: prose() })).readonly(),
  /** Headline outcomes of the national care standards that bear on it, and how. */
  standards: z.array(z.strictObject({ standard: reference('standards'), why: prose() })).readonly(),
  /** Where what is said here stands: focus, themes, evidence and reasons alike. */
  ...citations,
});

/** Something that a partnership asks itself under an indicator. */
export const question = z.strictObject({
  id: id(),
  indicator: reference('indicators'),
  /** Its position under the indicator. */
  number: position(),
  text: line(),
  origin: origin(),
  cites: citation,
});

/** A family of kinds of evidence: our own grouping, which says nothing that would need a source. */
export const evidenceFamily = z.strictObject({ id: id(), number: position(), title: line(), about: prose() });

/** A kind of evidence, which can serve many indicators. */
export const evidence = z.strictObject({
  id: id(),
  title: line(),
  family: reference('evidenceFamilies'),
  about: prose(),
  origin: origin(),
  ...citations,
});

/** A point of the scale; the best has the highest number. */
export const level = z.strictObject({
  id: id(),
  number: position(),
  title: line(),
  /** The balance of strengths and weaknesses that earns it. */
  about: prose(),
  cites: citation,
});

/** What the practice in an illustration is about. */
export const setting = z.strictObject({ id: id(), number: position(), title: line(), about: prose(), ...citations });

/** What an illustration rests on, and which of its details are made up. */
const basis = z.strictObject({
  ...citations,
  /** What the source says that the illustration is built on. */
  rests: prose(),
  /** What is this project's invention. */
  invented: prose(),
});

const illustrationFields = {
  id: id(),
  indicator: reference('indicators'),
  setting: reference('settings'),
  basis,
  /** Whether practitioners have reviewed it. */
  reviewed: z.boolean(),
};

/** A short description of practice at one level, or a ladder of one practice at every level. Ours, never official. */
export const illustration = z.discriminatedUnion('kind', [
  z.strictObject({
    ...illustrationFields,
    kind: z.literal('theme'),
    theme: reference('themes'),
    level: reference('levels'),
    text: prose(),
  }),
  z.strictObject({
    ...illustrationFields,
    kind: z.literal('ladder'),
    title: line(),
    rungs: z.array(z.strictObject({ id: id(), level: reference('levels'), text: prose() })).readonly(),
  }),
]);

/** A word that the sources use. */
export const glossaryTerm = z.strictObject({
  id: id(),
  title: line(),
  abbreviation: line().optional(),
  /** Other names for it that are in use today: shown with it, and searched. */
  synonyms: z.array(line()).min(1).readonly().optional(),
  /** Old words, near words, other endings and misspellings that search should understand. They are never shown. */
  aliases: z.array(line()).readonly(),
  text: prose(),
  /** False where readers know the word, or meet it all over: pages then leave it plain. */
  linked: z.boolean().optional(),
  replacedBy: reference('glossary').optional(),
  origin: origin(),
  ...citations,
});

/** A part of a self-evaluation beside the indicators. */
export const section = z.strictObject({
  id: id(),
  number: position(),
  title: line(),
  about: prose(),
  prompts: z.array(line()).readonly(),
  ...citations,
});

/** A headline outcome of the national care standards. */
export const standard = z.strictObject({ id: id(), number: position(), title: line(), cites: citation });

/** Something that readers should know has changed: here, or in the world and then with a source. */
export const change = z.strictObject({
  id: id(),
  date: day(),
  title: line(),
  text: prose(),
  cites: citations.cites.optional(),
  alsoCites: citations.alsoCites,
});

/** The version and date of the content: the only date in generated files. */
export const release = z.strictObject({
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must look like 1.2.0'),
  date: day(),
});

export type Citation = z.infer<typeof citation>;
export type Source = z.infer<typeof source>;
export type KeyQuestion = z.infer<typeof keyQuestion>;
export type Area = z.infer<typeof area>;
export type Theme = z.infer<typeof theme>;
export type Indicator = z.infer<typeof indicator>;
export type Question = z.infer<typeof question>;
export type Evidence = z.infer<typeof evidence>;
export type Level = z.infer<typeof level>;
export type Illustration = z.infer<typeof illustration>;
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
export type Section = z.infer<typeof section>;
