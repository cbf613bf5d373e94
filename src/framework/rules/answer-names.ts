import { answerName, columnName, sectionAnswerLabel } from '../answer-names.ts';
import type { Answer } from '../answer-schema.ts';
import type { FormDocument } from '../document-schema.ts';
import type { Content, Entry } from '../integrity.ts';
import type { Path, Problem } from '../problem.ts';
import { asksOf, ownAnswers, questionAnswers } from './answers.ts';
import { problem, type Rule } from './rule.ts';

/** The longest name that every format can carry: Word's titles of controls end at 64 characters. */
const NAME_LIMIT = 64;

/** What keeps the names of answers whole, whichever indicator they are asked about. */
export const answerNameRules: readonly Rule[] = [
  {
    sentence: 'Answers have names that every format can carry whole.',
    check(content) {
      const sentence = content.single('formWording')?.record.answerName;
      return sentence === undefined ? [] : namesMade(content, sentence).flatMap(lengthProblems);
    },
  },
];

/** The name that a text makes, with where the text stands. */
interface Name {
  readonly entry: Entry<unknown>;
  readonly path: Path;
  readonly value: string;
  /** The names that are made with it: too long, it is reported and they are not. */
  readonly columns: readonly Omit<Name, 'columns'>[];
}

const namesMade = (content: Content, sentence: string): Name[] => {
  const numbers = content.all('indicators').map(({ record }) => record.number);
  const longest = numbers.reduce((long, number) => (number.length > long.length ? number : long), '');
  const named = (label: string) => answerName(sentence, longest, label);
  return [
    ...[...questionAnswers(content), ...content.all('documents').flatMap(ownAnswers)].map(({ entry, path, answer, key }) => {
      const value = key === 'form' ? answer.label : named(answer.label);
      return nameOf(entry, path.slice(0, -1), value, answer.kind === 'rows' ? answer.columns : []);
    }),
    ...content.all('documents').flatMap((entry) => [...sharedNames(content, entry, named), ...sectionNames(content, entry)]),
  ];
};

function nameOf(entry: Entry<unknown>, path: Path, value: string, columns: readonly { readonly label: string }[]): Name {
  const made = columns.map(({ label }, index) => ({
    entry,
    path: [...path, 'columns', index, 'label'],
    value: columnName(value, label),
  }));
  return { entry, path: [...path, 'label'], value, columns: made };
}

/** What a document calls an answer that it shares, with the columns that it had under its new name, and those that are added. */
function sharedNames(content: Content, entry: Entry<FormDocument>, named: (label: string) => string): Name[] {
  const answers = questionAnswers(content).map(({ answer }) => answer);
  return entry.record.parts.flatMap((part, index) =>
    asksOf(part, index).flatMap(({ ask, path }): Name[] => {
      const answer = ask.kind === 'shared' ? answers.find(({ id }) => id === ask.answer) : undefined;
      if (ask.kind !== 'shared' || answer === undefined) return [];
      const value = named(ask.label ?? answer.label);
      const name = nameOf(entry, path, value, ask.columns ?? []);
      // Under its own name it was reported where it is asked for, with the columns that it has there.
      if (ask.label === undefined) return isTooLong(name) ? [] : name.columns.map((column) => ({ ...column, columns: [] }));
      const had = columnsOf(answer).map(({ label }) => ({ entry, path: name.path, value: columnName(value, label) }));
      return [{ ...name, columns: [...had, ...name.columns] }];
    }),
  );
}

const columnsOf = (answer: Answer) => (answer.kind === 'rows' ? answer.columns : []);

/** What a document calls the answer under each section beside the indicators. */
const sectionNames = (content: Content, { record }: Entry<FormDocument>): Name[] =>
  record.parts.flatMap((part) =>
    part.kind === 'further-sections'
      ? content.all('sections').map((entry) => ({
          entry,
          path: ['title'],
          value: sectionAnswerLabel(entry.record.title, part.label),
          columns: [],
        }))
      : [],
  );

function lengthProblems(name: Name): Problem[] {
  const found = [name].filter(isTooLong);
  return (found.length > 0 ? found : name.columns.filter(isTooLong)).map(({ entry, path, value }) => {
    const over = value.length - NAME_LIMIT;
    const message = `makes the name "${value}" of ${value.length} characters; shorten it by ${over}, so that it has ${NAME_LIMIT} at most`;
    return problem(entry, path, message);
  });
}

const isTooLong = ({ value }: Pick<Name, 'value'>): boolean => value.length > NAME_LIMIT;
