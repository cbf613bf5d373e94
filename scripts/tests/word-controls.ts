import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { columnOf, rowsOf, textOf } from '../../src/forms/field-values.ts';
import { answersAskedBy, type Field, type FieldValues, type Form } from '../../src/forms/form.ts';

/** A content control as a program sees it that knows Word's format and nothing of ours. */
export interface WordControl {
  readonly tag: string;
  /** What screen readers call it. */
  readonly alias: string;
  readonly kind: string;
  /** What a list offers: "value: label", or the words alone of an item that says nothing else. */
  readonly offers: readonly string[];
  /** How many rows stand in a repeating section; 0 in other controls. */
  readonly rows: number;
  /** What somebody wrote; `undefined` where a prompt is shown. */
  readonly holds: string | undefined;
}

/** The controls that a Word file must hold for a form with answers in it, in reading order. */
export const wordControlsFor = (form: Form, values: FieldValues = {}): WordControl[] =>
  answersAskedBy(form.blocks).flatMap((block): WordControl[] => {
    if (block.type === 'field') return [controlFor(block.field, textOf(values, block.field.key))];
    const written = rowsOf(values, block.key);
    const rows = Math.max(block.count, written.length);
    const section = { tag: block.key, alias: block.name, kind: 'repeatingSection', offers: [], rows, holds: undefined };
    const cells = Array.from({ length: rows }, (_, row) =>
      block.columns.map(({ field }) => controlFor(field, written[row]?.[columnOf(field)] ?? '')),
    );
    return [section, ...cells.flat()];
  });

const kinds: Readonly<Record<Field['kind'], string>> = {
  text: 'text',
  choice: 'dropDownList',
  date: 'date',
  checkbox: 'checkbox',
};

function controlFor(field: Field, value: string): WordControl {
  const options = field.kind === 'choice' ? field.options : [];
  const chosen = options.find((option) => option.value === value)?.label;
  return {
    tag: field.key,
    alias: field.name,
    kind: kinds[field.kind],
    offers: field.kind === 'choice' ? [field.prompt, ...options.map((option) => `${option.value}: ${option.label}`)] : [],
    rows: 0,
    holds: field.kind === 'checkbox' ? (value === 'yes' ? '☒' : '☐') : (chosen ?? value) || undefined,
  };
}

/** Word's own namespaces: every version of the program has one for what it added. */
const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const word2010 = 'http://schemas.microsoft.com/office/word/2010/wordml';
const word2012 = 'http://schemas.microsoft.com/office/word/2012/wordml';

/** Which elements of a control's properties say what kind it is. */
const kindElements: ReadonlySet<string> = new Set([
  ...['text', 'dropDownList', 'comboBox', 'date', 'richText', 'picture', 'group', 'citation', 'bibliography'].map(inWord),
  `${word2010} checkbox`,
  ...['repeatingSection', 'repeatingSectionItem'].map((name) => `${word2012} ${name}`),
]);

function inWord(name: string): string {
  return `${word} ${name}`;
}

/** Every content control of a Word file, wherever it stands, in reading order. Throws where a row stands outside a section. */
export function readWordControls(bytes: Uint8Array): WordControl[] {
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/[^/]+\.xml$/.test(name) });
  const names = Object.keys(parts).toSorted((one, other) => Number(isBody(other)) - Number(isBody(one)));
  return names.flatMap((name) => controlsIn(strFromU8(parts[name] ?? new Uint8Array())));
}

const isBody = (name: string): boolean => name === 'word/document.xml';

interface OpenControl {
  tag: string;
  alias: string;
  kind: string;
  offers: string[];
  rows: number;
  text: string;
  isPrompt: boolean;
}

function controlsIn(xml: string): WordControl[] {
  const found: OpenControl[] = [];
  const open: OpenControl[] = [];
  const path: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  const write = (text: string): void => {
    for (const control of open) control.text += text;
  };
  parser.on('opentag', ({ uri, local, attributes }) => {
    const name = `${uri} ${local}`;
    const parent = path.at(-1);
    path.push(name);
    const [control, around] = [open.at(-1), open.at(-2)];
    const value = (attribute: string): string | undefined =>
      Object.values(attributes).find((known) => known.uri === word && known.local === attribute)?.value;
    if (name === inWord('sdt')) {
      const made = { tag: '', alias: '', kind: 'richText', offers: [], rows: 0, text: '', isPrompt: false };
      open.push(made);
      found.push(made);
    } else if (control !== undefined && parent === inWord('sdtPr')) {
      if (name === inWord('tag')) control.tag = value('val') ?? '';
      if (name === inWord('alias')) control.alias = value('val') ?? '';
      if (name === inWord('showingPlcHdr')) control.isPrompt = true;
      if (kindElements.has(name)) control.kind = local;
      if (local === 'repeatingSectionItem') {
        if (around?.kind !== 'repeatingSection') throw new Error(`a row stands outside a section, after ${around?.tag}`);
        around.rows += 1;
      }
    } else if (control !== undefined && name === inWord('listItem')) {
      const [item, label] = [value('value') ?? '', value('displayText')];
      control.offers.push(label === undefined ? item : `${item}: ${label}`);
    } else if (name === inWord('br')) write('\n');
    else if (name === inWord('tab')) write('\t');
  });
  parser.on('text', (text) => {
    if (path.at(-1) === inWord('t')) write(text);
  });
  parser.on('closetag', () => {
    if (path.pop() === inWord('sdt')) open.pop();
  });
  parser.write(xml).close();
  return found
    .filter(({ kind }) => kind !== 'repeatingSectionItem')
    .map(({ text, isPrompt, ...control }) => ({
      ...control,
      holds: isPrompt || control.kind === 'repeatingSection' ? undefined : text,
    }));
}
