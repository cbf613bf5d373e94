import { collections } from '../framework/collections.ts';
import {
  activitiesOf,
  type Framework,
  get,
  illustrationsOf,
  isOwn,
  isStrong,
  questionsOf,
  sourceOf,
  themeOf,
} from '../framework/framework.ts';
import type { Citation, Illustration, Indicator, Question } from '../framework/schema.ts';
import { heading, link, list, panel, paragraph, strong, table, text } from './blocks.ts';
import type { Block, Inline, PanelBlock } from './form.ts';
import { phrase } from './phrase.ts';
import { prose, proseLine } from './prose.ts';

/** Where a document can point to other records; a page knows addresses, a file on its own does not. */
export interface Links {
  readonly indicator?: (id: string) => string;
  readonly evidence?: (id: string) => string;
  readonly activity?: (id: string) => string;
}

/** The name by which a page or file can point at a record: "question-frame-standards". */
export const anchorOf = (collection: keyof typeof collections | 'themes', id: string): string =>
  `${collection === 'themes' ? 'theme' : collections[collection].anchor}-${id}`;

/** The name of one part of an indicator; a reading pack holds that part for many indicators. */
export const partAnchor = (part: string, { id }: Indicator): string => `${part}-${id}`;

/** "5.2 Assessing and responding to risk and need". */
export const indicatorName = (framework: Framework, { number, title }: Indicator): string =>
  phrase(framework.formWording.indicator, { number, title });

/** Everything that the framework says about an indicator, in reading order, under headings of level 3. */
export const indicatorGuidance = (framework: Framework, indicator: Indicator, links: Links = {}): Block[] => [
  ...focusBlocks(framework, indicator),
  ...themeBlocks(framework, indicator),
  ...questionBlocks(framework, indicator),
  ...evidenceBlocks(framework, indicator, links),
  ...ladderBlocks(framework, indicator),
  ...illustrationBlocks(framework, indicator),
  ...findingBlocks(framework, indicator),
  ...relatedBlocks(framework, indicator, links),
  ...standardBlocks(framework, indicator),
  ...activityBlocks(framework, indicator, links),
];

/** What the indicator is about. */
export const focusBlocks = (framework: Framework, indicator: Indicator): Block[] =>
  indicator.focus === undefined
    ? []
    : [
        heading(3, framework.formWording.parts.focus, partAnchor('focus', indicator)),
        ...prose(indicator.focus),
        citationNote(framework, indicator.cites),
      ];

