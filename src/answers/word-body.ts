import { SaxesParser, type SaxesTagNS } from 'saxes';
import type { BodyParagraph, BodyRow, BodyTable, Control, Holder } from './word-content.ts';

/** Paragraphs and tables of word/document.xml, in order. Throws on XML that is broken or that declares a document type. */
export function readBody(xml: string): (BodyParagraph | BodyTable)[] {
  const parser = new SaxesParser({ xmlns: true });
  const body = new BodyReader();
  parser.on('opentag', (tag) => body.open(tag));
  parser.on('closetag', (tag) => body.close(tag));
  parser.on('text', (text) => body.text(text));
  parser.on('cdata', (text) => body.text(text));
  parser.on('doctype', () => {
    throw new Error('a Word file declares no document type');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return body.found;
}

/** A control while it is open, and where it was opened. */
interface OpenControl {
  readonly control: Control;
  readonly holder: Holder | undefined;
  readonly row: BodyRow | undefined;
  /** Whether it holds whole rows: a repeating section or one of its items. */
  repeats: boolean;
}

/** WordprocessingML in the two forms in which it is saved, and its additions since. */
const namespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
  'http://schemas.microsoft.com/office/word/2010/wordml',
  'http://schemas.microsoft.com/office/word/2012/wordml',
  'http://schemas.openxmlformats.org/markup-compatibility/2006',
]);

/** The style in which controls show their prompts (forms/word): Word's own. */
const PROMPT_STYLE = 'PlaceholderText';

/** What stands for a character in a run. */
const characters: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** What is no part of the text: deleted, moved away, said a second time for old programs, or in a box that floats above it. */
const unsaid: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback', 'txbxContent']);

class BodyReader {
  readonly found: (BodyParagraph | BodyTable)[] = [];
  private readonly path: string[] = [];
  private readonly controls: OpenControl[] = [];
  private readonly tables: BodyTable[] = [];
  private readonly rows: BodyRow[] = [];
  private readonly cells: Holder[] = [];
  private paragraph: BodyParagraph | undefined;
  private hidden = 0;
  /** Whether the run that is open stands below its line. */
  private lowered = false;
  /** The style of the run that is open. */
  private runStyle = '';

  open(tag: SaxesTagNS): void {
    const name = namespaces.has(tag.uri) ? tag.local : '';
    const parent = this.path.at(-1);
    this.path.push(name);
    if (unsaid.has(name)) this.hidden += 1;
    if (parent === 'r' && characters[name] !== undefined) this.write(characters[name]);
    this.openers[name]?.(value(tag), tag, parent);
  }

  close({ local }: SaxesTagNS): void {
    const name = this.path.pop() ?? '';
    if (unsaid.has(local) && name === local) this.hidden -= 1;
    this.closers[name]?.();
  }

  text(text: string): void {
    // The space below a prompt makes its box tall (forms/word); some editors keep it when somebody writes.
    if (this.path.at(-1) === 't' && !(this.lowered && text === '\u00a0')) this.write(text);
  }

