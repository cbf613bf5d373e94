import { composeForm } from '../../src/forms/compose.ts';
import { columnOf } from '../../src/forms/field-values.ts';
import { answersAskedBy, type Field, type FieldRow, type FieldValues, type Form } from '../../src/forms/form.ts';
import { pickedTemplate, readyTemplates } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';
import type { Download } from './built-downloads.ts';

/** Every kind of document that asks something, for two indicators and all further sections, with every field filled in. */
export function filledDocuments(framework: Framework): Download[] {
  const asked = readyTemplates(framework).flatMap(({ indicators }) => (indicators.length === 1 ? indicators : []));
  const sections = framework.sections.map(({ id }) => id);
  const template = { ...pickedTemplate(framework, asked.slice(0, 2)), sections };
  return framework.documents
    .map(({ id }) => {
      const values = fillIn(composeForm(framework, template, id));
      return { name: id, form: composeForm(framework, template, id, values), values };
    })
    .filter(({ form }) => form.identity.readOnly !== true);
}

/** What people and their programs write, and formats have their own use for. */
const awkward = [
  'Łódź, Zoë, Şebnem, Nguyễn, naïve façade',
  '“Is it ‘ours’?” – she asked — it’s 5 × £3 ≤ €20… → ✓',
  'Tha a’ Ghàidhlig an seo: ceartas coimhearsnachd, cothrom is còraichean',
  '<b>&amp;</b> (one (two) \\n \\101 << /V >> endobj % ]]>',
  '\tA tab before,\ttabs within, and an empty line after\n',
  'اردو, 中文, 👩🏽‍⚖️, e\u0301',
].join('\n');

/** Five thousand letters more: longer than a page of any box. */
const long = `\n${'An answer that goes on, beannachd leat. '.repeat(125)}`;

/** How many rows are written beyond those that stand ready. */
const further = 2;

/**
 * A value for everything that a form asks: awkward words wherever one can write, with thousands of letters in one field of each
 * sort, and more rows than stand ready. A cell here and there stays empty, as people leave them.
 */
function fillIn(form: Form): FieldValues {
  const sorts = new Set<string>();
  const isFirst = (sort: string): boolean => sorts.size < sorts.add(sort).size;
  const text = (sort: string): string => `${awkward}${isFirst(sort) ? long : ''}`;
  const answers = answersAskedBy(form.blocks).map((block): [string, string | FieldRow[]] => {
    if (block.type === 'field') return [block.field.key, answerTo(block.field, 0, text)];
    const rows = Array.from({ length: block.count + further }, (_, row): FieldRow => {
      const filled = block.columns.filter((_, column) => row === 0 || (row + column) % 3 > 0);
      return Object.fromEntries(
        filled.map(({ field }) => [columnOf(field), answerTo(field, row, (sort) => text(`${sort} cell`))]),
      );
    });
    return [block.key, rows];
  });
  return Object.fromEntries(answers);
}

function answerTo(field: Field, row: number, text: (sort: string) => string): string {
  switch (field.kind) {
    case 'text':
      return text(`${field.size} text${field.atFoot ? ' at the foot' : ''}`);
    case 'date':
      // A day, and words in place of one.
      return row === 0 ? '29/02/2028' : text('date');
    case 'choice':
      return field.options.at(-1)?.value ?? '';
    case 'checkbox':
      return 'yes';
  }
}
