import { strFromU8, unzipSync } from 'fflate';
import { type SaxesAttributeNS, SaxesParser } from 'saxes';
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
  /** What it says once it is cleared, by the part that keeps prompts; `undefined` where it says nothing. */
  readonly prompt: string | undefined;
  /** How it is kept from being deleted, or its content from being changed. */
  readonly lock: string;
  /** How many rows stand in a repeating section, and how many controls in each; none in other controls. */
  readonly rows: readonly number[];
  /** What somebody wrote; `undefined` where a prompt is shown. */
  readonly holds: string | undefined;
}

/** The controls that a Word file must hold for a form with answers in it, in reading order. */
export const wordControlsFor = (form: Form, values: FieldValues = {}): WordControl[] =>
  answersAskedBy(form.blocks).flatMap((block): WordControl[] => {
    if (block.type === 'field') return [controlFor(block.field, textOf(values, block.field.key), 'sdtLocked')];
    const written = rowsOf(values, block.key);
    const cells = Array.from({ length: Math.max(block.count, written.length) }, (_, row) =>
      // A locked control would keep its row from being deleted.
      block.columns.map(({ field }) => controlFor(field, written[row]?.[columnOf(field)] ?? '', 'unlocked')),
    );
    const section: WordControl = {
      tag: block.key,
      alias: block.name,
      kind: 'repeatingSection',
      offers: [],
      prompt: undefined,
      lock: 'unlocked',
      rows: cells.map(({ length }) => length),
      holds: undefined,
    };
    return [section, ...cells.flat()];
  });

const kinds: Readonly<Record<Field['kind'], string>> = {
  text: 'text',
  choice: 'dropDownList',
  date: 'date',
  checkbox: 'checkbox',
};

function controlFor(field: Field, value: string, lock: string): WordControl {
  const options = field.kind === 'choice' ? field.options : [];
  const chosen = options.find((option) => option.value === value)?.label;
  return {
    tag: field.key,
    alias: field.name,
    kind: kinds[field.kind],
    offers: field.kind === 'choice' ? [field.prompt, ...options.map((option) => `${option.value}: ${option.label}`)] : [],
    // A box to tick shows its box; whatever else has no prompt of its own says its label.
    prompt: field.kind === 'checkbox' ? undefined : field.prompt || field.label,
    lock,
    rows: [],
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
  const parts = unzipSync(bytes, { filter: ({ name }) => /^word\/([^/]+|glossary\/document)\.xml$/.test(name) });
  const { 'word/glossary/document.xml': glossary, ...stories } = parts;
  const prompts = glossary === undefined ? new Map<string, string>() : promptsIn(strFromU8(glossary));
  const names = Object.keys(stories).toSorted((one, other) => Number(isBody(other)) - Number(isBody(one)));
  return names.flatMap((name) => controlsIn(strFromU8(stories[name] ?? new Uint8Array()), prompts));
}

const isBody = (name: string): boolean => name === 'word/document.xml';

interface OpenControl {
  tag: string;
  alias: string;
  kind: string;
  offers: string[];
  prompt: string | undefined;
  lock: string;
  rows: number[];
  text: string;
  isPrompt: boolean;
}

function controlsIn(xml: string, prompts: ReadonlyMap<string, string>): WordControl[] {
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
    const value = (attribute: string): string | undefined => valueIn(attributes, attribute);
    if (name === inWord('sdt')) {
      const section = open.findLast(({ kind }) => kind === 'repeatingSection');
      const row = section === undefined ? -1 : section.rows.length - 1;
      if (section !== undefined && control?.kind === 'repeatingSectionItem') section.rows[row] = (section.rows[row] ?? 0) + 1;
      const made = {
        ...{ tag: '', alias: '', kind: 'richText', offers: [], prompt: undefined, lock: 'unlocked' },
        ...{ rows: [], text: '', isPrompt: false },
      };
      open.push(made);
      found.push(made);
    } else if (control !== undefined && parent === inWord('sdtPr')) {
      if (name === inWord('tag')) control.tag = value('val') ?? '';
      if (name === inWord('alias')) control.alias = value('val') ?? '';
      if (name === inWord('lock')) control.lock = value('val') ?? '';
      if (name === inWord('showingPlcHdr')) control.isPrompt = true;
      if (kindElements.has(name)) control.kind = local;
      if (local === 'repeatingSectionItem') {
        if (around?.kind !== 'repeatingSection') throw new Error(`a row stands outside a section, after ${around?.tag}`);
        around.rows.push(0);
      }
    } else if (control !== undefined && parent === inWord('placeholder') && name === inWord('docPart')) {
      control.prompt = prompts.get(value('val') ?? '');
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

type Attributes = Readonly<Record<string, SaxesAttributeNS>>;

const valueIn = (attributes: Attributes, local: string): string | undefined =>
  Object.values(attributes).find((known) => known.uri === word && known.local === local)?.value;

/** What the part that keeps prompts says by each name. The space that makes a box high is none of it. */
function promptsIn(xml: string): Map<string, string> {
  const prompts = new Map<string, string>();
  const path: string[] = [];
  let current = '';
  const parser = new SaxesParser({ xmlns: true });
  parser.on('opentag', ({ uri, local, attributes }) => {
    if (local === 'name' && path.at(-1) === inWord('docPartPr')) {
      current = valueIn(attributes, 'val') ?? '';
      prompts.set(current, '');
    }
    path.push(`${uri} ${local}`);
  });
  parser.on('text', (text) => {
    if (path.at(-1) === inWord('t')) prompts.set(current, `${prompts.get(current)}${text === '\u00a0' ? '' : text}`);
  });
  parser.on('closetag', () => void path.pop());
  parser.write(xml).close();
  return prompts;
}
