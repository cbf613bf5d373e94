import { escapeMarkup } from '../escape-markup.ts';
import { handleInline, type Inline, type InlineHandlers } from '../form.ts';
import { attribute } from './attribute.ts';

/** Prints runs of text as HTML. */
export const renderInlines = (inlines: readonly Inline[]): string =>
  inlines.map((inline) => handleInline(handlers, inline)).join('');

const handlers: InlineHandlers<string> = {
  text: ({ text }) => escapeMarkup(text),
  strong: ({ children }) => `<strong>${renderInlines(children)}</strong>`,
  emphasis: ({ children }) => `<em>${renderInlines(children)}</em>`,
  link: ({ href, children }) => `<a${attribute('href', href)}>${renderInlines(children)}</a>`,
  language: ({ language, children }) => `<span${attribute('lang', language)}>${renderInlines(children)}</span>`,
};
