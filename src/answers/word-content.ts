import type { RemarkPart } from './word-vocabulary.ts';

/** A content control as it stands in a document. */
export interface Control {
  tag: string;
  kind: 'text' | 'choice' | 'date' | 'checkbox';
  /** Whether what it shows is its prompt. */
  prompts: boolean;
  /** Whether all that it shows is in the style of prompts. */
  inPromptStyle: boolean;
  /** What it shows. */
  text: string;
  /** The choices of a list; one without a label is the empty choice. */
  readonly items: { readonly label: string | undefined; readonly value: string }[];
  checked: boolean;
  /** The day that a date control keeps beside its text: YYYY-MM-DD and a time. */
  day: string | undefined;
  /** How many paragraphs have begun in it; none where it stands inside one. */
  paragraphs: number;
}

/** Something written: inside a control, or beside it. */
export interface Piece {
  readonly control: Control | undefined;
  readonly text: string;
}

/** A paragraph or table cell: what is written in it, in order, and its controls. */
export interface Holder {
  readonly pieces: Piece[];
  readonly controls: Control[];
  /** How many paragraphs have begun in it. */
  paragraphs: number;
}

/** A paragraph outside tables. */
export interface BodyParagraph extends Holder {
  readonly type: 'paragraph';
  style: string;
}

/** A row of a table with its cells. */
export interface BodyRow {
  readonly cells: Holder[];
  /** Whether it is a row of headings. */
  heading: boolean;
  /** Whether somebody deleted it while changes were tracked. */
  deleted: boolean;
}

/** A table with its rows. */
export interface BodyTable {
  readonly type: 'table';
  readonly rows: BodyRow[];
}

/** Something that is no words of the text: a picture with its description, or a box that floats above the text, with its words. */
export interface BodyMark {
  readonly type: 'mark';
  readonly kind: 'image' | 'text';
  readonly text: string;
}

/** A place that a remark is about. */
export interface BodyReference {
  readonly type: 'reference';
  readonly part: RemarkPart;
  readonly id: string;
}

/** A part of a document. Marks and references come after what they stand in. */
export type BodyPart = BodyParagraph | BodyTable | BodyMark | BodyReference;

/** A document, in its order. */
export interface Body {
  readonly parts: readonly BodyPart[];
  /** Stretches that were inserted, or deleted, while changes were tracked. */
  readonly insertions: number;
  readonly deletions: number;
}
