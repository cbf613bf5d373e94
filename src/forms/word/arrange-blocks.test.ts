import { describe, expect, it } from 'vitest';
import { heading, paragraph, section } from '../blocks.ts';
import type { Block } from '../form.ts';
import { arrangeBlocks } from './arrange-blocks.ts';

const parts = (count: number): Block[] =>
  Array.from({ length: count }, (_, index) => section(`part-${index}`, `Part ${index}`, [heading(2, `Part ${index}`)]));

const links = (count: number): Block => ({
  type: 'contents',
  title: 'Contents',
  entries: Array.from({ length: count }, (_, index) => ({ anchor: `part-${index}`, text: `Part ${index}` })),
});

const startsOf = (blocks: readonly Block[]) => blocks.map((block) => (block.type === 'section' ? block.start : block.type));

describe('arrangeBlocks', () => {
  it('lets two parts follow each other, and gives each of three a page', () => {
    expect(startsOf(arrangeBlocks([paragraph('Before'), ...parts(2)]))).toEqual(['paragraph', 'flow', 'flow']);
    expect(startsOf(arrangeBlocks(parts(3)))).toEqual(['page', 'page', 'page']);
  });

  it('leaves out a list of five links, and keeps one of six', () => {
    expect(arrangeBlocks([links(5)])).toEqual([]);
    expect(arrangeBlocks([links(6)])).toEqual([links(6)]);
  });
});
