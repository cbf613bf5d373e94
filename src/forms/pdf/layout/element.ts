/** The standard structure types that our documents use (PDF 1.7, 14.8.4). */
export type Tag =
  | 'Caption'
  | 'Div'
  | 'Document'
  | 'Form'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'L'
  | 'LBody'
  | 'LI'
  | 'Lbl'
  | 'Link'
  | 'P'
  | 'Reference'
  | 'Sect'
  | 'Span'
  | 'TBody'
  | 'TD'
  | 'TH'
  | 'THead'
  | 'TOC'
  | 'TOCI'
  | 'TR'
  | 'Table';

/** A place in what a document means, apart from where it stands on paper. Boxes point at it. */
export interface Element {
  readonly kind: 'element';
  readonly tag: Tag;
  readonly attributes: Attributes;
  readonly children: readonly (Element | Content)[];
}

/** Words in one place of the meaning; on paper they can be several boxes, on several pages. */
export interface Content {
  readonly kind: 'content';
}

/** What an element says of itself beside its tag (PDF 1.7, 14.8.5). */
export interface Attributes {
  /** Of a TH: which cells it heads. */
  readonly scope?: 'Column' | 'Row';
  /** Of a Table: what it holds. */
  readonly summary?: string;
  /** Of an L: how its items are marked. */
  readonly numbering?: 'Decimal' | 'Disc' | 'None';
  /** BCP 47 tag where the language differs from that of the document. */
  readonly language?: string;
}

/** An element of the structure tree. */
export const element = (tag: Tag, children: readonly (Element | Content)[], attributes: Attributes = {}): Element => ({
  kind: 'element',
  tag,
  attributes,
  children,
});

/** A new place for words; two are never the same. */
export const content = (): Content => ({ kind: 'content' });