  private readonly openers: Readonly<Record<string, (value: string, tag: SaxesTagNS, parent: string | undefined) => void>> = {
    tbl: () => {
      const table: BodyTable = { type: 'table', rows: [] };
      this.found.push(table);
      this.tables.push(table);
    },
    tr: () => {
      const row: BodyRow = { cells: [], heading: false, deleted: false };
      this.tables.at(-1)?.rows.push(row);
      this.rows.push(row);
    },
    tc: () => {
      const cell: Holder = { pieces: [], controls: [], paragraphs: 0 };
      this.rows.at(-1)?.cells.push(cell);
      this.cells.push(cell);
    },
    tblHeader: (value) => {
      const row = this.rows.at(-1);
      if (row !== undefined) row.heading = isOn(value);
    },
    del: (_value, _tag, parent) => {
      const row = this.rows.at(-1);
      if (parent === 'trPr' && row !== undefined) row.deleted = true;
    },
    p: () => {
      if (this.hidden > 0) return;
      if (this.cells.length > 0 || this.controls.some((open) => !open.repeats)) return this.goOn();
      this.paragraph = { type: 'paragraph', style: '', pieces: [], controls: [], paragraphs: 1 };
      this.found.push(this.paragraph);
    },
    pStyle: (value) => {
      if (this.paragraph !== undefined) this.paragraph.style = value;
    },
    r: () => {
      this.lowered = false;
      this.runStyle = '';
    },
    rStyle: (value) => {
      this.runStyle = value;
    },
    position: (value) => {
      this.lowered = Number(value) < 0;
    },
    sdt: () => {
      const control: Control = {
        tag: '',
        kind: 'text',
        prompts: false,
        inPromptStyle: true,
        text: '',
        items: [],
        checked: false,
        day: undefined,
        paragraphs: 0,
      };
      this.controls.push({ control, holder: this.holder, row: this.rows.at(-1), repeats: false });
    },
    tag: (value, _tag, parent) => this.change(parent, (control) => (control.tag = value)),
    showingPlcHdr: (value, _tag, parent) => this.change(parent, (control) => (control.prompts = isOn(value))),
    dropDownList: (_value, _tag, parent) => this.change(parent, (control) => (control.kind = 'choice')),
    comboBox: (_value, _tag, parent) => this.change(parent, (control) => (control.kind = 'choice')),
    checkbox: (_value, _tag, parent) => this.change(parent, (control) => (control.kind = 'checkbox')),
    date: (_value, tag, parent) =>
      this.change(parent, (control) => {
        control.kind = 'date';
        control.day = attribute(tag, 'fullDate');
      }),
    listItem: (_value, tag) => {
      const label = attribute(tag, 'displayText');
      this.controls.at(-1)?.control.items.push({ label, value: attribute(tag, 'value') ?? '' });
    },
    checked: (value, _tag, parent) => {
      const open = this.controls.at(-1);
      if (parent === 'checkbox' && open !== undefined) open.control.checked = isOn(value);
    },
    repeatingSection: () => this.repeat(),
    repeatingSectionItem: () => this.repeat(),
  };

  private readonly closers: Readonly<Record<string, () => void>> = {
    tbl: () => this.tables.pop(),
    tr: () => this.rows.pop(),
    tc: () => this.cells.pop(),
    p: () => {
      if (this.hidden === 0) this.paragraph = undefined;
    },
    sdt: () => {
      const open = this.controls.pop();
      if (open === undefined || open.repeats || open.control.tag === '') return;
      const holder = open.holder ?? open.row?.cells.at(-1);
      if (holder !== undefined) holder.controls.push(open.control);
      else {
        const { control } = open;
        const pieces = [{ control, text: control.text }];
        this.found.push({ type: 'paragraph', style: '', pieces, controls: [control], paragraphs: control.paragraphs });
      }
    },
  };

  private get holder(): Holder | undefined {
    return this.cells.at(-1) ?? this.paragraph;
  }

  private change(parent: string | undefined, set: (control: Control) => void): void {
    const open = this.controls.at(-1);
    if (parent === 'sdtPr' && open !== undefined) set(open.control);
  }

  private repeat(): void {
    const open = this.controls.at(-1);
    if (open !== undefined) open.repeats = true;
  }

  /** A paragraph that is one of several in a control or a cell begins on a new line. */
  private goOn(): void {
    const { control, holder } = this;
    if (control !== undefined && control.paragraphs > 0) this.write('\n');
    else if (holder !== undefined && holder.paragraphs > 0) holder.pieces.push({ control: undefined, text: '\n' });
    if (control !== undefined) control.paragraphs += 1;
    if (holder !== undefined) holder.paragraphs += 1;
  }

  private get control(): Control | undefined {
    return this.controls.findLast((open) => !open.repeats && open.control.tag !== '')?.control;
  }

  private write(text: string): void {
    if (this.hidden > 0) return;
    const { control } = this;
    if (control !== undefined) {
      control.text += text;
      if (this.runStyle !== PROMPT_STYLE) control.inPromptStyle = false;
    }
    this.holder?.pieces.push({ control, text });
  }
}

/** An attribute by its local name: editors differ in their prefixes. */
const attribute = (tag: SaxesTagNS, name: string): string | undefined =>
  Object.values(tag.attributes).find((candidate) => candidate.local === name)?.value;

const value = (tag: SaxesTagNS): string => attribute(tag, 'val') ?? '';

/** A switch without a value is on. */
const isOn = (value: string): boolean => !['0', 'false', 'off'].includes(value);
