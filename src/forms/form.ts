import type { Inline } from '../framework/prose.ts';
import type { TemplateOptions } from '../framework/template-schema.ts';

export type { Inline } from '../framework/prose.ts';

/** The version of how files are laid out and read back; readers accept this one and those before it. */
export const FORMAT_VERSION = 1;

/** What a file carries so that it explains itself: ids and options, never a word that somebody typed. */
export interface FormIdentity {
  /** The id of the document that it is. */
  readonly document: string;
  /** There where nothing can be filled in, so that readers tell such a file from one that lost its fields. */
  readonly readOnly?: true;
  readonly template: {
    readonly id: string;
    readonly indicators: readonly string[];
    readonly sections: readonly string[];
    readonly options: TemplateOptions;
  };
  readonly frameworkVersion: string;
  readonly formatVersion: number;
}

/** A document without a format yet: what it says and what it asks, in reading order. */
export interface Form {
  readonly title: string;
  /** What it covers, in one line under the title. */
  readonly subtitle: string;
  /** Who published it; an author in file properties. */
  readonly publisher: string;
  /** BCP 47 tag of the language that it is written in. */
  readonly language: string;
  /** YYYY-MM-DD: the date of the content, and the only date in the file. */
  readonly date: string;
  /** Printed at the foot of each page. */
  readonly footer: string;
  /** How pages are counted at their foot: "Page {page} of {pages}". */
  readonly pageLabel: string;
  /** Heads an answer that is printed after its box, where paper cannot show all of it in there: "Full answer". */
  readonly fullAnswer: string;
  /** How the paper lies. */
  readonly page: 'portrait' | 'landscape';
  readonly identity: FormIdentity;
  readonly blocks: readonly Block[];
}

/** Everything that a document can say or ask. Every format has a handler for each; a new one does not compile until they do. */
export type Block =
  | CoverBlock
  | ContentsBlock
  | SectionBlock
  | HeadingBlock
  | ParagraphBlock
  | ListBlock
  | FactsBlock
  | TableBlock
  | PanelBlock
  | FieldBlock
  | RowsBlock;

/** The title at the head of a document, with what identifies it; a form has one, first. */
export interface CoverBlock {
  readonly type: 'cover';
  readonly title: string;
  readonly subtitle: string;
  /** What stands below: independence line, version, first fields. */
  readonly blocks: readonly Block[];
}

/** Links to the sections and headings of a form. */
export interface ContentsBlock {
  readonly type: 'contents';
  readonly title: string;
  readonly entries: readonly { readonly anchor: string; readonly text: string }[];
}

/** A part that belongs together: an indicator's answers, say. */
export interface SectionBlock {
  readonly type: 'section';
  readonly anchor: string;
  /** What the page header says while the section runs. */
  readonly running: string;
  /** `page`: starts on a new sheet. `flow`: follows what is before. */
  readonly start: 'page' | 'flow';
  readonly blocks: readonly Block[];
}

/** A heading; levels never jump, and level 1 is the cover's title alone. */
export interface HeadingBlock {
  readonly type: 'heading';
  readonly level: 2 | 3 | 4;
  readonly text: string;
  /** Where links can point; on a page, the id. */
  readonly anchor?: string;
}

/** Words that run on. */
export interface ParagraphBlock {
  readonly type: 'paragraph';
  /** `note` says where something comes from. */
  readonly tone: 'plain' | 'note';
  readonly children: readonly Inline[];
}

