import { type ChoiceRemark, checkChoice } from '../forms/check-choice.ts';
import { composeForm } from '../forms/compose.ts';
import { columnOf } from '../forms/field-values.ts';
import { answersAskedBy, type Field, type FieldRow } from '../forms/form.ts';
import type { Framework } from '../framework/framework.ts';
import type { Answers } from './answers.ts';

/** Answers as today's framework has a place for them. */
export interface Placed {
  readonly answers: Answers;
  /** Keys of answers that have another name today, each with that. */
  readonly moved: readonly { readonly from: string; readonly to: string }[];
  /** Keys of answers that have no place any more: what they say is kept under these names in `answers.unknown`. */
  readonly placeless: readonly string[];
  /** What of the choice that the form was made of is called otherwise today, or is gone. */
  readonly remarks: readonly ChoiceRemark[];
}

/** Makes a function that finds each answer its place: forms of older versions of the framework open, and nothing in them is lost. */
export function createPlacer(framework: Framework): (answers: Answers) => Placed {
  const asked = everythingAsked(framework);
  return (given) => {
    const { choice, remarks } = checkChoice(framework, given.template);
    const values: Record<string, string | FieldRow[]> = {};
    const unknown = new Map(Object.entries(given.unknown));
    const moved: { from: string; to: string }[] = [];
    const placeless: string[] = [];
    const keep = (name: string, text: string) => {
      placeless.push(name);
      const before = unknown.get(name);
      unknown.set(name, before === undefined ? text : `${before}\n${text}`);
    };
    for (const [from, value] of Object.entries(given.values)) {
      const to = keyToday(framework, from);
      const place = asked.get(to);
      const fits = place !== undefined && typeof value === (place.rows ? 'object' : 'string') && values[to] === undefined;
      if (!fits) keep(from, textOf(value));
      else if (typeof value === 'string') {
        const chosen = place.options === undefined ? value : optionToday(framework, value, place.options);
        if (chosen === undefined) keep(from, value);
        else values[to] = chosen;
      } else {
        values[to] = value.map((row, index) => {
          const gone = Object.entries(row).filter(([column]) => !place.columns.has(column));
          for (const [column, text] of gone) keep(`${from}/${index + 1}/${column}`, text);
          return Object.fromEntries(Object.entries(row).filter(([column]) => place.columns.has(column)));
        });
      }
      if (fits && to !== from) moved.push({ from, to });
    }
    const template = { ...choice, indicators: [...choice.indicators], sections: [...choice.sections], id: given.template.id };
    const answers: Answers = { ...given, template, values, unknown: Object.fromEntries(unknown) };
    return { answers, moved, placeless, remarks };
  };
}

/** What an answer can be. */
interface Place {
  readonly rows: boolean;
  readonly columns: Set<string>;
  /** Values that can be chosen, where only those can. */
  readonly options: Set<string> | undefined;
}

/** Every answer that any document asks for, of any indicator and with any section. */
function everythingAsked(framework: Framework): ReadonlyMap<string, Place> {
  const everything = {
    id: 'everything',
    title: '',
    about: '',
    indicators: framework.indicators.map(({ id }) => id),
    documents: [],
    sections: framework.sections.map(({ id }) => id),
    options: { levels: true, questions: false, illustrations: false },
  };
  const places = new Map<string, Place>();
  for (const { id } of framework.documents) {
    for (const block of answersAskedBy(composeForm(framework, everything, id).blocks)) {
      const key = block.type === 'rows' ? block.key : block.field.key;
      const place = places.get(key) ?? placeOf(block.type === 'rows' ? undefined : block.field);
      if (block.type === 'rows') for (const { field } of block.columns) place.columns.add(columnOf(field));
      else if (block.field.kind === 'choice') for (const { value } of block.field.options) place.options?.add(value);
      places.set(key, place);
    }
  }
  return places;
}

const placeOf = (field: Field | undefined): Place => ({
  rows: field === undefined,
  columns: new Set(),
  options: field?.kind === 'choice' ? new Set() : undefined,
});

/** "old-name/strengths" → "risk-and-need/strengths"; the answer under a section has the section's name behind the slash. */
function keyToday({ movedIds }: Framework, key: string): string {
  const [subject = '', part = ''] = key.split('/');
  return `${movedIds.indicators?.[subject] ?? subject}/${subject === 'form' ? (movedIds.sections?.[part] ?? part) : part}`;
}

/** A level can have another name today; anything else that nobody can choose is no choice. */
function optionToday({ movedIds }: Framework, value: string, options: ReadonlySet<string>): string | undefined {
  if (options.has(value)) return value;
  const now = movedIds.levels?.[value];
  return now !== undefined && options.has(now) ? now : undefined;
}

/** Rows as people read them: a line for each cell, and one between rows. */
const textOf = (value: string | readonly FieldRow[]): string =>
  typeof value === 'string'
    ? value
    : value
        .map((row) =>
          Object.entries(row)
            .map(([column, text]) => `${column}: ${text}`)
            .join('\n'),
        )
        .join('\n\n');
