import type { Block, ContentsBlock, CoverBlock, PanelBlock, SectionBlock } from '../../form.ts';
import { heightInside } from '../../paper.ts';
import { theme } from '../../theme.ts';
import type { Box, TextStyle } from './box.ts';
import { content, element } from './element.ts';
import { plainWords } from './inlines.ts';
import { balancedWidth, breakLines, lineBoxes } from './lines.ts';
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

/** The title on a band of colour that runs to the edges of the sheet, and what stands below it. */
export function composeCover(block: CoverBlock, room: Room, compose: ComposeBlocks): Composed {
  const above = 12;
  const between = 10;
  const below = 18;
  const narrow = { ...room, width: room.width * 0.88 };
  const titleStyle = styleOfTitle(block.title, narrow);
  const title = plainWords(block.title, titleStyle);
  const subtitle = plainWords(block.subtitle, styles.subtitle);
  const width = balancedWidth(title.runs, narrow.width, room.measure);
  const titleLines = lineBoxesOf(title, titleStyle, { ...narrow, width });
  const subtitleLines = lineBoxesOf(subtitle, styles.subtitle, narrow);
  const subtitleTop = above + titleLines.length * titleStyle.leading + between;
  const height = subtitleTop + subtitleLines.length * styles.subtitle.leading + below;
  const down = (boxes: readonly Box[], by: number): Box[] =>
    boxes.map((box) => (box.type === 'text' ? { ...box, y: box.y + by } : box));
  const { margin, width: paperWidth } = room.paper;
  const band: Box[] = [
    { type: 'rectangle', x: 0, y: -margin.top, width: paperWidth, height: height + margin.top, fill: colour.accent },
    { type: 'rectangle', x: room.x, y: above - 22, width: 48, height: 5, fill: colour.onAccent },
  ];
  const head = piece(height, [...band, ...down(titleLines.flat(), above), ...down(subtitleLines.flat(), subtitleTop)], {
    startsPage: true,
    cover: true,
    after: space.block * 1.5,
    hold: 'must',
  });
  const inner = compose(block.blocks, room);
  return {
    pieces: [head, ...inner.pieces],
    elements: [element('Sect', [element('H1', title.children), element('P', subtitle.children), ...inner.elements])],
  };
}

/** A long title is set smaller, so that the band leaves room for what stands below it. */
function styleOfTitle(title: string, { width, measure }: Room): TextStyle {
  const lines = breakLines(plainWords(title, styles.title).runs, width, measure).length;
  return lines > 2 ? styles.longTitle : styles.title;
}

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
