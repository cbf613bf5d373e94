import { columnOf, rowsOf } from '../../field-values.ts';
import type { FieldRow, RowsBlock } from '../../form.ts';
import { heightInside } from '../../paper.ts';
import { theme } from '../../theme.ts';
import type { Box } from './box.ts';
import { type Element, element } from './element.ts';
import { composeLabel, composeWords, spokenTitle } from './field-block.ts';
import { answerLines, type FieldRequest, fieldBoxes, heightOfLines } from './field-box.ts';
import { plainWords } from './inlines.ts';
import { kept, type Piece, piece, rowsTogether, wholeIfShort, withLast } from './piece.ts';
import { type Composed, type Room } from './room.ts';
import { styles } from './styles.ts';
import { type Cell, columnHeadings, columnRooms, headerRow } from './table-block.ts';
import { lineBoxesOf } from './text-blocks.ts';

const { colour, space } = theme;

/** Fewest lines of a cell that people write sentences in. */
const fewestLines = 2;

/** Answers that repeat, as a table of fields: as many rows as stand ready or as were written, whichever is more. */
export function composeRows(block: RowsBlock, room: Room): Composed {
  const label = composeLabel(block, room);
  const hint = block.hint === undefined ? undefined : composeWords(block.hint, styles.hint, room);
  const number = numberColumn(block, room);
  const columns = [
    number,
    ...columnRooms(block.columns, { ...room, x: number.x + number.width, width: room.width - number.width }),
  ];
  const headings = [block.rowLabel, ...block.columns.map((column) => column.field.label)].map(
    (text): Cell => ({ words: plainWords(text, styles.cellHeading), style: styles.cellHeading }),
  );
  const header = headerRow(headings, columns, room);

  const written = rowsOf(room.values, block.key);
  const rows = Array.from({ length: Math.max(block.count, written.length) }, (_, index) =>
    composeRow(block, index + 1, written[index] ?? {}, columns, room),
  );
  const heads = [...label.pieces, ...(hint?.pieces ?? [])];
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
  return {
    pieces: [
      ...kept(heads),
      ...wholeIfShort(
        [{ ...header, before: space.list }, ...withLast(rowsTogether(body), { after: space.block })],
        heightInside(room.paper),
      ),
    ],
    elements: [element('Div', [...label.elements, ...(hint?.elements ?? []), table])],
  };
}

function composeRow(
  block: RowsBlock,
  row: number,
  written: FieldRow,
  columns: readonly Room[],
  room: Room,
): { piece: Piece; element: Element } {
  const [first, ...others] = columns;
  const number = plainWords(String(row), styles.cellHeading);
  const cells = block.columns.flatMap(({ field }, index) => {
    const column = others[index];
    if (column === undefined) return [];
    const id = columnOf(field);
    const request: FieldRequest = {
      field,
      name: rowFieldName(field.key, row),
      title: `${spokenTitle(field)} (${block.rowLabel} ${row})`,
      value: written[id] ?? '',
      style: styles.cellAnswer,
      // A single line would stand in the middle of a high row.
      multiline: true,
    };
    return [{ request, column, form: element('Form', []) }];
  });

  const needed = cells.map(({ request, column }) => {
    const lines = answerLines(request, column.width, room.measure).length;
    const empty = request.field.kind === 'text' ? Math.max(fewestLines, theme.lines[request.field.size]) : 1;
    return heightOfLines(Math.max(empty, lines), styles.cellAnswer);
  });
  const height = Math.min(Math.max(...needed), heightInside(room.paper) - 3 * fewestLines * styles.cellAnswer.leading);
  const numberBoxes =
    first === undefined
      ? []
      : lineBoxesOf(number, styles.cellHeading, { ...first, x: first.x + space.cell })
          .flat()
          .map((box): Box => ({ ...box, y: box.y + space.cell }));
  const tint: Box = {
    type: 'rectangle',
    x: room.x,
    y: 0,
    width: first?.width ?? 0,
    height,
    fill: colour.tint,
    stroke: { colour: colour.fieldBorder, width: 1 },
  };
  const fields = cells.flatMap(({ request, column, form }) =>
    fieldBoxes(request, form, { x: column.x, y: 0, width: column.width, height }, room.measure),
  );
  return {
    piece: piece(height, [tint, ...numberBoxes, ...fields]),
    element: element('TR', [element('TH', number.children, { scope: 'Row' }), ...cells.map(({ form }) => element('TD', [form]))]),
  };
}

/** A row's field is named by its key with the row's number before the column: "a/actions/2/who". */
const rowFieldName = (key: string, row: number): string => {
  const end = key.lastIndexOf('/');
  return `${key.slice(0, end)}/${row}${key.slice(end)}`;
};

/** As wide as its heading. */
function numberColumn(block: RowsBlock, room: Room): Room {
  const { face, size } = styles.cellHeading;
  return { ...room, width: Math.max(28, room.measure.width(block.rowLabel, face, size) + 2 * space.cell) };
}
