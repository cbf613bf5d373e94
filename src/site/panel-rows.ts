import type { Block } from '../forms/form.ts';

/** Blocks that follow one another on a page: a row of panels, or whatever stands between such rows. */
export interface Run {
  readonly panels: boolean;
  readonly blocks: readonly Block[];
}

/** How many panels stand side by side where a page has room. */
const BESIDE = 2;

/** Blocks in runs. Panels come in rows, so that paper can show two levels of one practice beside each other. */
export function panelRows(blocks: readonly Block[]): Run[] {
  const runs: { panels: boolean; blocks: Block[] }[] = [];
  for (const block of blocks) {
    const panels = block.type === 'panel';
    const last = runs.at(-1);
    if (last?.panels === panels && (!panels || last.blocks.length < BESIDE)) last.blocks.push(block);
    else runs.push({ panels, blocks: [block] });
  }
  return runs;
}

/** Any things in rows of as many. */
export const inRows = <Thing>(things: readonly Thing[]): Thing[][] =>
  Array.from({ length: Math.ceil(things.length / BESIDE) }, (_, row) => things.slice(row * BESIDE, (row + 1) * BESIDE));
