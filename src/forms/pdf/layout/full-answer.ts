import { panel, paragraph, strong } from '../../blocks.ts';
import type { Block, PanelBlock } from '../../form.ts';
import type { ComposeBlocks } from './container-blocks.ts';
import type { Composed, Room } from './room.ts';

/** An answer, and where several stand together what tells them apart. */
export interface LongAnswer {
  readonly label?: string;
  readonly text: string;
}

/**
 * Answers that their boxes cannot show whole, as words of the page: a box ends with its page and paper does not scroll.
 * Nothing where all is shown.
 */
export function composeFullAnswers(
  answers: readonly LongAnswer[],
  level: PanelBlock['level'],
  room: Room,
  compose: ComposeBlocks,
): Composed {
  if (answers.length === 0) return { pieces: [], elements: [] };
  const blocks = answers.flatMap(({ label, text }): Block[] => [
    ...(label === undefined ? [] : [paragraph([strong(label)])]),
    ...linesOf(text, room).map((line) => paragraph(line)),
  ]);
  return compose([panel(level, room.fullAnswer, blocks)], room);
}

/** The level of a heading below that of a field's label; a label that is no heading stands below one of level 2. */
export const levelBelow = (heading: 0 | 3 | 4): PanelBlock['level'] => (heading === 0 ? 3 : heading === 3 ? 4 : 5);

/** A paragraph for each line that somebody wrote; an element without words would be none. */
const linesOf = (text: string, { measure }: Room): string[] =>
  measure
    .drawable(text, 'regular')
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