/** Its themes or, where they are our own, its "prompts by this site". */
export function themeBlocks(framework: Framework, indicator: Indicator): Block[] {
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
export function questionBlocks(framework: Framework, indicator: Indicator): Block[] {
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
  const own = questionsOf(framework, indicator).every(({ origin }) => isOwn(framework, origin));
  return paragraph(own ? ownQuestions : `${questions} ${citationWords(framework, indicator.cites)}`, 'note');
}

/** Each kind of evidence with what to look for. */
export function evidenceBlocks(framework: Framework, indicator: Indicator, links: Links = {}): Block[] {
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

/** Each ladder with its rungs, the best first. */
export function ladderBlocks(framework: Framework, indicator: Indicator): Block[] {
  const ladders = illustrationsOf(framework, indicator).filter((illustration) => illustration.kind === 'ladder');
  if (ladders.length === 0) return [];
  return [
    heading(3, framework.formWording.parts.ladders, partAnchor('ladders', indicator)),
    paragraph(framework.notices.ladder, 'note'),
    ...ladders.flatMap((ladder) => [
      heading(4, ladder.title, anchorOf('illustrations', ladder.id)),
      ...framework.levels.flatMap((level) =>
        ladder.rungs
          .filter((rung) => rung.level === level.id)
          .map((rung) =>
            panel(5, levelName(framework, level.id), prose(rung.text), {
              tone: toneOf(framework, level.id),
              anchor: anchorOf('illustrations', rung.id),
            }),
          ),
      ),
      ...basisNotes(framework, ladder),
    ]),
  ];
}

/** Illustrations by theme, and under each theme by setting, very good before weak. */
export function illustrationBlocks(framework: Framework, indicator: Indicator): Block[] {
  const illustrations = illustrationsOf(framework, indicator).filter((illustration) => illustration.kind === 'theme');
  if (illustrations.length === 0) return [];
  const themes = [...new Set(illustrations.map(({ theme }) => theme))];
  return [
    heading(3, framework.formWording.parts.illustrations, partAnchor('illustrations', indicator)),
    paragraph(framework.notices.illustrations, 'note'),
    ...themes.flatMap((theme) => [
      heading(4, themeOf(indicator, theme)?.title ?? theme, `illustrations-of-${theme}`),
      ...illustrations
        .filter((illustration) => illustration.theme === theme)
        .map((illustration) => illustrationPanel(framework, illustration)),
    ]),
  ];
}

/** One illustration, set apart, with what it rests on. */
export const illustrationPanel = (framework: Framework, illustration: Extract<Illustration, { kind: 'theme' }>): PanelBlock =>
  panel(
    5,
    phrase(framework.formWording.illustration, {
      level: levelName(framework, illustration.level),
      setting: get(framework, 'settings', illustration.setting).title,
    }),
    [...prose(illustration.text), ...basisNotes(framework, illustration)],
    { tone: toneOf(framework, illustration.level), anchor: anchorOf('illustrations', illustration.id) },
  );

/** What scrutiny found: strengths, then areas for improvement, each with where it stands. */
export function findingBlocks(framework: Framework, indicator: Indicator): Block[] {
  const { parts } = framework.formWording;
  const findings = framework.findings.filter((finding) => finding.indicator === indicator.id);
  const part = (kind: 'strength' | 'improvement', title: string): Block[] => {
    const those = findings.filter((finding) => finding.kind === kind);
    if (those.length === 0) return [];
    return [
      heading(4, title),
      list(
        those.map((finding) => [...proseLine(finding.text), ...text(` ${citationWords(framework, finding.cites)}`)]),
        { anchors: those.map(({ id }) => anchorOf('findings', id)) },
      ),
    ];
  };
  return findings.length === 0
    ? []
    : [
        heading(3, parts.findings, partAnchor('findings', indicator)),
        ...part('strength', parts.strengths),
        ...part('improvement', parts.improvements),
      ];
}

/** Other indicators that bear on this one, and why. */
export const relatedBlocks = (framework: Framework, indicator: Indicator, links: Links = {}): Block[] =>
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
export const standardBlocks = (framework: Framework, indicator: Indicator): Block[] =>
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
      ];

/** The programmes of scrutiny that used the indicator, and how. */
export function activityBlocks(framework: Framework, indicator: Indicator, links: Links = {}): Block[] {
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
      ];
}

/** "5 Very good". */
export function levelName(framework: Framework, id: string): string {
  const { number, title } = get(framework, 'levels', id);
  return phrase(framework.formWording.level, { number, title });
}

/** "22 November 2026", the same wherever it is written. */
export function dayInWords(framework: Framework, day: string): string {
  const [year = '', month = '', date = ''] = day.split('-');
  return `${Number(date)} ${framework.formWording.months[Number(month) - 1] ?? month} ${year}`;
}

const toneOf = (framework: Framework, level: string): PanelBlock['tone'] =>
  isStrong(framework, get(framework, 'levels', level)) ? 'strong' : 'weak';

function basisNotes(framework: Framework, { basis, reviewed }: Illustration): Block[] {
  const { basis: sentence, invented } = framework.formWording;
  const { title } = sourceOf(framework, basis.cites);
  return [
    paragraph(
      [strong(`${phrase(sentence, { source: title, section: basis.cites.section })}.`), ...text(' '), ...proseLine(basis.rests)],
      'note',
    ),
    paragraph(
      [
        strong(`${invented}:`),
        ...text(' '),
        ...proseLine(basis.invented),
        ...text(reviewed ? '' : ` ${framework.notices.notReviewed}`),
      ],
      'note',
    ),
  ];
}

const citationNote = (framework: Framework, cites: Citation): Block => paragraph(citationWords(framework, cites), 'note');

/** "Source: …, section …, checked …", with its standing where it is not current. */
export function citationWords(framework: Framework, cites: Citation): string {
  const { citation, statuses } = framework.formWording;
  const words = phrase(citation, {
    source: sourceOf(framework, cites).title,
    section: cites.section,
    checked: dayInWords(framework, cites.checked),
  });
  return cites.status === 'current' ? words : `${words} ${statuses[cites.status]}.`;
}

const linked = (href: string | undefined, words: string): Inline[] => (href === undefined ? text(words) : [link(href, words)]);
