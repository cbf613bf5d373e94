import type { Content, Entry } from '../integrity.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import type { Template } from '../template-schema.ts';
import { problem, type Rule } from './rule.ts';

/** What keeps templates usable. */
export const templateRules: readonly Rule[] = [
  {
    sentence: 'A template chooses something, has an id of its own beside those of indicators, and names rows that exist.',
    check: (content) => content.all('templates').flatMap((entry) => templateProblems(content, entry)),
  },
];

function templateProblems(content: Content, entry: Entry<Template>): Problem[] {
  const { id, choice, options } = entry.record;
  const rowIds = content
    .all('selfEvaluationQuestions')
    .flatMap(({ record }) => record.answers.filter(({ kind }) => kind === 'rows').map((answer) => answer.id));
  const activity =
    choice.kind === 'activity'
      ? content.all('activities').find(({ record }) => record.id === choice.activity)?.record
      : undefined;
  const empty = choice.kind === 'activity' && activity !== undefined && activity[choice.role].length === 0;
  return [
    ...(content.ids('indicators').has(id) || content.ids('keyQuestions').has(id)
      ? [
          problem(
            entry,
            ['id'],
            `"${id}" is also an indicator or key question, which has a template of that name; choose another id`,
          ),
        ]
      : []),
    ...(empty
      ? [problem(entry, ['choice', 'role'], `activity "${activity.id}" has no ${choice.role} indicators; choose another role`)]
      : []),
    ...Object.keys(options.rows ?? {})
      .filter((rowId) => !rowIds.includes(rowId))
      .map((rowId) =>
        problem(entry, ['options', 'rows', rowId], `"${rowId}" is not an answer in rows.${didYouMean(rowId, rowIds)}`),
      ),
  ];
}
