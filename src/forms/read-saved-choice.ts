import { savedChoice } from '../framework/choice-schema.ts';
import type { Framework } from '../framework/framework.ts';
import type { Path } from '../framework/problem.ts';
import { kindsInJson, schemaProblems } from '../framework/schema-problems.ts';
import { askedAhead } from './asked-ahead.ts';
import { type CheckedChoice, type ChoiceRemark, checkChoice } from './check-choice.ts';
import { writtenText } from './written-text.ts';

/** What a file with a saved choice holds, as this framework can take it; or every reason, a sentence each, why it holds none. */
export type SavedChoiceReading =
  | (CheckedChoice & { readonly ok: true; readonly title: string; readonly values: Readonly<Record<string, string>> })
  | { readonly ok: false; readonly problems: readonly string[] };

/** Reads the text of such a file. What another version of the framework named is mapped or left out, and told. It never throws. */
export function readSavedChoice(framework: Framework, text: string): SavedChoiceReading {
  if (text.length > LARGEST) return refuse('it is far too large to be a saved choice');
  const parsed = parse(text);
  if (!parsed.ok) return refuse(parsed.problem);
  const { value } = parsed;
  if (typeof value !== 'object' || value === null || !('choice' in value))
    return refuse('it is not a saved choice, which has a group of keys called "choice"; take the file that you saved as one');
  const problems = schemaProblems(savedChoice, value, kindsInJson);
  if (problems.length > 0) return refuse(...problems.map(({ path, message }) => placed(path, message)));
  const saved = savedChoice.parse(value);
  const checked = checkChoice(framework, saved.choice);
  const filled = keptValues(framework, saved.values);
  return {
    ok: true,
    title: saved.title,
    choice: checked.choice,
    values: filled.values,
    remarks: [...checked.remarks, ...filled.remarks],
  };
}

const refuse = (...problems: readonly string[]): SavedChoiceReading => ({ ok: false, problems });

/** In letters: a choice of everything, with all that can be written beside it, has a hundredth of that. */
const LARGEST = 1_000_000;

function parse(text: string): { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\ufeff/, '')) };
  } catch (error) {
    // Engines word it differently, but most of them name the place.
    const [, line, column] = /line (\d+) column (\d+)/.exec(String(error)) ?? [];
    const where = line === undefined ? '' : ` from line ${line}, column ${column}`;
    return { ok: false, problem: `it cannot be read as JSON${where}; take the file as it was first saved` };
  }
}

/** 'choice.options: levels is missing; add it': where in the file, unless the sentence says so itself. */
function placed(path: Path, message: string): string {
  const place = path.map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`)).join('');
  return place === '' || message.startsWith(`${place} `) ? message : `${place}: ${message}`;
}

/** What was written for answers that documents still ask ahead. */
function keptValues(framework: Framework, values: Readonly<Record<string, unknown>>) {
  const asked = new Set(askedAhead(framework).map(({ key }) => key));
  const remarks: ChoiceRemark[] = [];
  const kept: Record<string, string> = {};
  for (const [key, value] of Object.entries(values)) {
    if (!asked.has(key)) remarks.push({ kind: 'unknown', id: key });
    else if (typeof value !== 'string') remarks.push({ kind: 'unreadable', words: key });
    else if (writtenText(value) !== '') kept[key] = value;
  }
  return { values: kept, remarks };
}
