import type { Choice } from '../framework/choice-schema.ts';
import type { Framework } from '../framework/framework.ts';
import type { TemplateOptions } from '../framework/template-schema.ts';

/** What of a choice could not be kept as it was, to be told to whoever brought it. */
export type ChoiceRemark =
  /** The id has another name today, which was taken instead. */
  | { readonly kind: 'moved'; readonly id: string; readonly now: string }
  /** Nothing has that id; it was left out. */
  | { readonly kind: 'unknown'; readonly id: string }
  /** It cannot be understood; it was left out. */
  | { readonly kind: 'unreadable'; readonly words: string };

/** A choice as it can be kept, and what could not. */
export interface CheckedChoice {
  readonly choice: Choice;
  readonly remarks: readonly ChoiceRemark[];
}

/** The most rows that can stand ready: beyond that a form is longer than anybody fills in. */
export const MOST_ROWS = 30;

/** What of a framework can be chosen: all that checking a choice needs, so that a page can check one before it has the rest. */
export interface Choosable extends Pick<Framework, 'movedIds'> {
  readonly indicators: readonly Identified[];
  readonly sections: readonly Identified[];
  readonly settings: readonly Identified[];
  readonly selfEvaluationQuestions: readonly { readonly answers: readonly AskedAnswer[] }[];
}

interface Identified {
  readonly id: string;
}

interface AskedAnswer extends Identified {
  readonly kind: string;
  readonly label: string;
  readonly rows?: number;
}

/** A choice that was made with another version of the framework, perhaps, as this one can take it: moved ids follow, unknown ones go. */
export function checkChoice(framework: Choosable, { indicators, sections, options }: Choice): CheckedChoice {
  const remarks: ChoiceRemark[] = [];
  const kept = (ids: readonly string[], collection: 'indicators' | 'sections' | 'settings'): string[] => {
    const known = new Set(framework[collection].map(({ id }) => id));
    const moves = framework.movedIds[collection] ?? {};
    const found = ids.flatMap((id) => {
      if (known.has(id)) return [id];
      const now = moves[id];
      remarks.push(now === undefined ? { kind: 'unknown', id } : { kind: 'moved', id, now });
      return now === undefined ? [] : [now];
    });
    return [...new Set(found)];
  };
  const { rows, settings, ...others } = options;
  const keptSettings = kept(settings ?? [], 'settings');
  const counted = Object.entries(rows ?? {}).filter(([id, count]) => {
    const known = rowsOffered(framework).some((offered) => offered.id === id);
    if (!known) remarks.push({ kind: 'unknown', id });
    else if (count > MOST_ROWS) remarks.push({ kind: 'unreadable', words: `${id} ${count}` });
    return known && count <= MOST_ROWS;
  });
  const checked: TemplateOptions = {
    ...others,
    ...(counted.length === 0 ? {} : { rows: Object.fromEntries(counted) }),
    ...(keptSettings.length === 0 ? {} : { settings: keptSettings }),
  };
  return {
    choice: { indicators: kept(indicators, 'indicators'), sections: kept(sections, 'sections'), options: checked },
    remarks,
  };
}

/** Answers in rows that every indicator is asked for, with how many usually stand ready: what a choice can have more or fewer of. */
export const rowsOffered = (
  framework: Pick<Choosable, 'selfEvaluationQuestions'>,
): { readonly id: string; readonly label: string; readonly rows: number }[] =>
  framework.selfEvaluationQuestions.flatMap(({ answers }) =>
    answers.flatMap(({ kind, id, label, rows }) => (kind === 'rows' && rows !== undefined ? [{ id, label, rows }] : [])),
  );
