import { lowerFirst, sectionAnswerLabel } from '../framework/answer-names.ts';
import type { Answer } from '../framework/answer-schema.ts';
import type { Ask, DocumentPart } from '../framework/document-schema.ts';
import { type Framework, get, questionsOf } from '../framework/framework.ts';
import type { Indicator, Section } from '../framework/schema.ts';
import type { TemplateOptions } from '../framework/template-schema.ts';
import { answerBlocks, namesOf, type Subject, wholeDocument } from './answer-blocks.ts';
import { heading, link, list, paragraph, section, table } from './blocks.ts';
import { textOf } from './field-values.ts';
import type { Block, FieldValues, SectionBlock } from './form.ts';
import { indicatorGuidance, questionList, questionNote } from './indicator-blocks.ts';
import { anchorOf, citationWords, indicatorName, levelName } from './names.ts';
import { phrase } from './phrase.ts';
import { prose, proseLine } from './prose.ts';
import type { TemplateChoice } from './templates.ts';

/** What the parts of a document are made from. */
export interface Composing {
  readonly framework: Framework;
  readonly template: TemplateChoice;
  readonly indicators: readonly Indicator[];
  /** What is known of the answers, for parts that tell of them. */
  readonly values: FieldValues;
}

/** A part of a document as sections: none where the template does without it, one for each indicator where it is about those. */
export function partSections(composing: Composing, part: DocumentPart): SectionBlock[] {
  // TypeScript cannot follow that the function found by a part's kind takes that part.
  const compose = partKinds[part.kind] as (composing: Composing, part: DocumentPart) => SectionBlock[];
  return compose(composing, part);
}

type Part<Kind extends DocumentPart['kind']> = Extract<DocumentPart, { readonly kind: Kind }>;

const partKinds: {
  readonly [Kind in DocumentPart['kind']]: (composing: Composing, part: Part<Kind>) => SectionBlock[];
} = {
  text: ({ template }, { id, when, start, title, text }) =>
    applies(when, template.options) ? [section(id, title, [heading(2, title), ...prose(text)], start)] : [],

  scale({ framework, template }, { when, start }) {
    if (!applies(when, template.options)) return [];
    const { title, about, caption, summary, level, meaning } = framework.formWording.scale;
    const columns = [
      { text: level, share: 2 },
      { text: meaning, share: 5 },
    ];
    const rows = framework.levels.map(({ id, about }) => [levelName(framework, id), proseLine(about)]);
    const sources = paragraph(citationWords(framework, ...framework.levels), 'note');
    const blocks = [heading(2, title), ...prose(about), table(caption, summary, columns, rows, 'row'), sources];
    return [section('scale', title, blocks, start)];
  },

  overall: ({ framework, template }, { id, start, title, about, answers }) => [
    section(
      id,
      title,
      [heading(2, title), ...prose(about), ...answerBlocks(framework, answers, wholeDocument, template.options)],
      start,
    ),
  ],

  'further-sections'({ framework, template }, part) {
    const chosen = template.sections.map((id) => get(framework, 'sections', id));
    if (chosen.length === 0) return [];
    const blocks = chosen.flatMap((record) => sectionAnswers(framework, template.options, part, record));
    return [section('further-sections', part.title, [heading(2, part.title), ...blocks], part.start)];
  },

  'level-summary'({ framework, template, indicators, values }, part) {
    if (!template.options.levels || indicators.length < 2) return [];
    const { title, about, caption, summary, columns, unknown } = part;
    const answer = selfEvaluationAnswer(framework, part.answer);
    const rows = indicators.map((indicator) => {
      const subject = subjectOf(framework, indicator, 4);
      const { key, name } = namesOf(framework, answer, subject);
      const chosen = framework.levels.find(({ id }) => id === textOf(values, key));
      const href = `#${anchorOf('indicators', indicator.id)}`;
      return [
        indicatorName(framework, indicator),
        chosen === undefined ? [link(href, phrase(unknown, { answer: name }))] : levelName(framework, chosen.id),
      ];
    });
    const headings = [
      { text: columns.indicator, share: 5 },
      { text: columns.level, share: 2 },
    ];
    const blocks = [heading(2, title), ...prose(about), table(caption, summary, headings, rows, 'row')];
    return [section(part.kind, title, blocks, part.start)];
  },

  'indicator-guidance': (composing, { start }) =>
    eachIndicator(composing, start, (indicator) =>
      indicatorGuidance(composing.framework, indicator, {}, composing.template.options),
    ),

  'indicator-evaluation': (composing, part) =>
    eachIndicator(composing, part.start, (indicator) => {
      const { framework, template } = composing;
      return [
        ...introduction(composing, part, indicator),
        ...framework.selfEvaluationQuestions.flatMap((question) => [
          heading(3, question.title),
          ...prose(question.about),
          ...answerBlocks(framework, question.answers, subjectOf(framework, indicator, 4), template.options),
        ]),
      ];
    }),

  'indicator-answers': (composing, part) =>
    eachIndicator(composing, part.start, (indicator) => {
      const { framework, template } = composing;
      return [
        ...introduction(composing, part, indicator),
        ...(part.sources === undefined ? [] : sourcesLine(framework, part.sources, indicator)),
        ...part.asks.flatMap((ask) => {
          const { answer, options } = asked(framework, ask, template.options);
          return answerBlocks(framework, [answer], subjectOf(framework, indicator, 3), options);
        }),
      ];
    }),
};

