import type { Answer } from '../answer-schema.ts';
import type { Ask, DocumentPart, FormDocument } from '../document-schema.ts';
import type { Content, Entry } from '../integrity.ts';
import type { Path, Problem } from '../problem.ts';
import { doubles, problem, type Rule, type Use } from './rule.ts';

/** The longest key that every format can carry: Word's tags end at 64 characters. */
const KEY_LIMIT = 64;

/** What begins the keys of answers that belong to no indicator. */
const FORM_KEY = 'form';

/** What keeps answers apart, and alike where several documents ask for them. */
export const answerRules: readonly Rule[] = [
  {
    sentence: 'Answers have ids of their own and keys that every format can carry.',
    check: (content) => [
      ...content
        .all('indicators')
        .filter(({ record }) => record.id === FORM_KEY)
        .map((entry) => problem(entry, ['id'], `"${FORM_KEY}" begins the keys of the form's own answers; choose another id`)),
      ...doubles(questionAnswers(content), 'an answer'),
      ...[...questionAnswers(content), ...content.all('documents').flatMap(ownAnswers)].flatMap((asked) => [
        ...partProblems(asked),
        ...keyProblems(content, asked),
      ]),
    ],
  },
  {
    sentence: 'Answers under one key are of one kind, whichever document asks.',
    check: (content) => kindProblems(content.all('documents').flatMap(ownAnswers)),
  },
];

/** An answer and where it stands; `key` begins what it is saved under. */
export interface Asked extends Use {
  readonly answer: Answer;
  readonly key: 'form' | 'indicator';
}

const askedOf = (entry: Entry<unknown>, answers: readonly Answer[], base: Path, key: Asked['key']): Asked[] =>
  answers.map((answer, index) => ({ entry, answer, key, value: answer.id, path: [...base, index, 'id'] }));

/** The answers of the self-evaluation questions. */
export const questionAnswers = (content: Content): Asked[] =>
  content.all('selfEvaluationQuestions').flatMap((entry) => askedOf(entry, entry.record.answers, ['answers'], 'indicator'));

/** The answers that a document brings itself: those about the whole of it, and those that only it asks about indicators. */
export function ownAnswers(entry: Entry<FormDocument>): Asked[] {
  const { cover, parts } = entry.record;
  return [
    ...askedOf(entry, cover?.answers ?? [], ['cover', 'answers'], 'form'),
    ...parts.flatMap((part, index) => {
      if (part.kind === 'overall') return askedOf(entry, part.answers, ['parts', index, 'answers'], 'form');
      return asksOf(part, index).flatMap(({ ask, path }) =>
        ask.kind === 'shared' ? [] : [{ entry, answer: ask, key: 'indicator' as const, value: ask.id, path: [...path, 'id'] }],
      );
    }),
  ];
}

/** What a part asks about an indicator, with where it stands in the document. */
export const asksOf = (part: DocumentPart, index: number): { ask: Ask; path: Path }[] =>
  part.kind === 'indicator-answers' ? part.asks.map((ask, at) => ({ ask, path: ['parts', index, 'asks', at] })) : [];

/** Columns of rows and options of a choice that have one id between two of them. */
function partProblems({ entry, path, answer }: Asked): Problem[] {
  const uses = (name: string, parts: readonly { readonly id: string }[]) =>
    parts.map(({ id }, index) => ({ entry, value: id, path: [...path.slice(0, -1), name, index, 'id'] }));
  if (answer.kind === 'rows') return doubles(uses('columns', answer.columns), `a column of "${answer.id}"`);
  if (answer.kind === 'choice') return doubles(uses('options', answer.options), `an option of "${answer.id}"`);
  return [];
}

const keyProblems = (content: Content, { entry, path, answer, key }: Asked): Problem[] => {
  const columns = answer.kind === 'rows' ? answer.columns.map(({ id }) => id) : [];
  return lengthProblems(content, { entry, path, value: answer.id }, key, columns);
};

/** A key that would be too long for the indicator with the longest id; a row's number has two digits at most. */
export function lengthProblems(
  content: Content,
  { entry, path, value }: Use,
  key: Asked['key'],
  columns: readonly string[],
): Problem[] {
  const longest = (parts: Iterable<string>) => [...parts].reduce((long, part) => (part.length > long.length ? part : long), '');
  const subject = key === 'form' ? FORM_KEY : longest(content.ids('indicators'));
  const whole = `${subject}/${value}${columns.length === 0 ? '' : `/00/${longest(columns)}`}`;
  if (whole.length <= KEY_LIMIT) return [];
  const message = `makes the key "${whole}" of ${whole.length} characters; shorten an id, so that it has ${KEY_LIMIT} at most`;
  return [problem(entry, path, message)];
}

function kindProblems(asked: readonly Asked[]): Problem[] {
  const first = new Map<string, Asked>();
  return asked.flatMap((one) => {
    const name = `${one.key}/${one.value}`;
    const earlier = first.get(name);
    first.set(name, earlier ?? one);
    if (earlier === undefined || earlier.answer.kind === one.answer.kind) return [];
    const { file, line } = earlier.entry.at(earlier.path);
    const message = `"${one.value}" is of kind "${one.answer.kind}" here and "${earlier.answer.kind}" in ${file}:${line}, under one key; make them alike, or choose another id`;
    return [problem(one.entry, one.path, message)];
  });
}
