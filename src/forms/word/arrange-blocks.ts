import type { Block } from '../form.ts';

/** A list of links to fewer places than this is longer to read than to do without. */
const FEWEST_LINKS = 6;

/** Sections that each start a page are as many as this, or more. */
const FEWEST_PAGES = 3;

/**
 * A document as it is printed on few sheets: where all of it is a page or two away, there is no list of links, and no section
 * waits for a new page.
 */
export function arrangeBlocks(blocks: readonly Block[]): Block[] {
  const pages = blocks.filter((block) => block.type === 'section' && block.start === 'page').length;
  return blocks
    .filter((block) => block.type !== 'contents' || block.entries.length >= FEWEST_LINKS)
    .map((block) => (block.type === 'section' && pages < FEWEST_PAGES ? { ...block, start: 'flow' } : block));
}
