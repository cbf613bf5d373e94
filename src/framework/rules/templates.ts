import type { Answer } from '../answer-schema.ts';
import type { Content, Entry } from '../integrity.ts';
import { didYouMean } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import type { Template } from '../template-schema.ts';
import { doubles, problem, type Rule } from './rule.ts';

/** The longest key that every format can carry: Word's tags end at 64 characters. */
const KEY_LIMIT = 64;

/** What begins the keys of answers that belong to no indicator. */
const FORM_KEY = 'form';

/** What keeps the answers that forms ask for apart, and templates usable. */
export const templateRules: readonly Rule[] = [
  { sentence: 'Answers have ids of their own and keys that every format can carry.', check: answerProblems },
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

function answerProblems(content: Content): Problem[] {
  const wording = content.single('formWording');
  const shared = content.all('selfEvaluationQuestions').flatMap((entry) => answersOf(entry, entry.record.answers, ['answers']));
  const own =
    wording === undefined
      ? []
      : (['cover', 'signOff'] as const).flatMap((group) => answersOf(wording, wording.record[group].answers, [group, 'answers']));
  const sections = content
    .all('sections')
    .map((entry) => ({ entry, value: entry.record.id, path: ['id'] as Path, longest: entry.record.id }));
  const longestIndicator = [...content.ids('indicators')].reduce(
    (longest, id) => (id.length > longest.length ? id : longest),
    '',
  );
  return [
    ...content
      .all('indicators')
      .filter(({ record }) => record.id === FORM_KEY)
      .map((entry) => problem(entry, ['id'], `"${FORM_KEY}" begins the keys of the form's own answers; choose another id`)),
    ...[...shared, ...own].flatMap(({ entry, path, answer }) => partProblems(entry, path.slice(0, -1), answer)),
    ...doubles(shared, 'an answer'),
    ...doubles([...own, ...sections], 'an answer of the form'),
    ...shared.flatMap(({ entry, path, longest }) => {
      const key = `${longestIndicator}/${longest}`;
      if (key.length <= KEY_LIMIT) return [];
      const message = `makes the key "${key}" of ${key.length} characters; shorten an id, so that it has ${KEY_LIMIT} at most`;
      return [problem(entry, path, message)];
    }),
  ];
}

/** Answers with the longest key part that each makes: a row's number has two digits at most. */
function answersOf(entry: Entry<unknown>, answers: readonly Answer[], base: Path) {
  return answers.map((answer, index) => {
    const columns = answer.kind === 'rows' ? answer.columns.map(({ id }) => `${answer.id}/00/${id}`) : [answer.id];
    const longest = columns.reduce((long, key) => (key.length > long.length ? key : long), '');
    return { entry, answer, value: answer.id, path: [...base, index, 'id'] as Path, longest };
  });
}

/** Columns of rows and options of a choice that have one id between two of them. */
function partProblems(entry: Entry<unknown>, path: Path, answer: Answer): Problem[] {
  const uses = (name: string, parts: readonly { readonly id: string }[]) =>
    parts.map(({ id }, index) => ({ entry, value: id, path: [...path, name, index, 'id'] }));
  if (answer.kind === 'rows') return doubles(uses('columns', answer.columns), `a column of "${answer.id}"`);
  if (answer.kind === 'choice') return doubles(uses('options', answer.options), `an option of "${answer.id}"`);
  return [];
}
