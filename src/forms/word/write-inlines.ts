import { handleInline, type Inline, type InlineHandlers } from '../form.ts';
import { bookmarkName } from './bookmarks.ts';
import type { Parts } from './parts.ts';
import { type RunLook, run } from './run.ts';
import { element, type Xml } from './xml.ts';

/** Inlines as runs and links, with the look of what is around them. */
export function writeInlines(inlines: readonly Inline[], parts: Parts, look: RunLook = {}): Xml[] {
  const inside = (children: readonly Inline[], more: RunLook) => writeInlines(children, parts, { ...look, ...more });
  const handlers: InlineHandlers<Xml[]> = {
    text: ({ text }) => [run(text, look)],
    strong: ({ children }) => inside(children, { bold: true }),
    emphasis: ({ children }) => inside(children, { italic: true }),
    language: ({ language, children }) => inside(children, { language }),
    link({ href, children }) {
      const runs = inside(children, { style: 'Hyperlink' });
      return [href.startsWith('#') ? linkWithin(href.slice(1), runs) : linkOut(parts.link(href), runs)];
    },
  };
  return inlines.flatMap((inline) => handleInline(handlers, inline));
}

/** A link to another place in the document. */
export const linkWithin = (anchor: string, runs: readonly Xml[]): Xml =>
  element('w:hyperlink', { 'w:anchor': bookmarkName(anchor), 'w:history': 1 }, runs);

const linkOut = (relationship: string, runs: readonly Xml[]): Xml =>
  element('w:hyperlink', { 'r:id': relationship, 'w:history': 1 }, runs);
