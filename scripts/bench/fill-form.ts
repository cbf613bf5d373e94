import { columnOf } from '../../src/forms/field-values.ts';
import { answersAskedBy, type Field, type FieldValues, type Form } from '../../src/forms/form.ts';

/** What a busy partnership might write in a large field: two paragraphs with letters beyond English. */
const LONG = [
  'Staff in all three teams now plan with the person and not for them. Of 40 plans that we read in May, 31 said in the person’s own words what should change.',
  'We still wait too long for reports from outside the area – Łódź was the last – and nobody follows them up.',
].join('\n');

/** Answers to every field of a form, and to two rows wherever there are rows. */
export const fillForm = (form: Form): FieldValues =>
  Object.fromEntries(
    answersAskedBy(form.blocks).map((block) => {
      if (block.type === 'field') return [block.field.key, answerOf(block.field)];
      const row = Object.fromEntries(block.columns.map(({ field }) => [columnOf(field), answerOf(field)]));
      return [block.key, [row, row]];
    }),
  );

const answerOf = (field: Field): string => {
  switch (field.kind) {
    case 'text':
      return field.size === 'line' ? 'Glen Imaginary' : LONG;
    case 'date':
      return '22/11/2026';
    case 'choice':
      return field.options.at(-1)?.value ?? '';
    case 'checkbox':
      return 'yes';
  }
};
