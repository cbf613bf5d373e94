import { escapeMarkup } from '../escape-markup.ts';
import { columnOf, rowsOf, textOf } from '../field-values.ts';
import { type Block, type FieldBlock, type FieldValues, type Handlers, handle, plainText, type RowsBlock } from '../form.ts';
import { attribute } from './attribute.ts';
import { renderInlines } from './render-inlines.ts';

/** How blocks sit in the page around them. */
export interface HtmlOptions {
  /** How many levels headings rise: 1 turns a heading of level 3 into an <h2>. */
  readonly raise?: number;
  /** What fields hold; a preview shows them as filled in. */
  readonly values?: FieldValues;
  /** What stands beside whatever can be pointed at, such as a link to it: its anchor and its words in, HTML out. */
  readonly beside?: (anchor: string, words: string) => string;
}

/** Prints blocks as HTML without a single style: classes beginning with "block-" name the kinds for a style sheet. */
export function renderHtml(blocks: readonly Block[], options: HtmlOptions = {}): string {
  const { raise = 0, values = {}, beside } = options;
  const tag = (level: number) => `h${Math.min(6, Math.max(1, level - raise))}`;
  const headingHtml = (level: number, words: string, attributes = '') =>
    `<${tag(level)}${attributes}>${escapeMarkup(words)}</${tag(level)}>`;
  const besideOf = (anchor: string | undefined, words: string) => (anchor === undefined ? '' : (beside?.(anchor, words) ?? ''));
  /** A heading with what stands beside it; a box around both is printed only where there is something. */
  const pointed = (level: number, words: string, anchor: string | undefined, attributes = '') => {
    const [head, more] = [headingHtml(level, words, attributes), besideOf(anchor, words)];
    return more === '' ? head : `<div class="block-heading block-heading-${tag(level)}">${head}${more}</div>`;
  };
  const all = (inner: readonly Block[]): string => inner.map((block) => handle(handlers, block)).join('');

  const answerHead = (heading: number, name: string, label: string, hint: string | undefined): string => {
    const head = heading === 0 ? `<p class="block-label">${escapeMarkup(label)}</p>` : headingHtml(heading, name);
    return hint === undefined ? head : `${head}<p class="block-hint">${escapeMarkup(hint)}</p>`;
  };

  const handlers: Handlers<string> = {
    cover: ({ title, subtitle, blocks: inner }) =>
      `<header class="block-cover">${headingHtml(1, title)}<p class="block-subtitle">${escapeMarkup(subtitle)}</p>${all(inner)}</header>`,
    contents: ({ title, entries }) =>
      `<nav class="block-contents"${attribute('aria-label', title)}>${headingHtml(2, title)}<ul>${entries
        .map(({ anchor, text }) => `<li><a${attribute('href', `#${anchor}`)}>${escapeMarkup(text)}</a></li>`)
        .join('')}</ul></nav>`,
    section: ({ anchor, blocks: inner }) => `<section${attribute('id', anchor)} class="block-section">${all(inner)}</section>`,
    heading: ({ level, text, anchor }) => pointed(level, text, anchor, attribute('id', anchor)),
    paragraph: ({ tone, children }) =>
      `<p${attribute('class', tone === 'plain' ? undefined : `block-${tone}`)}>${renderInlines(children)}</p>`,
    list: ({ ordered, items }) => {
      const name = ordered ? 'ol' : 'ul';
      return `<${name}>${items.map(({ anchor, children }) => `<li${attribute('id', anchor)}>${renderInlines(children)}${besideOf(anchor, plainText(children))}</li>`).join('')}</${name}>`;
    },
    facts: ({ items }) =>
      `<dl class="block-facts">${items.map(({ name, children }) => `<div><dt>${escapeMarkup(name)}</dt><dd>${renderInlines(children)}</dd></div>`).join('')}</dl>`,
    table: ({ caption, columns, rows, headings }) =>
      tableHtml(
        caption,
        columns.map(({ text }) => text),
        rows.map((cells) => cells.map(renderInlines)),
        headings === 'row',
      ),
    panel: ({ tone, anchor, level, title, blocks: inner }) =>
      `<article${attribute('id', anchor)} class="block-panel block-panel-${tone}">${pointed(level, title, anchor)}${all(inner)}</article>`,
    field: ({ field }: FieldBlock) => {
      const value = textOf(values, field.key);
      const shown = field.kind === 'choice' ? (field.options.find((option) => option.value === value)?.label ?? '') : value;
      const size = field.kind === 'text' ? field.size : 'line';
      return `<div class="block-field block-field-${size}">${answerHead(field.heading, field.name, field.label, field.hint)}${answerBox(shown, field.prompt)}</div>`;
    },
    rows: (block: RowsBlock) => {
      const written = rowsOf(values, block.key);
      const cells = Array.from({ length: Math.max(block.count, written.length) }, (_, index) => [
        String(index + 1),
        ...block.columns.map(({ field }) => lines(written[index]?.[columnOf(field)] ?? '')),
      ]);
      const head = [block.rowLabel, ...block.columns.map(({ field }) => field.label)];
      return `<div class="block-field block-rows">${answerHead(block.heading, block.name, block.label, block.hint)}${tableHtml(block.title, head, cells, true)}</div>`;
    },
  };

  return all(blocks);
}

/** A table whose cells carry their column heading, so that a narrow page can stack them. */
function tableHtml(
  caption: string,
  columns: readonly string[],
  rows: readonly (readonly string[])[],
  rowHeadings: boolean,
): string {
  const head = columns.map((words) => `<th scope="col">${escapeMarkup(words)}</th>`).join('');
  const body = rows.map((cells) => {
    const row = cells.map((cell, index) => {
      const label = attribute('data-label', columns[index]);
      return rowHeadings && index === 0 ? `<th scope="row"${label}>${cell}</th>` : `<td${label}>${cell}</td>`;
    });
    return `<tr>${row.join('')}</tr>`;
  });
  return `<table class="block-table"><caption>${escapeMarkup(caption)}</caption><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table>`;
}

const answerBox = (value: string, prompt: string): string =>
  value === ''
    ? `<p class="block-answer block-answer-empty">${escapeMarkup(prompt)}</p>`
    : `<p class="block-answer">${lines(value)}</p>`;

const lines = (value: string): string => value.split('\n').map(escapeMarkup).join('<br>');