const applies = (when: 'always' | 'levels' | 'no-levels', { levels }: TemplateOptions): boolean =>
  when === 'always' || levels === (when === 'levels');

const eachIndicator = (
  { framework, indicators }: Composing,
  start: SectionBlock['start'],
  blocksOf: (indicator: Indicator) => readonly Block[],
): SectionBlock[] =>
  indicators.map((indicator) => {
    const name = indicatorName(framework, indicator);
    return section(anchorOf('indicators', indicator.id), name, [heading(2, name), ...blocksOf(indicator)], start);
  });

const subjectOf = (framework: Framework, indicator: Indicator, level: 3 | 4): Subject => ({
  id: indicator.id,
  indicator: { number: indicator.number, name: indicatorName(framework, indicator) },
  heading: level,
});

/** What the indicator is about, and what to ask. */
function introduction(
  { framework, template }: Composing,
  part: Part<'indicator-evaluation' | 'indicator-answers'>,
  indicator: Indicator,
): Block[] {
  const focus = indicator.focus === undefined ? [] : prose(indicator.focus);
  const shown = { none: [], opening: focus.slice(0, 1), full: focus }[part.focus];
  const questions = part.questions && template.options.questions ? questionsOf(framework, indicator) : [];
  if (questions.length === 0) return shown;
  const title = framework.formWording.parts.questions;
  return [...shown, heading(3, title), questionList(questions), questionNote(framework, indicator)];
}

/** Where to look, in one sentence. */
function sourcesLine(framework: Framework, sentence: string, indicator: Indicator): Block[] {
  const sources = framework.evidence.filter(({ id }) => indicator.evidence.some(({ evidence }) => evidence === id));
  if (sources.length === 0) return [];
  return [paragraph(phrase(sentence, { sources: sources.map(({ title }) => lowerFirst(title)).join('; ') }))];
}

/** The answer that is asked for: a document's own, or a shared one in its words. Its own number of rows stands above the template's. */
function asked(framework: Framework, ask: Ask, options: TemplateOptions): { answer: Answer; options: TemplateOptions } {
  if (ask.kind !== 'shared') return { answer: ask, options };
  const found = selfEvaluationAnswer(framework, ask.answer);
  const { hint: _elsewhere, ...kept } = found;
  const said = { label: ask.label ?? found.label, ...(ask.hint === undefined ? {} : { hint: ask.hint }) };
  if (kept.kind === 'text') return { answer: { ...kept, ...said, size: ask.size ?? kept.size }, options };
  if (kept.kind !== 'rows') return { answer: { ...kept, ...said }, options };
  const columns = [...kept.columns, ...(ask.columns ?? [])];
  if (ask.rows === undefined) return { answer: { ...kept, ...said, columns }, options };
  const { [found.id]: _templates, ...rows } = options.rows ?? {};
  return { answer: { ...kept, ...said, columns, rows: ask.rows }, options: { ...options, rows } };
}

/** An answer of the self-evaluation questions; the content check saw that it exists. */
function selfEvaluationAnswer(framework: Framework, id: string): Answer {
  const answers = framework.selfEvaluationQuestions.flatMap((question) => question.answers);
  const found = answers.find((answer) => answer.id === id);
  if (found === undefined) throw new Error(`no self-evaluation question has the answer "${id}"`);
  return found;
}

function sectionAnswers(
  framework: Framework,
  options: TemplateOptions,
  { label, hint }: Part<'further-sections'>,
  record: Section,
): Block[] {
  const { id, title, about, prompts } = record;
  return [
    heading(3, title, anchorOf('sections', id)),
    ...prose(about),
    ...(prompts.length === 0 ? [] : [list(prompts)]),
    paragraph(citationWords(framework, record), 'note'),
    ...answerBlocks(
      framework,
      [{ kind: 'text', id, label: sectionAnswerLabel(title, label), hint, when: 'always', size: 'medium' }],
      { id: wholeDocument.id, heading: 4 },
      options,
    ),
  ];
}
