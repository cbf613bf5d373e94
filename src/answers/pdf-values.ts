import type { FieldRow } from '../forms/form.ts';
import { writtenRows, writtenText } from '../forms/written-text.ts';
import type { Answers } from './answers.ts';
import type { PdfField } from './pdf-fields.ts';

const keyPattern = /^[a-z][a-z0-9-]{0,31}(?:\/[a-z][a-z0-9-]{0,31})+$/;
const cellPattern = /^([a-z][a-z0-9-]{0,31}\/[a-z][a-z0-9-]{0,31})\/([1-9]\d{0,2})\/([a-z][a-z0-9-]{1,31})$/;

/** What fields hold, by key; a row's number in a name makes it a cell: "a/actions/2/who". What has no place goes to `unknown`. */
export function collectFields(fields: readonly PdfField[]): Pick<Answers, 'values' | 'unknown'> & { known: number } {
  const texts: Record<string, string> = {};
  const rows = new Map<string, FieldRow[]>();
  const unknown: Record<string, string> = {};
  let known = 0;
  for (const { name, text, stray } of fields) {
    const [, key, row, column] = cellPattern.exec(name) ?? [];
    const isKey = keyPattern.test(name) && name.length <= 64;
    if (key !== undefined || isKey) known += 1;
    const written = writtenText(text);
    if (written === '') continue;
    if (stray || (key === undefined && !isKey)) unknown[name] = written;
    else if (key === undefined || column === undefined) texts[name] = written;
    else setCell(rows, key, Number(row), column, written);
  }
  const repeated = [...rows].map(([key, found]) => [key, writtenRows(Array.from(found, (row) => row ?? {}))] as const);
  return { values: { ...texts, ...Object.fromEntries(repeated) }, unknown, known };
}

function setCell(rows: Map<string, FieldRow[]>, key: string, row: number, column: string, text: string): void {
  const found = rows.get(key) ?? [];
  found[row - 1] = { ...found[row - 1], [column]: text };
  rows.set(key, found);
}
