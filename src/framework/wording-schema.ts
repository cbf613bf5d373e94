import { z } from 'zod';
import { line, prose } from './fields.ts';

/**
 * A sentence with places to fill in: "{number} {title}". The places are named when the schema is made,
 * and each must stand in the sentence, so that a translated or shortened label cannot lose its number.
 */
export const phrase = (...places: readonly string[]) =>
  line().superRefine((text, context) => {
    const found = [...text.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');
    for (const place of places)
      if (!found.includes(place)) context.addIssue({ code: 'custom', message: `must contain {${place}}` });
    for (const place of found) {
      if (!places.includes(place)) {
        const allowed = places.length === 0 ? 'it can hold none' : `it can hold ${places.map((name) => `{${name}}`).join(', ')}`;
        context.addIssue({ code: 'custom', message: `contains {${place}}; ${allowed}` });
      }
    }
  });

/** Lines that say who speaks, wherever they are needed. */
export const notices = z.strictObject({
  /** On every page and in every file: who does not stand behind it. */
  independence: line(),
  /** With every illustration: whose writing it is. */
  illustrations: line(),
  /** With every illustration that practitioners have not reviewed. */
  notReviewed: line(),
  /** Above themes that are our own. */
  prompts: prose(),
  /** Under the heading of themes that rest on a source: whose words they are. */
  themes: line(),
  /** Above every ladder. */
  ladder: line(),
  /** With questions that are reworded from a source. */
  questions: line(),
  /** Above findings: what they do not say. */
  findings: line(),
  /** With questions that no source gives. */
  ownQuestions: line(),
  /** With evidence that no source names for the indicator. */
  ownEvidence: line(),
  /** With evidence sources: whose words "what to look for" are. */
  evidence: line(),
  /** How this project's words may be used. */
  licence: prose(),
});

/** The labels and sentences that documents share; what only one of them says stands in its own record. */
export const formWording = z.strictObject({
  /** BCP 47 tag of the language of all content. */
  language: line(),
  /** Who publishes the forms: the author in a file's properties. */
  publisher: line(),
  /** The line under a cover's title, for one indicator and for many. */
  subtitles: z.strictObject({ one: phrase('document'), many: phrase('document', 'count') }),
  /** What identifies the document on its cover. */
  facts: z.strictObject({ covers: line(), version: line(), date: line() }),
  contents: line(),
  pageLabel: phrase('page', 'pages'),
  /** Heads an answer that is printed after its box, because the box cannot show all of it. */
  fullAnswer: line(),
  scale: z.strictObject({ title: line(), about: prose(), caption: line(), summary: line(), level: line(), meaning: line() }),
  /** "5 Very good", and an indicator as "5.2 Assessing …". */
  level: phrase('number', 'title'),
  indicator: phrase('number', 'title'),
  /** How one answer is named: short for lists, long where nothing else can be seen, and with a row's number. */
  answerName: phrase('number', 'label'),
  answerTitle: phrase('indicator', 'label'),
  /** What empty fields say; `cell` is for columns of rows, which are narrow, where `text` would take two lines. */
  prompts: z.strictObject({ text: line(), cell: line().optional(), date: line(), level: line(), choice: line() }),
  /** The heading over row numbers. */
  row: line(),
  /** Headings of the parts of an indicator. */
  parts: z.strictObject({
    focus: line(),
    themes: line(),
    prompts: line(),
    questions: line(),
    evidence: line(),
    ladders: line(),
    illustrations: line(),
    findings: line(),
    strengths: line(),
    improvements: line(),
    related: line(),
    standards: line(),
    activities: line(),
  }),
  /** Columns of the table of evidence. */
  evidence: z.strictObject({ caption: phrase('indicator'), summary: line(), source: line(), lookFor: line() }),
  /** "Very good: community payback order", under a theme's heading. */
  illustration: phrase('level', 'setting'),
  /** What an illustration rests on. */
  basis: phrase('places'),
  invented: line(),
  /** What is said of findings where the link to an indicator is ours. */
  inferred: line(),
  /** How an activity used an indicator. */
  roles: z.strictObject({ evaluated: line(), reported: line(), considered: line() }),
  /** Where a fact stands: "Source: …, section …, checked …". */
  place: phrase('source', 'section', 'standing', 'checked'),
  /** The line under a text that says where its facts stand: one place, or several. */
  citation: z.strictObject({ one: phrase('places'), many: phrase('places') }),
  /** What a fact's status is called. */
  statuses: z.strictObject({ current: line(), replaced: line(), historic: line(), unknown: line() }),
  months: z.array(line()).length(12).readonly(),
});
