import type { FieldRow } from '../forms/form.ts';
import { writtenRows, writtenText } from '../forms/written-text.ts';
import type { Answers } from './answers.ts';
import type { PdfField } from './pdf-fields.ts';

const keyPattern = /^[a-z][a-z0-9-]{0,31}(?:\/[a-z][a-z0-9-]{0,31})+$/;
const cellPattern = /^([a-z][a-z0-9-]{0,31}\/[a-z][a-z0-9-]{0,30})\/([1-9]\d{0,2})\/([a-z][a-z0-9-]{1,31})$/;

/** What fields hold, by key; a row's number in a name makes it a cell: "a/actions/2/who". What has no place goes to `unknown`. */
export function collectFields(fields: readonly PdfField[]): Pick<Answers, 'values' | 'unknown'> & { known: number } {
  const texts = new Map<string, string>();
  const rows = new Map<string, FieldRow[]>();
  const unknown = new Map<string, string>();
  let known = 0;
  for (const { name, text, stray } of fields) {
    const [, key, row, column] = cellPattern.exec(name) ?? [];
    const isKey = keyPattern.test(name) && name.length <= 64;
    if (key !== undefined || isKey) known += 1;
    const written = writtenText(text);
    if (written === '') continue;
    if (stray || (key === undefined && !isKey)) unknown.set(name, written);
    else if (key === undefined || column === undefined) texts.set(name, written);
    else setCell(rows, key, Number(row), column, written);
  }
  const repeated = [...rows].map(([key, found]) => [key, writtenRows(Array.from(found, (row) => row ?? {}))] as const);
  return { values: Object.fromEntries([...texts, ...repeated]), unknown: Object.fromEntries(unknown), known };
}

function setCell(rows: Map<string, FieldRow[]>, key: string, row: number, column: string, text: string): void {
  const found = rows.get(key) ?? [];
  found[row - 1] = { ...found[row - 1], [column]: text };
  rows.set(key, found);
}

/** The key that a field's value is kept under: for a cell, that of its rows. `undefined` where its name is no key. */
export function keyOfField(name: string): string | undefined {
  const [, rows] = cellPattern.exec(name) ?? [];
  return rows ?? (keyPattern.test(name) ? name : undefined);
}
