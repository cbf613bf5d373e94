import { columnOf, rowsOf } from '../field-values.ts';
import type { FieldRow, RowsBlock, TableBlock } from '../form.ts';
import { theme } from '../theme.ts';
import { contentControl } from './content-control.ts';
import { answerLeading, cellPadding, columnWidths, twips } from './lengths.ts';
import type { Manuscript, Place } from './manuscript.ts';
import { type Paragraph, paragraph } from './paragraph.ts';
import { repeatingRows } from './repeating-rows.ts';
import { run } from './run.ts';
import { row, type Table, table } from './table.ts';
import { writeInlines } from './write-inlines.ts';
import { element, type Xml } from './xml.ts';

/** Tables of this many rows or fewer are not broken over pages. */
const WHOLE = 6;

/** Data as a table; kept with what follows it, its last row is. */
export function writeTable(block: TableBlock, { width, parts }: Manuscript, { keep }: Place): Table {
  const widths = widthsOf(block, width);
  const whole = block.rows.length <= WHOLE;
  const rows = block.rows.map((cells, index) => {
    const keepNext = index === block.rows.length - 1 ? keep : whole;
    const written = cells.map((inlines, column) => {
      const style = block.headings === 'row' && column === 0 ? 'TableHeading' : 'TableText';
      return [paragraph(style, writeInlines(inlines, parts), { keepNext })];
    });
    return row(written, widths);
  });
  const headings = block.columns.map((column) => headingCell(column.text));
  return table({ caption: block.caption, description: block.summary }, widths, headings, rows);
}

/** Rows to fill in: those that were filled in before, and empty ones up to the number that stands ready. */
export function writeRows(block: RowsBlock, manuscript: Manuscript, { keep }: Place): Table {
  const widths = widthsOf(block, manuscript.width);
  const filled = rowsOf(manuscript.values, block.key);
  const length = Math.max(block.count, filled.length, 1);
  const whole = length <= WHOLE;
  const rows = Array.from({ length }, (_, index) =>
    answerRow(block, filled[index] ?? {}, widths, manuscript, index === length - 1 ? keep : whole),
  );
  const headings = block.columns.map(({ field }) => headingCell(field.label, field.hint));
  const body = repeatingRows(block, rows, manuscript.ledger);
  return table({ caption: block.title, description: block.hint ?? block.name }, widths, headings, [body]);
}

const widthsOf = ({ columns }: TableBlock | RowsBlock, width: number): number[] =>
  columnWidths(
    columns.map((column) => column.share),
    width,
  );

function answerRow(
  block: RowsBlock,
  values: FieldRow,
  widths: readonly number[],
  { ledger }: Manuscript,
  keepNext: boolean,
): Xml {
  const cells = block.columns.map(({ field }) => {
    const control = contentControl(field, values[columnOf(field)] ?? '', ledger, 'row');
    return [paragraph('TableText', [control], { keepNext })];
  });
  return row(cells, widths, [rowHeight]);
}

/** High enough to show that there is room, and low enough that the rows of a section stay on its pages. */
const rowHeight = element('w:trHeight', {
  'w:val': twips(1.2 * theme.size.table * answerLeading + cellPadding.top + cellPadding.bottom),
  'w:hRule': 'atLeast',
});

/** A column's heading, and perhaps a hint below it. */
const headingCell = (heading: string, hint?: string): Paragraph[] => [
  paragraph('TableHeading', [run(heading)], { keepNext: true }),
  ...(hint === undefined ? [] : [paragraph('TableText', [run(hint)], { keepNext: true })]),
];
