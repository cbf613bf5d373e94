import { type Framework, get, questionsOf } from '../framework/framework.ts';
import type { Indicator, Section } from '../framework/schema.ts';
import { answerBlocks, type Subject } from './answer-blocks.ts';
import { facts, heading, list, paragraph, section, table } from './blocks.ts';
import { type Block, type CoverBlock, FORMAT_VERSION, type Form, type FormKind, type SectionBlock } from './form.ts';
import { indicatorGuidance, questionList, questionNote } from './indicator-blocks.ts';
import { anchorOf, dayInWords, indicatorName, levelName } from './names.ts';
import { lowerFirst, phrase } from './phrase.ts';
import { prose, proseLine } from './prose.ts';
import type { TemplateChoice } from './templates.ts';

/** Makes one of a template's two documents: the form that people fill in, or the reading pack that goes with it. */
export function composeForm(framework: Framework, template: TemplateChoice, kind: FormKind): Form {
  const { formWording: words, notices, release } = framework;
  const title = phrase(words.titles[wordOf[kind]], { template: template.title });
  const indicators = template.indicators.map((id) => get(framework, 'indicators', id));
  const subtitle = subtitleOf(framework, indicators, kind);
  const sections = makers[kind](framework, template, indicators);
  const entries = sections.map(({ anchor, running }) => ({ anchor, text: running }));
  return {
    title,
    subtitle,
    publisher: words.publisher,
    language: words.language,
    date: release.date,
    footer: notices.independence,
    pageLabel: words.pageLabel,
    fullAnswer: words.fullAnswer,
    identity: {
      kind,
      template: { id: template.id, indicators: template.indicators, sections: template.sections, options: template.options },
      frameworkVersion: release.version,
      formatVersion: FORMAT_VERSION,
    },
    blocks: [
      cover(framework, template, indicators, kind, subtitle),
      { type: 'contents', title: words.contents, entries },
      ...sections,
    ],
  };
}

type Maker = (framework: Framework, template: TemplateChoice, indicators: readonly Indicator[]) => SectionBlock[];

const makers: Readonly<Record<FormKind, Maker>> = {
  form: (framework, template, indicators) => [
    howToUse(framework, 'form'),
    ...(template.options.levels ? [scale(framework)] : []),
    ...indicators.map((indicator) => indicatorAnswers(framework, template, indicator)),
    ...furtherSections(framework, template),
    signOff(framework, template),
  ],
  'reading-pack': (framework, _template, indicators) => [
    howToUse(framework, 'readingPack'),
    scale(framework),
    ...indicators.map((indicator) => {
      const name = indicatorName(framework, indicator);
      return section(anchorOf('indicators', indicator.id), name, [heading(2, name), ...indicatorGuidance(framework, indicator)]);
    }),
  ],
};

/** How wording calls the two kinds: its keys are a program's names, in which no hyphen can stand. */
const wordOf = { form: 'form', 'reading-pack': 'readingPack' } as const;

function subtitleOf(framework: Framework, indicators: readonly Indicator[], formKind: FormKind): string {
  const { kinds, subtitles } = framework.formWording;
  const kind = kinds[wordOf[formKind]];
  return indicators.length === 1 ? phrase(subtitles.one, { kind }) : phrase(subtitles.many, { kind, count: indicators.length });
}

const documentSubject: Subject = { id: 'form', heading: 0 };

function cover(
  framework: Framework,
  template: TemplateChoice,
  indicators: readonly Indicator[],
  kind: FormKind,
  subtitle: string,
): CoverBlock {
  const { formWording: words, notices, release } = framework;
  const asked: Block[] =
    kind === 'form'
      ? [
          heading(2, words.cover.title),
          ...prose(words.cover.about),
          ...answerBlocks(framework, words.cover.answers, documentSubject, template.options),
        ]
      : [];
  return {
    type: 'cover',
    title: template.title,
    subtitle,
    blocks: [
      paragraph(notices.independence, 'note'),
      facts([
        [words.facts.covers, indicators.map(({ number }) => number).join(', ')],
        [words.facts.version, release.version],
        [words.facts.date, dayInWords(framework, release.date)],
      ]),
      ...asked,
    ],
  };
}

function howToUse(framework: Framework, kind: 'form' | 'readingPack'): SectionBlock {
  const { title, text } = framework.formWording.howToUse[kind];
  return section('how-to-use', title, [heading(2, title), ...prose(text)], 'flow');
}

function scale(framework: Framework): SectionBlock {
  const { title, about, caption, summary, level, meaning } = framework.formWording.scale;
  const columns = [
    { text: level, share: 2 },
    { text: meaning, share: 5 },
  ];
  const rows = framework.levels.map(({ id, about }) => [levelName(framework, id), proseLine(about)]);
  return section('scale', title, [heading(2, title), ...prose(about), table(caption, summary, columns, rows, 'row')], 'flow');
}

/** The short form of an indicator: what it is about, what to ask, and the answers under the self-evaluation questions. */
function indicatorAnswers(framework: Framework, template: TemplateChoice, indicator: Indicator): SectionBlock {
  const name = indicatorName(framework, indicator);
  const { parts } = framework.formWording;
  const questions = template.options.questions ? questionsOf(framework, indicator) : [];
  const subject: Subject = { id: indicator.id, indicator: { number: indicator.number, name }, heading: 4 };
  return section(anchorOf('indicators', indicator.id), name, [
    heading(2, name),
    ...(indicator.focus === undefined ? [] : prose(indicator.focus)),
    ...(questions.length === 0 ? [] : [heading(3, parts.questions), questionList(questions), questionNote(framework, indicator)]),
    ...framework.selfEvaluationQuestions.flatMap((question) => [
      heading(3, question.title),
      ...prose(question.about),
      ...answerBlocks(framework, question.answers, subject, template.options),
    ]),
  ]);
}

function furtherSections(framework: Framework, template: TemplateChoice): SectionBlock[] {
  const chosen = template.sections.map((id) => get(framework, 'sections', id));
  if (chosen.length === 0) return [];
  const { title } = framework.formWording.sections;
  return [
    section('further-sections', title, [
      heading(2, title),
      ...chosen.flatMap((record) => sectionAnswers(framework, template, record)),
    ]),
  ];
}

function sectionAnswers(framework: Framework, template: TemplateChoice, { id, title, about, prompts }: Section): Block[] {
  const { label, hint } = framework.formWording.sections;
  const subject: Subject = { id: 'form', heading: 4 };
  return [
    heading(3, title, anchorOf('sections', id)),
    ...prose(about),
    ...(prompts.length === 0 ? [] : [list(prompts)]),
    ...answerBlocks(
      framework,
      [{ kind: 'text', id, label: `${title}: ${lowerFirst(label)}`, hint, when: 'always', size: 'medium' }],
      subject,
      template.options,
    ),
  ];
}

function signOff(framework: Framework, template: TemplateChoice): SectionBlock {
  const { title, about, answers } = framework.formWording.signOff;
  return section(
    'sign-off',
    title,
    [heading(2, title), ...prose(about), ...answerBlocks(framework, answers, documentSubject, template.options)],
    'flow',
  );
}
