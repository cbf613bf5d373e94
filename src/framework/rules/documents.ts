import type { Answer } from '../answer-schema.ts';
import type { Ask, DocumentPart, FormDocument } from '../document-schema.ts';
import type { Content, Entry } from '../integrity.ts';
import { didYouMean } from '../nearest.ts';
import type { Path, Problem } from '../problem.ts';
import { doubles, problem, type Rule, type Use } from './rule.ts';

/** The longest key that every format can carry: Word's tags end at 64 characters. */
const KEY_LIMIT = 64;

/** What begins the keys of answers that belong to no indicator. */
const FORM_KEY = 'form';

/** What keeps apart what documents ask for, and together what several of them ask for. */
export const documentRules: readonly Rule[] = [
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
    sentence: 'A document asks each thing once and has each of its parts once.',
    check: (content) => content.all('documents').flatMap((entry) => [...askedTwice(content, entry), ...partsTwice(entry)]),
  },
  {
    sentence: 'An answer that documents share exists, and they add only what suits it.',
    check: (content) => content.all('documents').flatMap((entry) => sharedProblems(content, entry)),
  },
  {
    sentence: 'Answers under one key are of one kind, whichever document asks.',
    check: (content) => kindProblems(content.all('documents').flatMap(ownAnswers)),
  },
];

/** An answer and where it stands; `key` begins what it is saved under. */
interface Asked extends Use {
  readonly answer: Answer;
  readonly key: 'form' | 'indicator';
}

const askedOf = (entry: Entry<unknown>, answers: readonly Answer[], base: Path, key: Asked['key']): Asked[] =>
  answers.map((answer, index) => ({ entry, answer, key, value: answer.id, path: [...base, index, 'id'] }));

const questionAnswers = (content: Content): Asked[] =>
  content.all('selfEvaluationQuestions').flatMap((entry) => askedOf(entry, entry.record.answers, ['answers'], 'indicator'));

/** The answers that a document brings itself: those about the whole of it, and those that only it asks about indicators. */
function ownAnswers(entry: Entry<FormDocument>): Asked[] {
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

const asksOf = (part: DocumentPart, index: number): { ask: Ask; path: Path }[] =>
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
function lengthProblems(content: Content, { entry, path, value }: Use, key: Asked['key'], columns: readonly string[]): Problem[] {
  const longest = (parts: Iterable<string>) => [...parts].reduce((long, part) => (part.length > long.length ? part : long), '');
  const subject = key === 'form' ? FORM_KEY : longest(content.ids('indicators'));
  const whole = `${subject}/${value}${columns.length === 0 ? '' : `/00/${longest(columns)}`}`;
  if (whole.length <= KEY_LIMIT) return [];
  const message = `makes the key "${whole}" of ${whole.length} characters; shorten an id, so that it has ${KEY_LIMIT} at most`;
  return [problem(entry, path, message)];
}

/** Of parts about indicators a document has one at most, so what stands twice does so in a list. */
function askedTwice(content: Content, entry: Entry<FormDocument>): Problem[] {
  const { id, parts } = entry.record;
  const own = ownAnswers(entry);
  const shared = parts
    .flatMap((part, index) => asksOf(part, index))
    .flatMap(({ ask, path }): Use[] => (ask.kind === 'shared' ? [{ entry, value: ask.answer, path: [...path, 'answer'] }] : []));
  const sections = parts.some(({ kind }) => kind === 'further-sections')
    ? content.all('sections').map((section): Use => ({ entry: section, value: section.record.id, path: ['id'] }))
    : [];
  const what = `asked for in document "${id}"`;
  const known = new Set(questionAnswers(content).map(({ value }) => value));
  return [
    ...doubles([...own.filter(({ key }) => key === 'form'), ...sections], what),
    ...doubles([...shared, ...own.filter(({ key, value }) => key === 'indicator' && !known.has(value))], what),
    ...own
      .filter(({ key, value }) => key === 'indicator' && known.has(value))
      .map(({ path, value }) => {
        const message = `"${value}" is an answer of the self-evaluation questions; take it with "kind: shared", or choose another id`;
        return problem(entry, path, message);
      }),
  ];
}

/** Parts are found by their names, and those of indicators by the indicators'. */
function partsTwice(entry: Entry<FormDocument>): Problem[] {
  const { id, parts } = entry.record;
  const named = parts.map((part, index): Use => {
    const step = 'id' in part ? 'id' : 'kind';
    return { entry, value: 'id' in part ? part.id : part.kind, path: ['parts', index, step] };
  });
  const [, ...others] = named.filter(({ value }) => value.startsWith('indicator-'));
  return [
    ...doubles(
      named.filter((use) => !others.includes(use)),
      `a part of document "${id}"`,
    ),
    ...others.map(({ path }) => problem(entry, path, `document "${id}" has a part for each indicator already; keep one of them`)),
  ];
}

function sharedProblems(content: Content, entry: Entry<FormDocument>): Problem[] {
  if (!content.complete('selfEvaluationQuestions')) return [];
  const answers = questionAnswers(content).map(({ answer }) => answer);
  const ids = answers.map(({ id }) => id);
  return entry.record.parts.flatMap((part, index) =>
    asksOf(part, index).flatMap(({ ask, path }) => {
      if (ask.kind !== 'shared') return [];
      const answer = answers.find(({ id }) => id === ask.answer);
      if (answer === undefined) {
        const message = `"${ask.answer}" is not an answer of the self-evaluation questions.${didYouMean(ask.answer, ids)}`;
        return [problem(entry, [...path, 'answer'], message)];
      }
      const unfit = (field: 'size' | 'rows' | 'columns', kind: Answer['kind']): Problem[] =>
        ask[field] === undefined || answer.kind === kind
          ? []
          : [problem(entry, [...path, field], `"${answer.id}" is no answer in ${kind}, so it takes no ${field}; leave it out`)];
      const added = (ask.columns ?? []).map(({ id }, at): Use => ({ entry, value: id, path: [...path, 'columns', at, 'id'] }));
      const had = answer.kind === 'rows' ? answer.columns.map(({ id }) => id) : [];
      return [
        ...unfit('size', 'text'),
        ...unfit('rows', 'rows'),
        ...unfit('columns', 'rows'),
        ...doubles(added, `a column of "${answer.id}"`),
        ...added.flatMap((use) => lengthProblems(content, { ...use, value: answer.id }, 'indicator', [use.value])),
        ...added
          .filter(({ value }) => had.includes(value))
          .map(({ path: at, value }) =>
            problem(entry, at, `"${answer.id}" has a column "${value}" already; choose another id, or leave it out`),
          ),
      ];
    }),
  );
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
