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
