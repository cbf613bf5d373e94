import type { Block, ContentsBlock, PanelBlock, SectionBlock } from '../../form.ts';
import { heightInside } from '../../paper.ts';
import { theme } from '../../theme.ts';
import type { Box } from './box.ts';
import { content, element } from './element.ts';
import { breakLines, lineBoxes } from './lines.ts';
import { naming } from './naming.ts';
import { type Frame, keptIfPossible, type Piece, piece, wholeIfShort, withFirst, withLast } from './piece.ts';
import { type Composed, indented, type Room } from './room.ts';
import { styles } from './styles.ts';
import { composeHeading, lineBoxesOf } from './text-blocks.ts';

const { colour, space } = theme;

/** Sets the blocks inside a block. */
export type ComposeBlocks = (blocks: readonly Block[], room: Room) => Composed;

/** Width of the rule at the left of a panel. */
export const panelRule = 4;

/** What the document holds, with page numbers; each line leads there. The numbers are known once all pages are filled. */
export function composeContents(block: ContentsBlock, room: Room): Composed {
  const heading = composeHeading({ level: 2, text: block.title }, room);
  const style = styles.plain;
  const numberRoom = 34;
  const entries = block.entries.map((entry) => {
    const place = content();
    const link = element('Link', [place]);
    const runs = [{ text: entry.text, style, content: place }];
    const lines = breakLines(runs, room.width - numberRoom, room.measure);
    const last = lines.at(-1);
    const base = lineBoxesOf({ runs: [{ text: ' ', style, content: place }], children: [] }, style, room)[0]?.[0]?.y ?? 0;
    const boxes: Box[] = [
      ...lines.flatMap((line, index) => lineBoxes(line, room.x, index * style.leading, style.leading, room.measure)),
      {
        type: 'page-number',
        right: room.x + room.width,
        y: base + (lines.length - 1) * style.leading,
        leaderFrom: room.x + (last?.width ?? 0),
        anchor: entry.anchor,
        style,
        content: place,
      },
      {
        type: 'link',
        x: room.x,
        y: 0,
        width: room.width,
        height: lines.length * style.leading,
        element: link,
        target: `#${entry.anchor}`,
        words: entry.text,
      },
    ];
    return {
      piece: piece(lines.length * style.leading, boxes, { before: space.list, after: space.list }),
      element: element('TOCI', [element('Reference', [link])]),
    };
  });
  const list = element(
    'TOC',
    entries.map((entry) => entry.element),
  );
  const lines = entries.map((entry) => entry.piece);
  return {
    pieces: [...heading.pieces, ...keptIfPossible(withLast(lines, { after: space.block }))],
    elements: [element('Sect', [...heading.elements, list])],
  };
}

/** A part of the document. Its errors say which part it was. */
export function composeSection(block: SectionBlock, room: Room, compose: ComposeBlocks): Composed {
  const inner = naming(block.running, () => compose(block.blocks, room));
  const first: Partial<Piece> = {
    startsPage: block.start === 'page',
    opensSection: true,
    ...(block.start === 'page' ? {} : { before: space.beforeHeading * 1.6 }),
    anchors: [block.anchor, ...(inner.pieces[0]?.anchors ?? [])],
  };
  const pieces = inner.pieces.map((piece) => ({ running: block.running, ...piece }));
  return { pieces: withFirst(pieces, first), elements: [element('Sect', inner.elements)] };
}

/** Something set apart: a tint, a rule at the left, a title. A short one stays whole. */
export function composePanel(block: PanelBlock, room: Room, compose: ComposeBlocks): Composed {
  const frame: Frame = { x: room.x, width: room.width, ...frameColours[block.tone] };
  const inside = indented(room, panelRule + space.panel, space.panel);
  const heading = composeHeading(
    { level: block.level, text: block.title, ...(block.anchor === undefined ? {} : { anchor: block.anchor }) },
    inside,
  );
  const inner = compose(block.blocks, inside);
  const pieces = [...heading.pieces, ...inner.pieces].map((piece) => ({ ...piece, frames: [frame, ...piece.frames] }));
  const edged = withFirst(withLast(pieces, { after: 0 }), { before: 0 });
  return {
    pieces: wholeIfShort(edged, heightInside(room.paper)),
    elements: [element('Sect', [...heading.elements, ...inner.elements])],
  };
}

const frameColours: Readonly<Record<PanelBlock['tone'], { fill: string; rule: string }>> = {
  plain: { fill: colour.tint, rule: colour.rule },
  strong: { fill: colour.strongTint, rule: colour.strong },
  weak: { fill: colour.weakTint, rule: colour.weak },
};
