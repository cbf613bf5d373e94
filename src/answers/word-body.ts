import type { SaxesTagNS } from 'saxes';
import { lookUp } from './look-up.ts';
import type { Body, BodyParagraph, BodyPart, BodyRow, BodyTable, Control, Holder } from './word-content.ts';
import {
  BULLET,
  characters,
  isFormer,
  namespaces,
  PROMPT_STYLE,
  pictures,
  references,
  tracked,
  unsaid,
} from './word-vocabulary.ts';
import { attributeOf, readXml } from './xml-events.ts';

/** What stands in word/document.xml, in order. Throws on XML that `readXml` does not take. */
export function readBody(xml: string): Body {
  const body = new BodyReader();
  readXml(xml, body);
  return body;
}

/** A control while it is open, and where it was opened. */
interface OpenControl {
  readonly control: Control;
  readonly holder: Holder | undefined;
  readonly row: BodyRow | undefined;
  /** Whether it holds whole rows: a repeating section or one of its items. */
  repeats: boolean;
}

class BodyReader {
  readonly parts: BodyPart[] = [];
  insertions = 0;
  deletions = 0;
  private readonly path: string[] = [];
  private readonly controls: OpenControl[] = [];
  private readonly tables: BodyTable[] = [];
  private readonly rows: BodyRow[] = [];
  private readonly cells: Holder[] = [];
  private paragraph: BodyParagraph | undefined;
  private hidden = 0;
  private former = 0;
  /** The box that floats above the text, while it is open. */
  private box: { text: string; readonly depth: number } | undefined;
  /** What the drawing that is open shows, for those who cannot see it. */
  private description = '';
  /** Whether the run that is open stands below its line. */
  private lowered = false;
  /** The style of the run that is open. */
  private runStyle = '';

  open(tag: SaxesTagNS): void {
    const name = namespaces.has(tag.uri) ? tag.local : '';
    const parent = this.path.at(-1);
    this.path.push(name);
    if (isFormer(name)) this.former += 1;
    if (this.former > 0) return;
    this.count(name, parent);
    if (unsaid.has(name)) this.hidden += 1;
    const character = parent === 'r' ? lookUp(characters, name) : undefined;
    if (character !== undefined) this.write(character);
    if (this.hidden === 0) this.note(tag, name);
    if (name === 'txbxContent') this.box ??= { text: '', depth: this.path.length };
    else if (this.box === undefined) lookUp(this.openers, name)?.(value(tag), tag, parent);
    else if (name === 'p' && this.box.text !== '') this.write('\n');
  }

  close(): void {
    const depth = this.path.length;
    const name = this.path.pop() ?? '';
    if (this.former > 0) {
      if (isFormer(name)) this.former -= 1;
      return;
    }
    if (unsaid.has(name)) this.hidden -= 1;
    if (this.box === undefined) lookUp(this.closers, name)?.();
    else if (this.box.depth === depth) {
      if (this.box.text !== '') this.parts.push({ type: 'mark', kind: 'text', text: this.box.text });
      this.box = undefined;
    }
  }

  text(text: string): void {
    // The space below a prompt makes its box tall (forms/word); some editors keep it when somebody writes.
    if (this.path.at(-1) === 't' && !(this.lowered && text === '\u00a0')) this.write(text);
  }

  /** Counts a tracked change of words or of rows; that of the end of a paragraph comes with either. */
  private count(name: string, parent: string | undefined): void {
    const kind = lookUp(tracked, name);
    if (kind !== undefined && parent !== 'rPr' && this.hidden === 0) this[kind] += 1;
  }

  /** What stands in the document without being words of it. */
  private note(tag: SaxesTagNS, name: string): void {
    const part = lookUp(references, name);
    if (part !== undefined) this.parts.push({ type: 'reference', part, id: attributeOf(tag, 'id') ?? '' });
    if (tag.local === 'docPr') this.description = attributeOf(tag, 'descr') ?? attributeOf(tag, 'title') ?? '';
    if (!pictures.has(tag.local)) return;
    this.parts.push({ type: 'mark', kind: 'image', text: this.description });
    this.description = '';
  }

  private readonly openers: Readonly<Record<string, (value: string, tag: SaxesTagNS, parent: string | undefined) => void>> = {
    tbl: () => {
      const table: BodyTable = { type: 'table', rows: [] };
      this.parts.push(table);
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
      this.parts.push(this.paragraph);
    },
    pStyle: (value) => {
      if (this.paragraph !== undefined) this.paragraph.style = value;
    },
    numId: (value) => {
      if (value !== '0') this.write(BULLET);
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
        control.day = attributeOf(tag, 'fullDate');
      }),
    listItem: (_value, tag) => {
      const label = attributeOf(tag, 'displayText');
      this.controls.at(-1)?.control.items.push({ label, value: attributeOf(tag, 'value') ?? '' });
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
        this.parts.push({ type: 'paragraph', style: '', pieces, controls: [control], paragraphs: control.paragraphs });
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
    if (this.box !== undefined) {
      this.box.text += text;
      return;
    }
    const { control } = this;
    if (control !== undefined) {
      control.text += text;
      if (this.runStyle !== PROMPT_STYLE) control.inPromptStyle = false;
    }
    this.holder?.pieces.push({ control, text });
  }
}

const value = (tag: SaxesTagNS): string => attributeOf(tag, 'val') ?? '';

/** A switch without a value is on. */
const isOn = (value: string): boolean => !['0', 'false', 'off'].includes(value);
