import { activitiesOf, type Framework, get, isOwn, questionsOf } from '../framework/framework.ts';
import type { Indicator, Question } from '../framework/schema.ts';
import { heading, link, list, paragraph, strong, table, text } from './blocks.ts';
import { findingBlocks } from './finding-blocks.ts';
import type { Block, Inline } from './form.ts';
import { illustrationBlocks, ladderBlocks, type Shown } from './illustration-blocks.ts';
import { anchorOf, citationWords, indicatorName, partAnchor } from './names.ts';
import { phrase } from './phrase.ts';
import { prose, proseLine } from './prose.ts';

/** Where a document can point to other records; a page knows addresses, a file on its own does not. */
export interface Links {
  readonly indicator?: (id: string) => string;
  readonly evidence?: (id: string) => string;
  readonly activity?: (id: string) => string;
}

/** Everything that the framework says about an indicator, in reading order, under headings of level 3. */
export const indicatorGuidance = (framework: Framework, indicator: Indicator, links: Links = {}, shown: Shown = {}): Block[] => [
  ...focusBlocks(framework, indicator),
  ...themeBlocks(framework, indicator),
  ...questionBlocks(framework, indicator),
  ...evidenceBlocks(framework, indicator, links),
  ...ladderBlocks(framework, indicator, shown),
  ...illustrationBlocks(framework, indicator, shown),
  ...findingBlocks(framework, indicator),
  ...relatedBlocks(framework, indicator, links),
  ...standardBlocks(framework, indicator),
  ...activityBlocks(framework, indicator, links),
];

/** What the indicator is about. */
const focusBlocks = (framework: Framework, indicator: Indicator): Block[] =>
  indicator.focus === undefined
    ? []
    : [
        heading(3, framework.formWording.parts.focus, partAnchor('focus', indicator)),
        ...prose(indicator.focus),
        paragraph(citationWords(framework, indicator), 'note'),
      ];

/** Its themes or, where they are our own, its "prompts by this site". */
function themeBlocks(framework: Framework, indicator: Indicator): Block[] {
  const { parts } = framework.formWording;
  const own = indicator.themes.filter(({ origin }) => isOwn(framework, origin));
  const published = indicator.themes.filter(({ origin }) => !isOwn(framework, origin));
  const part = (title: string, anchor: string, themes: Indicator['themes'], before: readonly Block[]): Block[] =>
    themes.length === 0
      ? []
      : [
          heading(3, title, partAnchor(anchor, indicator)),
          ...before,
          ...themes.flatMap((theme) => [heading(4, theme.title, anchorOf('themes', theme.id)), ...prose(theme.text)]),
        ];
  return [
    ...part(parts.themes, 'themes', published, [paragraph(framework.notices.themes, 'note')]),
    ...part(parts.prompts, 'prompts', own, prose(framework.notices.prompts, 'note')),
  ];
}

/** What a partnership asks itself. */
function questionBlocks(framework: Framework, indicator: Indicator): Block[] {
  const questions = questionsOf(framework, indicator);
  return questions.length === 0
    ? []
    : [
        heading(3, framework.formWording.parts.questions, partAnchor('questions', indicator)),
        questionList(questions),
        questionNote(framework, indicator),
      ];
}

/** The questions alone, numbered, without heading or note. */
export const questionList = (questions: readonly Question[]): Block =>
  list(
    questions.map(({ text }) => text),
    { ordered: true, anchors: questions.map(({ id }) => anchorOf('questions', id)) },
  );

/** Whose words the questions are and, where a source gives them, what they rest on. */
export function questionNote(framework: Framework, indicator: Indicator): Block {
  const { questions, ownQuestions } = framework.notices;
  const asked = questionsOf(framework, indicator);
  const own = asked.every(({ origin }) => isOwn(framework, origin));
  return paragraph(own ? ownQuestions : `${questions} ${citationWords(framework, ...asked)}`, 'note');
}

/** Each kind of evidence with what to look for. */
function evidenceBlocks(framework: Framework, indicator: Indicator, links: Links = {}): Block[] {
  if (indicator.evidence.length === 0) return [];
  const { parts, evidence: words } = framework.formWording;
  const own = indicator.evidence.every(({ origin }) => isOwn(framework, origin));
  const rows = framework.evidence.flatMap((evidence) => {
    const found = indicator.evidence.find((candidate) => candidate.evidence === evidence.id);
    return found === undefined ? [] : [[linked(links.evidence?.(evidence.id), evidence.title), proseLine(found.lookFor)]];
  });
  return [
    heading(3, parts.evidence, partAnchor('evidence', indicator)),
    table(
      phrase(words.caption, { indicator: indicatorName(framework, indicator) }),
      words.summary,
      [
        { text: words.source, share: 2 },
        { text: words.lookFor, share: 3 },
      ],
      rows,
      'row',
    ),
    paragraph(own ? framework.notices.ownEvidence : framework.notices.evidence, 'note'),
  ];
}

/** Other indicators that bear on this one, and why. */
const relatedBlocks = (framework: Framework, indicator: Indicator, links: Links = {}): Block[] =>
  indicator.related.length === 0
    ? []
    : [
        heading(3, framework.formWording.parts.related, partAnchor('related', indicator)),
        list(
          indicator.related.map(({ indicator: id, why }) => [
            ...linked(links.indicator?.(id), indicatorName(framework, get(framework, 'indicators', id))),
            ...text(': '),
            ...proseLine(why),
          ]),
        ),
      ];

/** The headline outcomes of the national care standards that bear on it. */
const standardBlocks = (framework: Framework, indicator: Indicator): Block[] =>
  indicator.standards.length === 0
    ? []
    : [
        heading(3, framework.formWording.parts.standards, partAnchor('standards', indicator)),
        list(
          indicator.standards.map(({ standard, why }) => [
            strong(get(framework, 'standards', standard).title),
            ...text(': '),
            ...proseLine(why),
          ]),
        ),
        paragraph(
          citationWords(framework, ...indicator.standards.map(({ standard }) => get(framework, 'standards', standard))),
          'note',
        ),
      ];

/** The programmes of scrutiny that used the indicator, and how. */
function activityBlocks(framework: Framework, indicator: Indicator, links: Links = {}): Block[] {
  const { parts, roles } = framework.formWording;
  const uses = activitiesOf(framework, indicator);
  return uses.length === 0
    ? []
    : [
        heading(3, parts.activities, partAnchor('activities', indicator)),
        list(
          uses.map(({ activity, role }) => [
            ...linked(links.activity?.(activity.id), activity.title),
            ...text(` (${activity.when}): ${roles[role]}`),
          ]),
        ),
        // What else an activity rests on stands with it, where all of it is told.
        paragraph(citationWords(framework, ...uses.map(({ activity: { cites } }) => ({ cites }))), 'note'),
      ];
}

const linked = (href: string | undefined, words: string): Inline[] => (href === undefined ? text(words) : [link(href, words)]);
