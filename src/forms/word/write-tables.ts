import { HeightRule, TableCell, TableRow, TextRun } from 'docx';
import { columnOf, rowsOf } from '../field-values.ts';
import type { Field, FieldRow, RowsBlock, TableBlock } from '../form.ts';
import { theme } from '../theme.ts';
import { carriedText } from '../written-text.ts';
import { contentControl } from './content-control.ts';
import { answerLeading, cellPadding, columnWidths, twips } from './lengths.ts';
import type { Manuscript, Place } from './manuscript.ts';
import { NamedTable } from './named-table.ts';
import { RepeatingTable } from './repeating-table.ts';
import { WordParagraph } from './word-paragraph.ts';
import { writeInlines } from './write-inlines.ts';

/** Tables of this many rows or fewer are not broken over pages. */
const WHOLE = 6;

/** Data as a table; kept with what follows it, its last row is. */
export function writeTable(block: TableBlock, manuscript: Manuscript, { keep }: Place): NamedTable {
  const widths = columnWidths(
    block.columns.map((column) => column.share),
    manuscript.width,
  );
  const whole = block.rows.length <= WHOLE;
  const rows = block.rows.map((cells, row) => {
    const together = kept(row === block.rows.length - 1 ? keep : whole);
    const written = cells.map((inlines, column) => {
      const style = block.headings === 'row' && column === 0 ? 'TableHeading' : 'TableText';
      return new TableCell({ children: [new WordParagraph(style, writeInlines(inlines), together)] });
    });
    return new TableRow({ children: written, cantSplit: true });
  });
  const headings = headingRow(block.columns.map((column) => [column.text]));
  return new NamedTable({ caption: block.caption, description: block.summary }, widths, [headings, ...rows]);
}

/** Rows to fill in: those that were filled in before, and empty ones up to the number that stands ready. */
export function writeRows(block: RowsBlock, manuscript: Manuscript, { keep }: Place): RepeatingTable {
  const filled = rowsOf(manuscript.values, block.key);
  const length = Math.max(block.count, filled.length, 1);
  const whole = length <= WHOLE;
  const rows = Array.from({ length }, (_, index) =>
    answerRow(block, filled[index] ?? {}, manuscript, index === length - 1 ? keep : whole),
  );
  const widths = columnWidths(
    block.columns.map((column) => column.share),
    manuscript.width,
  );
  const headings = headingRow(
    block.columns.map(({ field }) => (field.hint === undefined ? [field.label] : [field.label, field.hint])),
  );
  return new RepeatingTable(block, widths, headings, rows, manuscript.ledger);
}

/** High enough to show that there is room, and low enough that the rows of a section stay on its pages. */
const rowHeight = twips(1.2 * theme.size.table * answerLeading + cellPadding.top + cellPadding.bottom);

function answerRow(block: RowsBlock, row: FieldRow, { ledger }: Manuscript, keep: boolean): TableRow {
  const control = (field: Field) => contentControl(field, row[columnOf(field)] ?? '', ledger, 'row');
  return new TableRow({
    children: block.columns.map(
      ({ field }) => new TableCell({ children: [new WordParagraph('TableText', [control(field)], kept(keep))] }),
    ),
    cantSplit: true,
    height: { value: rowHeight, rule: HeightRule.ATLEAST },
  });
}

/** A row of column headings, each a heading and perhaps a hint below it. */
function headingRow(columns: readonly (readonly string[])[]): TableRow {
  const line = (style: string, words: string) => new WordParagraph(style, [new TextRun(carriedText(words))], kept(true));
  return new TableRow({
    children: columns.map(
      ([heading = '', ...hints]) =>
        new TableCell({ children: [line('TableHeading', heading), ...hints.map((hint) => line('TableText', hint))] }),
    ),
    tableHeader: true,
    cantSplit: true,
  });
}

const kept = (keep: boolean): { keepNext?: true } => (keep ? { keepNext: true } : {});
