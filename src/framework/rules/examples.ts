import { problem, type Rule } from './rule.ts';

/** What keeps the worked example the only one. */
export const exampleRules: readonly Rule[] = [
  {
    sentence: 'There is one worked example at most.',
    check: (content) => {
      const [first, ...others] = content.all('workedExamples');
      return first === undefined
        ? []
        : others.map((entry) =>
            problem(entry, ['id'], `"${entry.record.id}" would never be shown beside "${first.record.id}"; keep one of the two`),
          );
    },
  },
];
