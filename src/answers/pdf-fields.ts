import { optionValuesEntry } from '../forms/pdf/private-entries.ts';
import { entriesOf, nameOf, type PdfObjects } from './pdf-objects.ts';
import { decodePdfString } from './pdf-string.ts';
import type { PdfValue } from './pdf-syntax.ts';

/** A field and what it holds. */
export interface PdfField {
  readonly name: string;
  readonly text: string;
  /** Whether `text` is something to choose that the field does not offer. */
  readonly stray: boolean;
}

/** Every field of the interactive form with its value (PDF 1.7, 12.7.3); `undefined` where the file has no such form. */
export function readFields(objects: PdfObjects): readonly PdfField[] | undefined {
  const catalogue = entriesOf(objects.resolve(objects.trailer.get('Root')));
  const form = objects.resolve(catalogue.get('AcroForm'));
  if (form === undefined || form === null) return undefined;
  const seen = new Set<ReadonlyMap<string, PdfValue>>();

  const walk = (value: PdfValue | undefined, parent: Inherited): PdfField[] => {
    const entries = entriesOf(objects.resolve(value));
    if (seen.has(entries)) return [];
    seen.add(entries);
    const own: Inherited = new Map([...parent, ...[...entries].filter(([name]) => inheritable.has(name))]);
    const part = textIn(objects.resolve(entries.get('T')));
    const name = [parent.get('T'), part].filter((name) => name !== undefined).join('.');
    const kids = objects.resolve(entries.get('Kids'));
    const fields = Array.isArray(kids) ? kids.filter((kid) => entriesOf(objects.resolve(kid)).has('T')) : [];
    if (fields.length > 0) return fields.flatMap((kid) => walk(kid, new Map([...own, ['T', name]])));
    return name === '' ? [] : [fieldIn(name, own, objects)];
  };
  const fields = objects.resolve(entriesOf(form).get('Fields'));
  return Array.isArray(fields) ? fields.flatMap((field) => walk(field, new Map())) : [];
}

/** What a field takes from those above it; `T` holds the name so far. */
type Inherited = ReadonlyMap<string, PdfValue | string>;

const inheritable = new Set(['FT', 'V', 'Opt', optionValuesEntry]);

function fieldIn(name: string, entries: Inherited, objects: PdfObjects): PdfField {
  const take = (entry: string): PdfValue | undefined => {
    const value = entries.get(entry);
    return typeof value === 'string' ? undefined : objects.resolve(value);
  };
  const kind = nameOf(take('FT'));
  const value = take('V');
  if (kind === 'Btn') return { name, text: ['', 'Off'].includes(nameOf(value) ?? '') ? '' : 'yes', stray: false };
  const text = textIn(Array.isArray(value) ? objects.resolve(value[0]) : value) ?? streamText(entries.get('V'), objects);
  if (kind !== 'Ch' || text === '') return { name, text, stray: false };
  return { name, ...chosen(text, labelsIn(take('Opt'), objects), labelsIn(take(optionValuesEntry), objects)) };
}

/** The value of the option with a label. The first label stands for no choice; the list of values goes without it. */
function chosen(label: string, labels: readonly string[], values: readonly string[]): { text: string; stray: boolean } {
  const index = labels.indexOf(label);
  if (index === 0) return { text: '', stray: false };
  const value = values[index - 1];
  return value === undefined ? { text: label, stray: true } : { text: value, stray: false };
}

function labelsIn(value: PdfValue | undefined, objects: PdfObjects): string[] {
  if (!Array.isArray(value)) return [];
  return value.map((item) => {
    const option = objects.resolve(item);
    return textIn(Array.isArray(option) ? objects.resolve(option[0]) : option) ?? '';
  });
}

/** The letters of a string, or a name as it is written; `undefined` for any other value. */
export function textIn(value: PdfValue | undefined): string | undefined {
  if (value === undefined || value === null || typeof value !== 'object' || !('type' in value)) return undefined;
  return value.type === 'string' ? decodePdfString(value.bytes) : nameOf(value);
}

/** Long values can be streams (PDF 1.7, table 228). */
function streamText(value: PdfValue | string | undefined, objects: PdfObjects): string {
  if (typeof value === 'string') return '';
  const bytes = objects.streamOf(value);
  return bytes === undefined ? '' : decodePdfString([...bytes]);
}
