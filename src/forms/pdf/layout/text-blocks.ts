import type { HeadingBlock, ListBlock, ParagraphBlock } from '../../form.ts';
import { theme } from '../../theme.ts';
import type { Box, TextStyle } from './box.ts';
import { type Element, element } from './element.ts';
import { inlineWords, plainWords, type Words } from './inlines.ts';
import { balancedWidth, breakLines, lineBoxes } from './lines.ts';
import { kept, type Piece, piece, withFirst, withLast } from './piece.ts';
import { type Composed, indented, type Room } from './room.ts';
import { styles } from './styles.ts';

const { space } = theme;

/** How far list items stand in from their marks. */
const markWidth = 20;

/** A heading of the document, with its bookmark and the anchors that lead to it. */
export function composeHeading(block: Omit<HeadingBlock, 'type' | 'level'> & { level: 2 | 3 | 4 | 5 }, room: Room): Composed {
  const style = styles.headings[block.level];
  const words = plainWords(block.text, style);
  const width = balancedWidth(words.runs, room.width, room.measure);
  const pieces = withFirst(withLast(kept(linePieces(words, style, { ...room, width })), { after: space.heading }), {
    before: block.level === 2 ? space.beforeHeading * 1.6 : space.beforeHeading,
    bookmark: { level: block.level, text: block.text },
    anchors: block.anchor === undefined ? [] : [block.anchor],
  });
  return { pieces, elements: [element(`H${block.level}`, words.children)] };
}

/** A paragraph; at least two of its lines stand on each side of a page's end. */
export function composeParagraph(block: ParagraphBlock, room: Room): Composed {
  const style = styles[block.tone];
  const words = inlineWords(block.children, style);
  return { pieces: spaced(linePieces(words, style, room), space.paragraph), elements: [element('P', words.children)] };
}

/** A list with a mark or a number before each item. */
export function composeList(block: ListBlock, room: Room): Composed {
  const style = styles.plain;
  const items = block.items.map((item, index): { pieces: readonly Piece[]; element: Element } => {
    const mark = plainWords(block.ordered ? `${index + 1}.` : '•', style);
    const body = inlineWords(item.children, style);
    const marked = lineBoxesOf(mark, style, room)[0] ?? [];
    const pieces = linePieces(body, style, indented(room, markWidth));
    return {
      pieces: withFirst(spaced(pieces, space.list), {
        boxes: [...marked, ...(pieces[0]?.boxes ?? [])],
        anchors: item.anchor === undefined ? [] : [item.anchor],
      }),
      element: element('LI', [element('Lbl', mark.children), element('LBody', body.children)]),
    };
  });
  const pieces = withLast(
    items.flatMap((item) => item.pieces),
    { after: space.paragraph },
  );
  const numbering = block.ordered ? 'Decimal' : 'Disc';
  return {
    pieces,
    elements: [
      element(
        'L',
        items.map((item) => item.element),
        { numbering },
      ),
    ],
  };
}

/** Words in lines, each a piece that hangs from its own top; the first two stay together, and the last two. */
export function linePieces(words: Words, style: TextStyle, room: Room): Piece[] {
  const lines = lineBoxesOf(words, style, room, false);
  return lines.map((boxes, index) =>
    piece(style.leading, boxes, { hold: lines.length > 1 && (index === 0 || index === lines.length - 2) ? 'must' : 'free' }),
  );
}

/** Words in the boxes of each line; `stacked` one below the other, else each from the top. */
export function lineBoxesOf(words: Words, style: TextStyle, room: Room, stacked = true): Box[][] {
  return breakLines(words.runs, room.width, room.measure).map((line, index) =>
    lineBoxes(line, room.x, stacked ? index * style.leading : 0, style.leading, room.measure),
  );
}

const spaced = (pieces: readonly Piece[], around: number): Piece[] =>
  withFirst(withLast(pieces, { after: around }), { before: around });
