import { doubles, problem, type Rule } from './rule.ts';

const numbered = [
  'keyQuestions',
  'areas',
  'levels',
  'settings',
  'evidenceFamilies',
  'standards',
  'selfEvaluationQuestions',
  'sections',
  'activities',
  'documents',
  'templates',
  'process',
  'keyMessages',
] as const;

/** What keeps order and printed numbers certain. */
export const numberRules: readonly Rule[] = [
  {
    sentence: 'Numbers stand once, so that order never depends on chance.',
    check: (content) => [
      ...numbered.flatMap((name) =>
        doubles(
          content.all(name).map((entry) => ({ entry, value: String(entry.record.number), path: ['number'] })),
          `a number of ${name}`,
        ),
      ),
      ...doubles(
        content.all('indicators').map((entry) => ({ entry, value: entry.record.number, path: ['number'] })),
        'a number of indicators',
      ),
      ...doubles(
        content
          .all('questions')
          .map((entry) => ({ entry, value: `${entry.record.number} of ${entry.record.indicator}`, path: ['number'] })),
        'a number of questions',
      ),
    ],
  },
  {
    sentence: 'Levels are numbered from one without gaps.',
    check: (content) => {
      const levels = content.all('levels');
      if (!content.complete('levels')) return [];
      return levels
        .filter((entry) => entry.record.number > levels.length)
        .map((entry) =>
          problem(
            entry,
            ['number'],
            `number ${entry.record.number} leaves a gap: there are ${levels.length} levels; number them from 1 to ${levels.length}`,
          ),
        );
    },
  },
  {
    sentence: "An indicator's number begins with its area's.",
    check: (content) =>
      content.all('indicators').flatMap((entry) => {
        const area = content.all('areas').find(({ record }) => record.id === entry.record.area)?.record;
        if (area === undefined || entry.record.number.startsWith(`${area.number}.`)) return [];
        return [
          problem(
            entry,
            ['number'],
            `number ${entry.record.number} does not begin with ${area.number}, the number of area "${area.id}"; correct one of them`,
          ),
        ];
      }),
  },
];
