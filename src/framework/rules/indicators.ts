import type { Content, Entry } from '../integrity.ts';
import type { Problem } from '../problem.ts';
import type { Indicator } from '../schema.ts';
import { doubles, problem, type Rule } from './rule.ts';

/** What keeps an indicator whole. */
export const indicatorRules: readonly Rule[] = [
  {
    sentence: 'An indicator has what its coverage promises.',
    check: (content) => content.all('indicators').flatMap((entry) => coverageProblems(content, entry)),
  },
  {
    sentence: "No indicator's title is another's variant, and none is related to itself.",
    check: (content) => {
      const titles = new Map(content.all('indicators').map(({ record }) => [record.title.toLowerCase(), record.id]));
      return content.all('indicators').flatMap((entry) => [
        ...entry.record.variants.flatMap(({ text }, index) => {
          const owner = titles.get(text.toLowerCase());
          return owner === undefined || owner === entry.record.id
            ? []
            : [problem(entry, ['variants', index], `"${text}" is the title of "${owner}"; take it out`)];
        }),
        ...entry.record.related.flatMap(({ indicator }, index) =>
          indicator === entry.record.id
            ? [problem(entry, ['related', index], 'an indicator is not related to itself; take it out')]
            : [],
        ),
      ]);
    },
  },
  {
    sentence: 'Evidence is linked once under an indicator, its bullets carry that number, and every kind of evidence serves one.',
    check: (content) => [...content.all('indicators').flatMap(evidenceProblems), ...unusedEvidenceProblems(content)],
  },
];

function coverageProblems(content: Content, entry: Entry<Indicator>): Problem[] {
  const { id, coverage, focus, themes, evidence } = entry.record;
  const needs = {
    full: {
      focus: focus !== undefined,
      themes: themes.length > 0,
      evidence: evidence.length > 0,
      questions: !content.complete('questions') || content.all('questions').some(({ record }) => record.indicator === id),
    },
    themes: { themes: themes.length > 0 },
    title: {},
  }[coverage];
  return Object.entries(needs)
    .filter(([, present]) => !present)
    .map(([part]) =>
      problem(
        entry,
        ['coverage'],
        `coverage is "${coverage}", but it has no ${part}; add ${part === 'focus' ? 'it' : 'them'}, or change the coverage`,
      ),
    );
}

function evidenceProblems(entry: Entry<Indicator>): Problem[] {
  const { number, evidence } = entry.record;
  return [
    ...doubles(
      evidence.map(({ evidence: id }, index) => ({ entry, value: id, path: ['evidence', index, 'evidence'] })),
      'evidence of this indicator',
    ),
    ...evidence.flatMap(({ bullets }, index) =>
      bullets.flatMap((bullet, position) =>
        bullet.startsWith(`${number}-`)
          ? []
          : [
              problem(
                entry,
                ['evidence', index, 'bullets', position],
                `bullet ${bullet} belongs to another indicator than ${number}; correct it`,
              ),
            ],
      ),
    ),
  ];
}

function unusedEvidenceProblems(content: Content): Problem[] {
  if (!content.complete('indicators')) return [];
  const linked = new Set(content.all('indicators').flatMap(({ record }) => record.evidence.map(({ evidence }) => evidence)));
  return content
    .all('evidence')
    .filter(({ record }) => !linked.has(record.id))
    .map((entry) => problem(entry, ['id'], `no indicator links to evidence "${entry.record.id}"; link it or take it out`));
}
