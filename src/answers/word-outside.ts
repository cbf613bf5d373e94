import { wordsMark } from '../forms/word/own-words.ts';
import { writtenText } from '../forms/written-text.ts';
import type { Outside } from './answers.ts';

/** Collects what was typed, pasted or noted beside the fields of a form, while its parts go by in order. */
export class OutsideCollector {
  readonly found: Outside[] = [];
  private readonly own: ReadonlySet<string> | undefined;
  private heading = '';
  private after: string | undefined;
  /** Whether the last thing that was found goes on in the next paragraph. */
  private goesOn = false;

  /** Takes the marks of the form's own words (forms/word/own-words.ts). In a file that lost them, no words can be told from others. */
  constructor(own: ReadonlySet<string> | undefined) {
    this.own = own;
  }

  /** Words that stand in no answer. */
  paragraph(text: string, style: string): void {
    const own = this.isOwn(text);
    if (!own) this.add('text', text);
    else if (wordsMark(text) !== '') this.goesOn = false;
    if (headings.test(style)) {
      this.heading = text.trim();
      this.after = undefined;
    }
  }

  /** Cells that hold no answers, in their rows: a table of somebody else is one thing, of one of ours only what was written into it. */
  table(rows: readonly (readonly string[])[]): void {
    const cells = rows.flat().filter((text) => wordsMark(text) !== '');
    const others = cells.filter((text) => !this.isOwn(text));
    this.goesOn = false;
    if (others.length === cells.length && others.length > 0) {
      this.add('table', rows.map((row) => row.map((text) => text.trim().replaceAll('\n', ' ')).join('\t')).join('\n'));
    } else for (const text of others) this.add('text', text);
    this.goesOn = false;
  }

  /** An answer goes by. */
  answered(key: string): void {
    this.after = key;
    this.goesOn = false;
  }

  /** Keeps something, whatever its words. */
  add(kind: Outside['kind'], text: string, by?: string): void {
    const written = writtenText(text).trim();
    const last = this.found.at(-1);
    if (kind === 'text' && this.goesOn && last !== undefined) last.text += `\n${written}`;
    else {
      const after = this.after === undefined ? {} : { after: this.after };
      this.found.push({ kind, heading: this.heading, ...after, text: written, ...(by === undefined ? {} : { by }) });
    }
    this.goesOn = kind === 'text';
  }

  /** A cell of ours can have several paragraphs. */
  private isOwn(text: string): boolean {
    const { own } = this;
    const isKnown = (words: string): boolean => {
      const mark = wordsMark(words);
      return mark === '' || own === undefined || own.has(mark);
    };
    return isKnown(text) || text.split('\n').every(isKnown);
  }
}

/** Styles of headings, in any editor that keeps ours. */
const headings = /^Heading ?\d$/i;
