import { type Block, type Handlers, handle } from '../../form.ts';
import { composeContents, composePanel, composeSection } from './container-blocks.ts';
import { composeCover } from './cover-block.ts';
import { composeFacts } from './facts-block.ts';
import { composeField } from './field-block.ts';
import { kept, withLast } from './piece.ts';
import { type Composed, joinComposed, type Room } from './room.ts';
import { composeRows } from './rows-block.ts';
import { composeTable } from './table-block.ts';
import { composeHeading, composeList, composeParagraph } from './text-blocks.ts';

/** Sets blocks one after the other. */
export function composeBlocks(blocks: readonly Block[], room: Room): Composed {
  const handlers: Handlers<Composed> = {
    cover: (block) => composeCover(block, room, composeBlocks),
    contents: (block) => composeContents(block, room),
    section: (block) => composeSection(block, room, composeBlocks),
    heading: (block) => composeHeading(block, room),
    paragraph: (block) => composeParagraph(block, room),
    list: (block) => composeList(block, room),
    facts: (block) => composeFacts(block, room),
    table: (block) => composeTable(block, room),
    panel: (block) => composePanel(block, room, composeBlocks),
    field: (block) => composeField(block, room, composeBlocks),
    rows: (block) => composeRows(block, room, composeBlocks),
  };
  const composed = blocks.map((block) => handle(handlers, block));
  return joinComposed(
    composed.map((part, index) => {
      if (introduces(blocks, index) && part.pieces.length <= longestIntroduction) return { ...part, pieces: kept(part.pieces) };
      return isReasoned(blocks, index) ? { ...part, pieces: withLast(part.pieces, { hold: 'should' }) } : part;
    }),
  );
}

/** In lines. */
const longestIntroduction = 4;

/** Whether a paragraph stands between a heading and what that heading is about: it then stays with both. */
function introduces(blocks: readonly Block[], index: number): boolean {
  const [before, here, after] = [blocks[index - 1], blocks[index], blocks[index + 1]];
  if (before?.type !== 'heading' || here?.type !== 'paragraph' || after === undefined) return false;
  return after.type === 'heading' ? after.level > before.level : after.type !== 'paragraph' && after.type !== 'list';
}

/** Whether something is chosen here and the words right after it say why: they are best read together. */
function isReasoned(blocks: readonly Block[], index: number): boolean {
  const [here, after] = [blocks[index], blocks[index + 1]];
  return here?.type === 'field' && here.field.kind === 'choice' && after?.type === 'field' && after.field.kind === 'text';
}
