import type {
  Block,
  Field,
  FieldBlock,
  Form,
  HeadingBlock,
  Inline,
  ListItem,
  PanelBlock,
  ParagraphBlock,
  RowsBlock,
  SectionBlock,
  TableBlock,
} from './form.ts';
import { answersAskedBy, FORMAT_VERSION } from './form.ts';

/** Plain words as inlines. */
export const text = (words: string): Inline[] => [{ type: 'text', text: words }];

/** Words that matter more than those around them. */
export const strong = (words: string): Inline => ({ type: 'strong', children: text(words) });

/** Words that lead to an address, or to an anchor after "#". */
export const link = (href: string, words: string): Inline => ({ type: 'link', href, children: text(words) });

const inlines = (words: string | readonly Inline[]): readonly Inline[] => (typeof words === 'string' ? text(words) : words);

/** A heading; with an anchor, a place that links can point to. */
export const heading = (level: HeadingBlock['level'], words: string, anchor?: string): HeadingBlock =>
  anchor === undefined ? { type: 'heading', level, text: words } : { type: 'heading', level, text: words, anchor };

/** A paragraph of words or inlines. */
export const paragraph = (words: string | readonly Inline[], tone: ParagraphBlock['tone'] = 'plain'): ParagraphBlock => ({
  type: 'paragraph',
  tone,
  children: inlines(words),
});

/** A list; `anchors`, where given, name the items in the same order. */
export function list(
  items: readonly (string | readonly Inline[])[],
  options: { ordered?: boolean; anchors?: readonly string[] } = {},
): Block {
  const { ordered = false, anchors = [] } = options;
  const listItems = items.map((item, index): ListItem => {
    const anchor = anchors[index];
    return anchor === undefined ? { children: inlines(item) } : { anchor, children: inlines(item) };
  });
  return { type: 'list', ordered, items: listItems };
}

/** Names with what they stand for. */
export const facts = (items: readonly (readonly [name: string, words: string | readonly Inline[]])[]): Block => ({
  type: 'facts',
  items: items.map(([name, words]) => ({ name, children: inlines(words) })),
});

/** A part of a document; it starts a page unless told otherwise. */
export const section = (
  anchor: string,
  running: string,
  blocks: readonly Block[],
  start: SectionBlock['start'] = 'page',
): SectionBlock => ({
  type: 'section',
  anchor,
  running,
  start,
  blocks,
});

/** Something set apart, with a title. */
export const panel = (
  level: PanelBlock['level'],
  title: string,
  blocks: readonly Block[],
  options: { tone?: PanelBlock['tone']; anchor?: string } = {},
): PanelBlock => {
  const { tone = 'plain', anchor } = options;
  return { type: 'panel', tone, level, title, blocks, ...(anchor === undefined ? {} : { anchor }) };
};

/** A table; its cells are words or inlines. */
export const table = (
  caption: string,
  summary: string,
  columns: TableBlock['columns'],
  rows: readonly (readonly (string | readonly Inline[])[])[],
  headings: TableBlock['headings'] = 'column',
): TableBlock => ({ type: 'table', caption, summary, columns, rows: rows.map((row) => row.map(inlines)), headings });

/** A field with everything that may be left out filled in from its label. */
export const field = <Kind extends Field>(facts: Kind): FieldBlock => ({ type: 'field', field: facts });

type TextField = Extract<Field, { kind: 'text' }>;

/** A text field in a test: the label serves as name and title. */
export const textField = (key: string, label: string, options: Partial<TextField> = {}): FieldBlock =>
  field({
    kind: 'text',
    key,
    label,
    name: label,
    title: label,
    heading: 3,
    prompt: 'Click to write',
    size: 'medium',
    ...options,
  });

/** Repeating answers in a test, a text column for each name. */
export const rows = (key: string, label: string, columns: readonly string[], options: Partial<RowsBlock> = {}): RowsBlock => ({
  type: 'rows',
  key,
  label,
  name: label,
  title: label,
  heading: 3,
  count: 3,
  rowLabel: 'Row',
  columns: columns.map((column) => ({
    share: 1,
    field: {
      kind: 'text',
      key: `${key}/${column}`,
      label: column,
      name: `${label}: ${column}`,
      title: `${label}: ${column}`,
      heading: 0,
      prompt: 'Click to write',
      size: 'line',
    },
  })),
  ...options,
});

/** A whole document around some blocks. */
export const form = (blocks: readonly Block[], options: Partial<Form> = {}, document = 'form'): Form => ({
  title: 'A sample form',
  subtitle: 'Two things to answer',
  publisher: 'The publisher',
  language: 'en-GB',
  date: '2026-01-31',
  footer: 'Independent.',
  pageLabel: 'Page {page} of {pages}',
  fullAnswer: 'Full answer',
  page: 'portrait',
  identity: {
    document,
    ...(answersAskedBy(blocks).length === 0 ? { readOnly: true } : {}),
    template: { id: 'sample', indicators: ['first-thing'], sections: [], options: { levels: true, questions: true } },
    frameworkVersion: '1.0.0',
    formatVersion: FORMAT_VERSION,
  },
  blocks,
  ...options,
});
