import { columnOf, rowsOf } from '../../field-values.ts';
import type { FieldRow, RowsBlock } from '../../form.ts';
import { heightInside } from '../../paper.ts';
import { theme } from '../../theme.ts';
import { type Box, moved } from './box.ts';
import type { ComposeBlocks } from './container-blocks.ts';
import { type Element, element } from './element.ts';
import { type FieldRequest, fieldBoxes, heightOfLines, hidesPart, setField } from './field-box.ts';
import { composeLabel, composeWords, spokenTitle } from './field-label.ts';
import { headingRoom } from './field-size.ts';
import { composeFullAnswers, type LongAnswer, levelBelow } from './full-answer.ts';
import { plainWords } from './inlines.ts';
import { elasticPiece, kept, type Piece, rowsTogether, wholeIfShort, withLast } from './piece.ts';
import { type Composed, joinComposed, type Room } from './room.ts';
import { rowFieldName, rowName } from './row-fields.ts';
import { styles } from './styles.ts';
import { type Cell, columnHeadings, columnRooms, headerRow } from './table-block.ts';
import { lineBoxesOf } from './text-blocks.ts';

const { colour, space } = theme;

/** Fewest lines of a cell that people write sentences in. */
const fewestLines = 2;
/** Lines that a row can be higher where a page has room. */
const stretch = 1.5;
/** Points that a row can be lower and still show its lines. */
const tight = 2;

/** Answers that repeat, as a table of fields: as many rows as stand ready or as were written, whichever is more. */
export function composeRows(block: RowsBlock, room: Room, compose: ComposeBlocks): Composed {
  const label = composeLabel(block, room);
  const hint = block.hint === undefined ? undefined : composeWords(block.hint, styles.hint, room);
  const number = numberColumn(block, room);
  const beside = { ...room, x: number.x + number.width, width: room.width - number.width };
  const columns = [
    number,
    ...columnRooms(
      block.columns,
      beside,
      block.columns.map((column) => column.field.label),
    ),
  ];
  const headings = [block.rowLabel, ...block.columns.map((column) => column.field.label)].map(
    (text): Cell => ({ words: plainWords(text, styles.cellHeading), style: styles.cellHeading }),
  );
  const header = headerRow(headings, columns, room);

  const written = rowsOf(room.values, block.key);
  const heads = [...label.pieces, ...(hint?.pieces ?? [])];
  // The first row stands below them and the headings of its part.
  const above = headingRoom + heads.reduce((sum, head) => sum + Math.max(head.before, 0) + head.height + head.after, 0);
  const rows = Array.from({ length: Math.max(block.count, written.length) }, (_, index) => {
    const highest = heightInside(room.paper) - header.height - (index === 0 ? above : space.block);
    return composeRow(block, index + 1, written[index] ?? {}, columns, highest, room);
  });
  const body = rows.map((row): Piece => ({ ...row.piece, repeated: header }));
  const table = element(
    'Table',
    [
      element('THead', [columnHeadings(headings)]),
      element(
        'TBody',
        rows.map((row) => row.element),
      ),
    ],
    { summary: block.title },
  );
  const composed: Composed = {
    pieces: [
      ...kept(heads),
      ...wholeIfShort(
        [{ ...header, before: space.list }, ...withLast(rowsTogether(body), { after: space.block })],
        heightInside(room.paper),
      ),
    ],
    elements: [element('Div', [...label.elements, ...(hint?.elements ?? []), table])],
  };
  const hidden = rows.flatMap((row) => row.hidden);
  return joinComposed([composed, composeFullAnswers(hidden, levelBelow(block.heading), room, compose)]);
}

interface ComposedRow {
  readonly piece: Piece;
  readonly element: Element;
  /** What its cells cannot show whole, since no row is higher than a page. */
  readonly hidden: readonly LongAnswer[];
}

function composeRow(
  block: RowsBlock,
  row: number,
  written: FieldRow,
  columns: readonly Room[],
  highest: number,
  room: Room,
): ComposedRow {
  const [first, ...others] = columns;
  const number = plainWords(String(row), styles.cellHeading);
  const cells = block.columns.flatMap(({ field }, index) => {
    const column = others[index];
    if (column === undefined) return [];
    const request: FieldRequest = {
      field,
      name: rowFieldName(field.key, row),
      title: rowName(spokenTitle(field), block.rowLabel, row),
      value: written[columnOf(field)] ?? '',
      style: styles.cellAnswer,
      // A single line would stand in the middle of a high row.
      multiline: true,
    };
    return [{ set: setField(request, column.width, room.measure), x: column.x, form: element('Form', []) }];
  });

  const needed = Math.max(fewestLines, ...cells.map(({ set }) => set.lines.length));
  const height = Math.min(heightOfLines(needed, styles.cellAnswer), highest);
  const numberBoxes =
    first === undefined
      ? []
      : lineBoxesOf(number, styles.cellHeading, { ...first, x: first.x + space.cell })
          .flat()
          .map((box): Box => moved(box, 0, space.cell));
  const tint = (height: number): Box => ({
    type: 'rectangle',
    x: room.x,
    y: 0,
    width: first?.width ?? 0,
    height,
    fill: colour.tint,
    stroke: { colour: colour.fieldBorder, width: 1 },
  });
  const boxesAt = (height: number): Box[] => [
    tint(height),
    ...numberBoxes,
    ...cells.flatMap(({ set, x, form }) => fieldBoxes(set, form, { x, y: 0, height })),
  ];
  const most = Math.min(height + stretch * styles.cellAnswer.leading, highest);
  return {
    piece: elasticPiece(height, { least: Math.min(height, heightOfLines(needed, styles.cellAnswer) - tight), most, boxesAt }),
    element: element('TR', [element('TH', number.children, { scope: 'Row' }), ...cells.map(({ form }) => element('TD', [form]))]),
    hidden: cells
      .filter(({ set }) => hidesPart(set, height, room.measure))
      .map(({ set }) => ({ label: rowName(set.field.label, block.rowLabel, row), text: set.value })),
  };
}

/** As wide as its heading. */
function numberColumn(block: RowsBlock, room: Room): Room {
  const { face, size } = styles.cellHeading;
  return { ...room, width: Math.max(28, room.measure.width(block.rowLabel, face, size) + 2 * space.cell) };
}
