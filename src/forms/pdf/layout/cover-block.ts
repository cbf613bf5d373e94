import type { CoverBlock } from '../../form.ts';
import { theme } from '../../theme.ts';
import { type Box, moved, type TextStyle } from './box.ts';
import type { ComposeBlocks } from './container-blocks.ts';
import { element } from './element.ts';
import { plainWords, type Words } from './inlines.ts';
import { balancedWidth, breakLines } from './lines.ts';
import { piece } from './piece.ts';
import type { Composed, Room } from './room.ts';
import { styles } from './styles.ts';
import { lineBoxesOf } from './text-blocks.ts';

const { colour, space } = theme;

/** Free on the band above the title, between its lines and the subtitle, and below that. */
const [above, between, below] = [12, 10, 18];

/** The title on a band of colour that runs to the edges of the sheet, and what stands below it. */
export function composeCover(block: CoverBlock, room: Room, compose: ComposeBlocks): Composed {
  const title = setTitle(block.title, room);
  const subtitle = plainWords(block.subtitle, styles.subtitle);
  const subtitleLines = lineBoxesOf(subtitle, styles.subtitle, room);
  const subtitleTop = above + title.height + between;
  const height = subtitleTop + subtitleLines.length * styles.subtitle.leading + below;
  const down = (boxes: readonly Box[], by: number): Box[] => boxes.map((box) => moved(box, 0, by));
  const { margin, width } = room.paper;
  const band: Box[] = [
    { type: 'rectangle', x: 0, y: -margin.top, width, height: height + margin.top, fill: colour.accent },
    { type: 'rectangle', x: room.x, y: above - 22, width: 48, height: 5, fill: colour.onAccent },
  ];
  const head = piece(height, [...band, ...down(title.boxes, above), ...down(subtitleLines.flat(), subtitleTop)], {
    startsPage: true,
    cover: true,
    after: space.block * 1.5,
    hold: 'must',
  });
  const inner = compose(block.blocks, room);
  return {
    pieces: [head, ...inner.pieces],
    elements: [element('Sect', [element('H1', title.words.children), element('P', subtitle.children), ...inner.elements])],
  };
}

/** A title in lines, in large type with air at its right; one that would take too many lines is smaller and has the whole width. */
function setTitle(text: string, room: Room): { words: Words; boxes: readonly Box[]; height: number } {
  const { width, height } = room.paper;
  const mostLines = width > height ? 1 : 2;
  const large = { style: styles.title, width: room.width * 0.88 };
  const linesAt = ({ style, width }: typeof large): number =>
    breakLines(plainWords(text, style).runs, width, room.measure).length;
  return titleIn(text, linesAt(large) > mostLines ? { style: styles.longTitle, width: room.width } : large, room);
}

function titleIn(text: string, { style, width }: { style: TextStyle; width: number }, room: Room) {
  const words = plainWords(text, style);
  const lines = lineBoxesOf(words, style, { ...room, width: balancedWidth(words.runs, width, room.measure) });
  return { words, boxes: lines.flat(), height: lines.length * style.leading };
}
