import type { Field, FieldRow, FieldValues } from './form.ts';
import { writtenRows, writtenText } from './written-text.ts';

/** What a field holds, as every format carries it; an empty string where nothing was written. */
export function textOf(values: FieldValues, key: string): string {
  const value = values[key];
  return typeof value === 'string' ? writtenText(value) : '';
}

/** The rows that were written under a key, as every format carries them. */
export function rowsOf(values: FieldValues, key: string): readonly FieldRow[] {
  const value = values[key];
  return Array.isArray(value) ? writtenRows(value) : [];
}

/** The column's own id at the end of a row field's key: "risk-and-need/actions/who" → "who". */
export const columnOf = (field: Field): string => field.key.slice(field.key.lastIndexOf('/') + 1);
