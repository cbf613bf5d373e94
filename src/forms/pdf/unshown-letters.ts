import { columnOf, rowsOf, textOf } from '../field-values.ts';
import { answersAskedBy, type FieldValues, type Form } from '../form.ts';
import type { UnshownLetters } from '../formats.ts';
import type { Face } from './fonts/face.ts';
import { missingLetters } from './fonts/missing-letters.ts';
import { rowFieldName, rowName } from './layout/row-fields.ts';

/** Which letters of which answers a face cannot draw, in the order of the form. The answers keep them. */
export function findUnshownLetters(form: Form, values: FieldValues, face: Face): UnshownLetters[] {
  const found = answersAskedBy(form.blocks).flatMap((block): Answered[] => {
    if (block.type === 'field') {
      const { field } = block;
      return field.kind === 'choice' ? [] : [{ key: field.key, name: field.name, text: textOf(values, field.key) }];
    }
    return rowsOf(values, block.key).flatMap((written, index) =>
      block.columns.map(({ field }) => ({
        key: rowFieldName(field.key, index + 1),
        name: rowName(field.name, block.rowLabel, index + 1),
        text: written[columnOf(field)] ?? '',
      })),
    );
  });
  return found
    .map(({ key, name, text }) => ({ key, name, letters: missingLetters(text, face) }))
    .filter(({ letters }) => letters.length > 0);
}

interface Answered {
  readonly key: string;
  readonly name: string;
  readonly text: string;
}
