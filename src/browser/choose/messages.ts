import type { FormatId, UnshownLetters } from '../../forms/formats.ts';
import type { SavedChoiceReading } from '../../forms/read-saved-choice.ts';
import type { Choice } from '../../framework/choice-schema.ts';

/** What somebody has chosen and typed so far: all that documents are made from. */
export interface Wish {
  readonly choice: Choice;
  /** What the documents are to be called; empty where they go by what they hold. */
  readonly title: string;
  /** What is filled in beforehand, by the keys of answers. */
  readonly values: Readonly<Record<string, string>>;
}

/** What the page can have done in its worker: what it asks, what it may be told on the way, and what it is answered. */
export interface Errands {
  /** Fetching all that will be needed, so that everything works without a network from then on. */
  prepare: { ask: object; part: never; answer: null };
  /** Seeing what a wish comes to: one document to look at, and the size of all. */
  preview: { ask: { readonly wish: Wish; readonly document: string }; part: PreviewPart; answer: null };
  /** Making a document as a file. */
  make: {
    ask: { readonly wish: Wish; readonly document: string; readonly format: FormatId };
    part: never;
    answer: MadeFile;
  };
  /** Making a sheet for each organisation, in one archive. */
  sheets: {
    /** Organisations one a line; those that stand there twice are named in the answer. */
    ask: { readonly wish: Wish; readonly organisations: string; readonly format: FormatId };
    part: Progress;
    answer: MadeFile & { readonly repeated: readonly string[] };
  };
  /** Writing a wish as a file that can be opened again. */
  save: { ask: { readonly wish: Wish }; part: never; answer: MadeFile };
  /** Reading such a file. */
  open: { ask: { readonly text: string }; part: never; answer: SavedChoiceReading };
}

/** The name of an errand. */
export type Errand = keyof Errands;

/** What is told on the way to a preview: first the document, then what needs fonts. */
export type PreviewPart = Preview | TitleLetters | PageCount;

/** A document to look at, with what can be told at once of all. */
export interface Preview {
  readonly kind: 'preview';
  /** What the template is called. */
  readonly title: string;
  /** The document as HTML, piece by piece in its order. */
  readonly pieces: readonly string[];
  /** How many fields each document has, by its id. */
  readonly fields: Readonly<Record<string, number>>;
}

/** Letters of the title that PDF cannot draw; mostly none. */
export interface TitleLetters {
  readonly kind: 'letters';
  readonly letters: readonly string[];
}

/** How many pages a document has as PDF. */
export interface PageCount {
  readonly kind: 'pages';
  readonly document: string;
  readonly pages: number;
}

/** How far a long errand has come. */
export interface Progress {
  readonly kind: 'progress';
  readonly done: number;
  readonly of: number;
}

/** A file that was made. */
export interface MadeFile {
  readonly name: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** What the file cannot draw of what was typed. */
  readonly unshown: readonly Pick<UnshownLetters, 'name' | 'letters'>[];
}

/** An errand as it goes to the worker. */
export type Asked = {
  readonly [Name in Errand]: {
    /** Later ones have higher numbers. */
    readonly number: number;
    /** The address of `framework.json`. */
    readonly framework: string;
    readonly errand: Name;
  } & Errands[Name]['ask'];
}[Errand];

/** What comes back: something on the way, the answer, or why there is none. */
export type Told = { readonly number: number } & (
  | { readonly state: 'part'; readonly part: Errands[Errand]['part'] }
  | { readonly state: 'done'; readonly answer: Errands[Errand]['answer'] }
  | { readonly state: 'failed'; readonly failure: Failure }
);

/** Why an errand was not done. */
export type Failure =
  /** A file of this site did not come. */
  | { readonly kind: 'unreachable' }
  /** PDF cannot draw these letters of the title. */
  | { readonly kind: 'letters'; readonly letters: readonly string[] }
  /** A fault of ours, in words for whoever mends it. */
  | { readonly kind: 'fault'; readonly message: string };
