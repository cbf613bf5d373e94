import type { FieldRow } from '../forms/form.ts';
import { carriedText, writtenRows, writtenText } from '../forms/written-text.ts';
import type { Answers, Outside } from './answers.ts';
import type { BodyMark, BodyParagraph, BodyPart, BodyReference, BodyRow, BodyTable, Control, Holder } from './word-content.ts';
import { OutsideCollector } from './word-outside.ts';
import type { Remarks } from './word-remarks.ts';
import { BULLET } from './word-vocabulary.ts';

/** What a document holds: in its controls under their tags, with how many of them are ours, and beside them. */
export interface WordContent extends Pick<Answers, 'values' | 'unknown'> {
  readonly fields: number;
  readonly outside: readonly Outside[];
}

/** Takes a document apart. The marks of the form's own words tell what was written beside the controls. */
export function collectValues(
  parts: readonly BodyPart[],
  own: ReadonlySet<string> | undefined = undefined,
  remarks: Remarks = new Map(),
): WordContent {
  const collector = new Collector(promptsIn(parts), own, remarks);
  for (const part of parts) collector.part(part);
  return collector.result();
}

/** "risk-and-need/strengths", or with a third part the cell of a row. */
const keyPattern = /^(?=.{1,64}$)([a-z][a-z0-9-]*\/[a-z][a-z0-9-]*)(?:\/([a-z][a-z0-9-]{1,31}))?$/;

/** What the styles of the boxes begin with that answers stand in: what is typed beside a control in one belongs to its answer. */
const BOX = 'Answer';

/** Texts that controls show as prompts: some editors keep a prompt as if it were an answer. */
function promptsIn(parts: readonly BodyPart[]): ReadonlySet<string> {
  const holders = parts.flatMap((part): Holder[] => {
    if (part.type === 'table') return part.rows.flatMap((row) => row.cells);
    return part.type === 'paragraph' ? [part] : [];
  });
  const controls = holders.flatMap((holder) => holder.controls);
  return new Set(controls.filter((control) => control.prompts).map((control) => control.text.trim()));
}

class Collector {
  private readonly prompts: ReadonlySet<string>;
  private readonly texts = new Map<string, string>();
  private readonly rows = new Map<string, FieldRow[]>();
  private readonly unknown = new Map<string, string>();
  private readonly outside: OutsideCollector;
  private readonly remarks: Remarks;
  private fields = 0;
  /** The answer that a box without a control goes on from. */
  private box: string | undefined;

  constructor(prompts: ReadonlySet<string>, own: ReadonlySet<string> | undefined, remarks: Remarks) {
    this.prompts = prompts;
    this.outside = new OutsideCollector(own);
    this.remarks = remarks;
  }

  part(part: BodyPart): void {
    // TypeScript cannot follow that the function found by a part's type takes that part.
    const take = this.takers[part.type] as (part: BodyPart) => void;
    take(part);
  }

  private readonly takers: {
    readonly [Type in BodyPart['type']]: (part: Extract<BodyPart, { readonly type: Type }>) => void;
  } = {
    paragraph: (part) => this.paragraph(part),
    table: (part) => this.table(part),
    mark: ({ kind, text }: BodyMark) => this.outside.add(kind, text),
    reference: ({ part, id }: BodyReference) => {
      const remark = this.remarks.get(part)?.get(id);
      if (remark !== undefined && remark.text !== '')
        this.outside.add(part === 'comments' ? 'comment' : 'note', remark.text, remark.by);
    },
  };

  private paragraph(paragraph: BodyParagraph): void {
    const boxed = paragraph.style.startsWith(BOX);
    const [only, ...others] = paragraph.controls;
    if (only === undefined) {
      if (boxed && this.box !== undefined) this.goOn(this.box, carriedText(this.shown(paragraph)));
      else {
        this.box = undefined;
        this.outside.paragraph(this.shown(paragraph), paragraph.style);
      }
      return;
    }
    if (boxed && others.length === 0 && only.kind === 'text') {
      this.field(only, this.written(paragraph));
    } else {
      for (const control of paragraph.controls) this.field(control, this.valueOf(control));
      if (boxed) this.keep(only.tag, this.beside(paragraph));
      else this.outside.paragraph(this.beside(paragraph), paragraph.style);
    }
    this.box = boxed && only.kind === 'text' ? only.tag : undefined;
    this.outside.answered(nameOf(only));
  }

  private table(table: BodyTable): void {
    this.box = undefined;
    const rows = table.rows.filter((row) => !row.deleted);
    const model = rows.find((row) => row.cells.some((cell) => cell.controls.some((control) => rowKey(control) !== undefined)));
    if (model === undefined) {
      for (const cell of rows.flatMap((row) => row.cells)) this.cell(cell);
      this.outside.table(rows.map((row) => row.cells.map((cell) => this.beside(cell))));
      return;
    }
    const columns = model.cells.map((cell) => cell.controls.find((control) => rowKey(control) !== undefined));
    const first = columns.find((control) => control !== undefined);
    const key = first === undefined ? undefined : rowKey(first);
    if (key === undefined) return;
    for (const control of rows.flatMap((row) => row.cells.flatMap((cell) => cell.controls))) {
      if (rowKey(control) === undefined) this.field(control, this.valueOf(control));
      else this.fields += 1;
    }
    const start = rows.findIndex((row, index) => !row.heading && (row === model || index > 0));
    const idle = rows.map((row, index) => row.cells.filter((_, place) => index < start || columns[place] === undefined));
    this.outside.table(idle.map((cells) => cells.map((cell) => this.beside(cell))));
    const values = rows.slice(start).map((row) => this.row(row, columns));
    this.rows.set(key.rows, [...(this.rows.get(key.rows) ?? []), ...values]);
    this.outside.answered(key.rows);
  }

