import type { FieldValues, Form } from './form.ts';
import { renderPdf } from './pdf/render-pdf.ts';
import { renderWord } from './word/render-word.ts';

/** What a renderer needs from outside: pure code opens no files. */
export interface Environment {
  /** The faces that PDF embeds. Word names fonts and embeds none. */
  readonly fonts: Fonts;
}

/**
 * The four faces of one family, each as the bytes of TrueType or WOFF files; a letter is taken from the first file that has
 * it ("latin", then "latin-ext").
 */
export interface Fonts {
  readonly regular: readonly Uint8Array[];
  readonly bold: readonly Uint8Array[];
  readonly italic: readonly Uint8Array[];
  readonly boldItalic: readonly Uint8Array[];
}

/** A way to download a form. */
export interface Format {
  readonly id: FormatId;
  readonly label: string;
  readonly mediaType: string;
  render(form: Form, values: FieldValues, environment: Environment): Promise<Rendered>;
}

/** A file and what a reader wants to know before downloading it. */
export interface Rendered {
  readonly bytes: Uint8Array;
  /** Absent where only the program that opens the file can tell. */
  readonly pages?: number;
  /** What the file cannot draw of what was written; absent where only the program that opens the file can tell. */
  readonly unshown?: readonly UnshownLetters[];
}

/** Letters of an answer that no font in the file has. The answer keeps them; on paper each is a stand-in. */
export interface UnshownLetters {
  /** The answer's key; in a row, with the row's number before the column: "risk-and-need/actions/2/who". */
  readonly key: string;
  /** What the answer is called: "5.2 Actions: who leads (Row 2)". */
  readonly name: string;
  readonly letters: readonly string[];
}

/** The ending of a format's files. */
export type FormatId = 'docx' | 'pdf';

/** Every way to download a form; the id is the file's ending. */
export const formats: Readonly<Record<FormatId, Format>> = {
  docx: {
    id: 'docx',
    label: 'Word',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    render: async (form, values) => ({ bytes: renderWord(form, values) }),
  },
  pdf: {
    id: 'pdf',
    label: 'PDF',
    mediaType: 'application/pdf',
    render: (form, values, environment) => renderPdf(form, values, environment.fonts),
  },
};
