import { type ChoiceRemark, MOST_ROWS } from '../../src/forms/check-choice.ts';
import { templateOfChoice } from '../../src/forms/choice.ts';
import type { FieldValues } from '../../src/forms/form.ts';
import { readSavedChoice } from '../../src/forms/read-saved-choice.ts';
import type { TemplateChoice } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { readTextFile } from './read-text-file.ts';

/** What a saved choice comes to, with sentences on what of it was changed or left out; or every reason why it cannot be used. */
export type OpenedChoice =
  | { readonly template: TemplateChoice; readonly values: FieldValues; readonly remarks: readonly string[] }
  | { readonly problems: readonly string[] };

/** Opens the file of a saved choice. */
export function openChoice(framework: Framework, path: string): OpenedChoice {
  const file = readTextFile(path, '--choice');
  if ('problem' in file) return { problems: [file.problem] };
  const read = readSavedChoice(framework, file.text);
  if (!read.ok) return { problems: read.problems.map((problem) => `${path}: ${problem}.`) };
  const { choice, title, values } = read;
  const remarks = read.remarks.map((remark) => `${path}: ${remarkSentence(remark)}`);
  if (choice.indicators.length > 0) return { template: templateOfChoice(framework, choice, title), values, remarks };
  return { problems: [...remarks, `${path}: no indicator is left of this choice. Choose again, and save that.`] };
}

function remarkSentence(remark: ChoiceRemark): string {
  switch (remark.kind) {
    case 'moved':
      return `"${remark.id}" is called "${remark.now}" today, which was taken.`;
    case 'unknown':
      return `nothing is called "${remark.id}" today, so it was left out.`;
    case 'unreadable':
      return `"${remark.words}" cannot be taken (rows are ${MOST_ROWS} at most, and answers are text), so it was left out.`;
  }
}
