import { parseProse } from '../framework/prose.ts';
import { list, paragraph, text } from './blocks.ts';
import type { Block, Inline, ParagraphBlock } from './form.ts';

/** An author's Markdown as blocks. Throws on Markdown that forms cannot show; content is checked for that earlier. */
export const prose = (markdown: string, tone: ParagraphBlock['tone'] = 'plain'): Block[] =>
  parseProse(markdown).map((block) =>
    block.type === 'paragraph' ? paragraph(block.children, tone) : list(block.items, { ordered: block.ordered }),
  );

/** The same words as one run, for table cells and list items, which hold no blocks. */
export const proseLine = (markdown: string): Inline[] =>
  parseProse(markdown)
    .flatMap((block) => (block.type === 'paragraph' ? [block.children] : block.items))
    .flatMap((children, index) => (index === 0 ? children : [...text(' '), ...children]));
