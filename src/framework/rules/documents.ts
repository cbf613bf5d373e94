import type { Answer } from '../answer-schema.ts';
import type { FormDocument } from '../document-schema.ts';
import type { Content, Entry } from '../integrity.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { asksOf, lengthProblems, ownAnswers, questionAnswers } from './answers.ts';
import { doubles, problem, type Rule, type Use } from './rule.ts';

/** What keeps documents whole: each thing asked once, and shared answers that exist. */
export const documentRules: readonly Rule[] = [
  {
    sentence: 'A document asks each thing once and has each of its parts once.',
    check: (content) => content.all('documents').flatMap((entry) => [...askedTwice(content, entry), ...partsTwice(entry)]),
  },
  {
    sentence: 'An answer that documents share exists, and they add only what suits it.',
    check: (content) => content.all('documents').flatMap((entry) => sharedProblems(content, entry)),
  },
  {
    sentence: 'A document repeats one answer at the foot of its pages, or none.',
    check: (content) =>
      content.all('documents').flatMap((entry) => {
        const repeated = ownAnswers(entry).filter(({ answer }) => answer.kind === 'text' && answer.atFoot);
        return repeated.slice(1).map(({ path, value }) => {
          const message = `"${value}" is the second answer of this document that asks to stand at the foot of its pages; there is room for one`;
          return problem(entry, [...path.slice(0, -1), 'atFoot'], message);
        });
      }),
  },
  {
    sentence: 'A summary of levels shows an answer that is a level.',
    check: (content) => content.all('documents').flatMap((entry) => summaryProblems(content, entry)),
  },
];

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

function summaryProblems(content: Content, entry: Entry<FormDocument>): Problem[] {
  if (!content.complete('selfEvaluationQuestions')) return [];
  const answers = questionAnswers(content).map(({ answer }) => answer);
  const levels = answers.filter(({ kind }) => kind === 'level').map(({ id }) => id);
  return entry.record.parts.flatMap((part, index) => {
    if (part.kind !== 'level-summary' || levels.includes(part.answer)) return [];
    const message = `"${part.answer}" is not an answer of kind "level".${didYouMean(part.answer, levels)}`;
    return [problem(entry, ['parts', index, 'answer'], message)];
  });
}