/** Points, or steps in their order. */
export interface ListBlock {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** A point; it can be linked to where it has an anchor. */
export interface ListItem {
  readonly anchor?: string;
  readonly children: readonly Inline[];
}

/** Names and what they stand for: "Version: 1.0". */
export interface FactsBlock {
  readonly type: 'facts';
  readonly items: readonly { readonly name: string; readonly children: readonly Inline[] }[];
}

/** Data in rows and columns; the first row holds column headings. */
export interface TableBlock {
  readonly type: 'table';
  /** The table's name, printed above it. */
  readonly caption: string;
  /** What it holds, for somebody who cannot see it. */
  readonly summary: string;
  /** Headings; `share` is a column's part of the width. */
  readonly columns: readonly { readonly text: string; readonly share: number }[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** `row`: the first cell of each row is its heading. */
  readonly headings: 'column' | 'row';
}

/** Something set apart from the text around it, with a title. */
export interface PanelBlock {
  readonly type: 'panel';
  /** `strong` and `weak` mark the two ends of what is shown; the title must say so too, since colour does not carry meaning. */
  readonly tone: 'plain' | 'strong' | 'weak';
  readonly anchor?: string;
  readonly level: 3 | 4 | 5;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** One answer, with its label and hint. */
export interface FieldBlock {
  readonly type: 'field';
  readonly field: Field;
}

/** Answers that repeat: rows of the same fields, some standing ready. */
export interface RowsBlock {
  readonly type: 'rows';
  /** "risk-and-need/actions". */
  readonly key: string;
  readonly label: string;
  /** The label with the number before it: what a list of answers shows. */
  readonly name: string;
  /** The label with number and title: what is said where nothing else can be seen. */
  readonly title: string;
  readonly heading: 3 | 4;
  readonly hint?: string;
  /** How many rows stand ready. */
  readonly count: number;
  /** One column heading for the row's number. */
  readonly rowLabel: string;
  readonly columns: readonly { readonly field: Field; readonly share: number }[];
}

interface FieldFacts {
  /** "risk-and-need/strengths": what answers are saved and read by. At most 64 characters, no dots. */
  readonly key: string;
  /** Printed beside the field, as its heading: "Strengths". */
  readonly label: string;
  /** Number and label: "5.2 Strengths", for lists of answers. At most 64 characters. */
  readonly name: string;
  /** Number, full title and label: makes sense alone, to a screen reader in a PDF. */
  readonly title: string;
  /** How deep the label stands as a heading; 0 where it is a line beside the field (on the cover, in a row). */
  readonly heading: 0 | 3 | 4;
  /** What to write, printed above the field. */
  readonly hint?: string;
  /** What an empty field says of itself: "Click to write". */
  readonly prompt: string;
}

/** Something to fill in. The value is always a string; the kind says which strings make sense. */
export type Field =
  | (FieldFacts & {
      readonly kind: 'text';
      readonly size: 'line' | 'short' | 'medium' | 'long';
      /** What is written is repeated at the foot of each page where the format can; one field of a form at most. */
      readonly atFoot?: true;
    })
  /** DD/MM/YYYY as people write it; anything else is kept as written. */
  | (FieldFacts & { readonly kind: 'date' })
  /** The value is an option's value; an empty string means not chosen. `prompt` is the first, empty option. */
  | (FieldFacts & { readonly kind: 'choice'; readonly options: readonly { readonly value: string; readonly label: string }[] })
  /** "yes" or an empty string. */
  | (FieldFacts & { readonly kind: 'checkbox' });

/** One row of repeating answers: column id → text. */
export type FieldRow = Readonly<Record<string, string>>;

/** What fields hold, by key; repeating answers are arrays of rows. */
export type FieldValues = Readonly<Record<string, string | readonly FieldRow[]>>;

/** A function for every type of block: a format. */
export type Handlers<Result> = {
  readonly [Type in Block['type']]: (block: Extract<Block, { readonly type: Type }>) => Result;
};

/** Gives a block to the handler of its type. */
export function handle<Result>(handlers: Handlers<Result>, block: Block): Result {
  // TypeScript cannot follow that the handler found by a block's type takes that block.
  const handler = handlers[block.type] as (block: Block) => Result;
  return handler(block);
}

/** A function for every type of inline. */
export type InlineHandlers<Result> = {
  readonly [Type in Inline['type']]: (inline: Extract<Inline, { readonly type: Type }>) => Result;
};

/** Gives an inline to the handler of its type. */
export function handleInline<Result>(handlers: InlineHandlers<Result>, inline: Inline): Result {
  const handler = handlers[inline.type] as (inline: Inline) => Result;
  return handler(inline);
}

/** Every field and every set of rows of a form, in reading order. */
export function answersAskedBy(blocks: readonly Block[]): (FieldBlock | RowsBlock)[] {
  return blocks.flatMap((block) => {
    if (block.type === 'field' || block.type === 'rows') return [block];
    return 'blocks' in block ? answersAskedBy(block.blocks) : [];
  });
}

/** The key of the answer that is repeated at the foot of each page, where a form has one. */
export const keyAtFoot = (blocks: readonly Block[]): string | undefined =>
  answersAskedBy(blocks)
    .flatMap((block) => (block.type === 'field' ? [block.field] : []))
    .find((field) => field.kind === 'text' && field.atFoot)?.key;

/** The words of some inlines without their marks. */
export const plainText = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => (inline.type === 'text' ? inline.text : plainText(inline.children))).join('');