  result(): WordContent {
    const texts = [...this.texts].filter(([, text]) => writtenText(text) !== '');
    const rows = [...this.rows]
      .map(([key, values]) => [key, writtenRows(values)] as const)
      .filter(([, values]) => values.length > 0);
    return {
      values: Object.fromEntries([...texts, ...rows]),
      unknown: Object.fromEntries(this.unknown),
      fields: this.fields,
      outside: this.outside.found,
    };
  }

  /** A row's cells by column. One that somebody added with the table tools has no controls: its cells go by their place. */
  private row(row: BodyRow, columns: readonly (Control | undefined)[]): FieldRow {
    const cells = row.cells.map((cell, index): readonly [string, string] | undefined => {
      const control = cell.controls.find((candidate) => rowKey(candidate) !== undefined);
      const column = control ?? columns[index];
      const key = column === undefined ? undefined : rowKey(column);
      if (column === undefined || key === undefined) return undefined;
      if (column.kind === 'text') return [key.column, this.written(cell)];
      if (control !== undefined) this.keep(control.tag, this.beside(cell));
      const shown = control ?? { ...column, text: this.written(cell), prompts: false, day: undefined };
      return [key.column, this.valueOf(shown)];
    });
    return Object.fromEntries(cells.filter((cell) => cell !== undefined));
  }

  private cell(cell: Holder): void {
    for (const control of cell.controls) this.field(control, this.valueOf(control));
  }

  private field(control: Control, text: string): void {
    this.fields += 1;
    const cell = rowKey(control);
    const before = this.texts.get(control.tag);
    if (cell !== undefined) this.looseCell(cell, text);
    else if (!keyPattern.test(control.tag)) this.keep(control.tag, text);
    else if (before === undefined || before === '') this.texts.set(control.tag, text);
    else if (text !== before) this.keep(control.tag, text);
  }

  /** A row's cell outside a table: a column that comes again begins the next row. */
  private looseCell({ rows: key, column }: { rows: string; column: string }, text: string): void {
    const rows = this.rows.get(key) ?? [];
    const last = rows.at(-1);
    this.rows.set(
      key,
      last === undefined || column in last ? [...rows, { [column]: text }] : rows.with(-1, { ...last, [column]: text }),
    );
  }

  /** A line more of an answer; an empty one below a prompt is none yet. */
  private goOn(key: string, text: string): void {
    const before = this.texts.get(key) ?? '';
    this.texts.set(key, before === '' ? writtenText(text) : `${before}\n${text}`);
  }

  /** Keeps what has no place of its own. */
  private keep(name: string, text: string): void {
    if (text === '') return;
    const before = this.unknown.get(name);
    this.unknown.set(name, before === undefined ? text : `${before}\n${text}`);
  }

  /** A prompt that lost its mark is one by its words and its style: without the style somebody may have written the same words. */
  private isPrompt(control: Control): boolean {
    return control.prompts || (control.inPromptStyle && this.prompts.has(control.text.trim()));
  }

  /** Everything that stands in a paragraph or cell, prompts aside. */
  private shown({ pieces }: Holder): string {
    return pieces
      .filter(({ control }) => control === undefined || !this.isPrompt(control))
      .map((piece) => piece.text)
      .join('');
  }

  /** A point of a list without words is none. */
  private written(holder: Holder): string {
    const text = writtenText(this.shown(holder));
    return text.replaceAll(BULLET.trim(), '').trim() === '' && holder.pieces.some(({ text }) => text === BULLET) ? '' : text;
  }

  private beside({ pieces }: Holder): string {
    return writtenText(pieces.map((piece) => (piece.control === undefined ? piece.text : '')).join(''));
  }

  private valueOf(control: Control): string {
    if (control.kind === 'checkbox') return control.checked ? 'yes' : '';
    if (this.isPrompt(control)) return '';
    const text = writtenText(control.text);
    if (control.kind === 'date') return dateOf(text, control.day);
    if (control.kind === 'text' || text === '') return text;
    const item = control.items.find(({ label, value }) => (label ?? value).trim() === text.trim());
    if (item === undefined) this.keep(control.tag, text);
    return item?.label === undefined ? '' : item.value;
  }
}

/** What an answer is called: the key that it or its rows are kept under. */
const nameOf = (control: Control): string => rowKey(control)?.rows ?? control.tag;

function rowKey({ tag }: Control): { rows: string; column: string } | undefined {
  const [, rows, column] = keyPattern.exec(tag) ?? [];
  return rows === undefined || column === undefined ? undefined : { rows, column };
}

/** Three parts and nothing else, as people write days: "3 February 2026", "February 3, 2026", "2026-02-03"; a weekday may lead. */
const wholeDay = /^(?:\p{L}+,? )?(?:\d{1,4}|\p{L}+)[ ./-]+(?:\d{1,2}|\p{L}+),?[ ./-]+\d{1,4}$/u;

/** A day as DD/MM/YYYY where the text says just the day that the control keeps, in another way; otherwise the text, whole. */
function dateOf(text: string, day: string | undefined): string {
  if (/^\d\d\/\d\d\/\d{4}$/.test(text) || !wholeDay.test(text)) return text;
  const [, year = '', month = '', date = ''] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day ?? '') ?? [];
  const numbers = text.match(/\d+/g)?.map(Number) ?? [];
  const same = year !== '' && numbers.includes(Number(date)) && numbers.some((number) => number % 100 === Number(year) % 100);
  return same ? `${date}/${month}/${year}` : text;
}
