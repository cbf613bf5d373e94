import type { TableBlock } from '../../form.ts';
import { heightInside } from '../../paper.ts';
import { theme } from '../../theme.ts';
import { type Box, moved, type TextStyle } from './box.ts';
import { sharedWidths } from './column-widths.ts';
import { type Element, element } from './element.ts';
import { inlineWords, plainWords, type Words } from './inlines.ts';
import { kept, type Piece, piece, rowsTogether, wholeIfShort, withFirst, withLast } from './piece.ts';
import type { Composed, Room } from './room.ts';
import { styles } from './styles.ts';
import { lineBoxesOf, linePieces } from './text-blocks.ts';

const { colour, space } = theme;

/** A cell of a row before its height is known. */
export interface Cell {
  readonly words: Words;
  readonly style: TextStyle;
}

/** A table with rules between its rows; its column headings stand again at the top of each page that it runs over. */
export function composeTable(block: TableBlock, room: Room): Composed {
  const caption = plainWords(block.caption, styles.caption);
  const columns = columnRooms(
    block.columns,
    room,
    block.columns.map(({ text }) => text),
  );
  const headings = block.columns.map(
    (column): Cell => ({ words: plainWords(column.text, styles.cellHeading), style: styles.cellHeading }),
  );
  const header = headerRow(headings, columns, room);
  const rows = block.rows.map((row) =>
    row.map((inlines, column): Cell => {
      const style = block.headings === 'row' && column === 0 ? styles.cellHeading : styles.cell;
      return { words: inlineWords(inlines, style), style };
    }),
  );
  const body = rows.map((cells): Piece => {
    const row = tableRow(cells, columns);
    return { ...row, repeated: header, boxes: [...row.boxes, rule(room, row.height, 0.75, colour.rule)] };
  });

  const captionLines = withFirst(withLast(linePieces(caption, styles.caption, room), { after: space.list }), {
    before: space.block,
  });
  return {
    pieces: wholeIfShort(
      [...kept(captionLines), header, ...withLast(rowsTogether(body), { after: space.block })],
      heightInside(room.paper),
    ),
    elements: [
      element(
        'Table',
        [
          element('Caption', caption.children),
          element('THead', [columnHeadings(headings)]),
          element(
            'TBody',
            rows.map((row) => rowElement(row, block.headings === 'row')),
          ),
        ],
        { summary: block.summary },
      ),
    ],
  };
}

/** The row of column headings, on a tint. It stays with the first row. */
export function headerRow(cells: readonly Cell[], columns: readonly Room[], room: Room): Piece {
  const row = tableRow(cells, columns);
  const tint: Box = { type: 'rectangle', x: room.x, y: 0, width: room.width, height: row.height, fill: colour.tint };
  return { ...row, hold: 'must', boxes: [tint, ...row.boxes, rule(room, row.height, 1.5, colour.accent)] };
}

/** The row of column headings as an element. */
export const columnHeadings = (cells: readonly Cell[]): Element =>
  element(
    'TR',
    cells.map((cell) => element('TH', cell.words.children, { scope: 'Column' })),
  );

/**
 * Where each column stands: by its part of the width, or as wide as its heading in one line needs where the others can spare
 * the room. Without headings, by the parts alone.
 */
export function columnRooms(
  columns: readonly { readonly share: number }[],
  room: Room,
  headings: readonly string[] = [],
): Room[] {
  const { face, size } = styles.cellHeading;
  const needs = columns.map((_, index) => room.measure.width(headings[index] ?? '', face, size) + 2 * space.cell);
  const widths = sharedWidths(
    columns.map(({ share }) => share),
    needs,
    room.width,
  );
  let x = room.x;
  return widths.map((width) => {
    x += width;
    return { ...room, x: x - width, width };
  });
}

/** Cells beside each other, as high as the highest. */
function tableRow(cells: readonly Cell[], columns: readonly Room[]): Piece {
  const set = cells.map((cell, index) => {
    const column = columns[index];
    if (column === undefined)
      throw new Error(`A table row has ${cells.length} cells for ${columns.length} columns. Give one for each.`);
    const lines = lineBoxesOf(cell.words, cell.style, {
      ...column,
      x: column.x + space.cell,
      width: column.width - 2 * space.cell,
    });
    return { boxes: lines.flat(), height: lines.length * cell.style.leading };
  });
  const height = Math.max(...set.map((cell) => cell.height)) + 2 * space.cell;
  return piece(
    height,
    set.flatMap((cell) => cell.boxes.map((box) => moved(box, 0, space.cell))),
  );
}

const rowElement = (cells: readonly Cell[], headed: boolean): Element =>
  element(
    'TR',
    cells.map((cell, column) =>
      headed && column === 0 ? element('TH', cell.words.children, { scope: 'Row' }) : element('TD', cell.words.children),
    ),
  );

const rule = (room: Room, y: number, height: number, fill: string): Box => ({
  type: 'rectangle',
  x: room.x,
  y: y - height / 2,
  width: room.width,
  height,
  fill,
});
