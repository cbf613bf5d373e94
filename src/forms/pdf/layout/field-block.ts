import { textOf } from '../../field-values.ts';
import type { Field, FieldBlock } from '../../form.ts';
import { heightInside } from '../../paper.ts';
import { theme } from '../../theme.ts';
import { moved, type TextStyle } from './box.ts';
import { element } from './element.ts';
import { answerLines, type FieldRequest, fieldBoxes, heightOfLines } from './field-box.ts';
import { plainWords } from './inlines.ts';
import { kept, type Piece, piece, withFirst, withLast } from './piece.ts';
import { type Composed, indented, type Room } from './room.ts';
import { styles } from './styles.ts';
import { composeHeading, lineBoxesOf, linePieces } from './text-blocks.ts';

const { space } = theme;

const checkSize = 16;
const dateWidth = 130;
/** The part of the width that a label takes where it stands at the left of its field. */
const labelShare = 0.42;
/** Left free on a page for the headings above, where a long answer takes all the rest. */
const headingRoom = 70;

/** One answer: its label as a heading over it, or beside it where the label is a line alone. It is never parted. */
export function composeField({ field }: FieldBlock, room: Room): Composed {
  const request: FieldRequest = {
    field,
    name: field.key,
    title: spokenTitle(field),
    value: textOf(room.values, field.key),
    style: styles.answer,
    multiline: isMultiline(field, textOf(room.values, field.key), room),
  };
  if (field.kind === 'checkbox') return composeCheckbox(request, room);
  const beside = field.heading === 0 && (field.kind !== 'text' || field.size === 'line');
  return beside ? composeBeside(request, room) : composeBelow(request, room);
}

/** The field under its heading and its hints. */
function composeBelow(request: FieldRequest, room: Room): Composed {
  const { field } = request;
  const label = composeLabel(field, room);
  const hints = hintsOf(field).map((hint) => composeWords(hint, styles.hint, room));
  const form = element('Form', []);
  const heads = [...label.pieces, ...hints.flatMap((hint) => hint.pieces)];
  const used = heads.reduce((sum, head) => sum + Math.max(head.before, 0) + head.height + head.after, 0);

  const width = widthOf(field, room);
  const height = Math.min(heightOf(request, width, room), heightInside(room.paper) - used - headingRoom);
  const boxes = fieldBoxes(request, form, { x: room.x, y: 0, width, height }, room.measure);
  return {
    pieces: [...kept(heads), piece(height, boxes, { before: space.list, after: space.block })],
    elements: [element('Div', [...label.elements, ...hints.flatMap((hint) => hint.elements), form])],
  };
}

/** Label and hints at the left, the field at the right. */
function composeBeside(request: FieldRequest, room: Room): Composed {
  const { field } = request;
  const left = { ...room, width: room.width * labelShare - space.panel };
  const right = indented(room, room.width * labelShare);
  const label = composeWords(field.label, styles.label, left);
  const hints = hintsOf(field).map((hint) => composeWords(hint, styles.hint, left));
  const stacked = stack([label, ...hints].flatMap((part) => part.pieces));

  const form = element('Form', []);
  const width = widthOf(field, right);
  const height = Math.min(heightOf(request, width, room), heightInside(room.paper) - headingRoom);
  // The label's letters stand on one line with those in the box.
  const down = (heightOfLines(1, styles.answer) - styles.label.leading) / 2;
  const boxes = [
    ...stacked.boxes.map((box) => moved(box, 0, down)),
    ...fieldBoxes(request, form, { x: right.x, y: 0, width, height }, room.measure),
  ];
  return {
    pieces: [piece(Math.max(height, stacked.height + down), boxes, { before: space.paragraph, after: space.paragraph })],
    elements: [element('Div', [...label.elements, ...hints.flatMap((hint) => hint.elements), form])],
  };
}

/** The box first and its label at the right, as people expect. */
function composeCheckbox(request: FieldRequest, room: Room): Composed {
  const { field } = request;
  const inner = indented(room, checkSize + space.paragraph);
  const style: TextStyle = field.heading === 0 ? styles.label : styles.headings[field.heading];
  const words = plainWords(field.heading === 0 ? field.label : field.name, style);
  const hints = hintsOf(field).map((hint) => composeWords(hint, styles.hint, inner));
  const label = lineBoxesOf(words, style, inner);
  const below = stack(hints.flatMap((hint) => hint.pieces));

  const form = element('Form', []);
  const down = Math.max(0, (checkSize - style.leading) / 2);
  const labelHeight = label.length * style.leading + down;
  const boxes = [
    ...fieldBoxes(request, form, { x: room.x, y: 0, width: checkSize, height: checkSize }, room.measure),
    ...label.flat().map((box) => moved(box, 0, down)),
    ...below.boxes.map((box) => moved(box, 0, labelHeight)),
  ];
  const tag = field.heading === 0 ? 'P' : (`H${field.heading}` as const);
  const marks = field.heading === 0 ? {} : { bookmark: { level: field.heading, text: field.name } };
  return {
    pieces: [
      piece(Math.max(checkSize, labelHeight + below.height), boxes, {
        before: space.paragraph,
        after: space.paragraph,
        ...marks,
      }),
    ],
    elements: [element('Div', [form, element(tag, words.children), ...hints.flatMap((hint) => hint.elements)])],
  };
}

/** A label as a heading with its number, or as a strong line. */
export function composeLabel(labelled: { heading: 0 | 3 | 4; label: string; name: string }, room: Room): Composed {
  return labelled.heading === 0
    ? composeWords(labelled.label, styles.label, room)
    : composeHeading({ level: labelled.heading, text: labelled.name }, room);
}

/** A line of words of one look: a label or a hint. */
export function composeWords(text: string, style: TextStyle, room: Room): Composed {
  const words = plainWords(text, style);
  return {
    pieces: withLast(withFirst(linePieces(words, style, room), {}), { after: 2 }),
    elements: [element('P', words.children)],
  };
}

/** What to say before somebody writes: the hint, and how a date is written. */
const hintsOf = (field: Field): string[] => [
  ...(field.hint === undefined ? [] : [field.hint]),
  ...(field.kind === 'date' && field.prompt !== '' ? [field.prompt] : []),
];

/** A date's title says how it is written, since its prompt cannot be heard otherwise. */
export const spokenTitle = (field: Field): string =>
  field.kind === 'date' && field.prompt !== '' ? `${field.title} (${field.prompt})` : field.title;

/** A single line becomes several where it already holds more than fits. */
function isMultiline(field: Field, value: string, room: Room): boolean {
  if (field.kind !== 'text') return false;
  return (
    field.size !== 'line' ||
    value.includes('\n') ||
    room.measure.width(room.measure.drawable(value, 'regular'), 'regular', theme.size.body) > room.width * 0.6
  );
}

function widthOf(field: Field, room: Room): number {
  if (field.kind === 'date') return Math.min(dateWidth, room.width);
  if (field.kind !== 'choice') return room.width;
  const labels = [field.prompt, ...field.options.map((option) => option.label)];
  const longest = Math.max(...labels.map((label) => room.measure.width(label, styles.answer.face, styles.answer.size)));
  return Math.min(Math.max(longest + 48, dateWidth), room.width);
}

/** As high as its size says, or as what it holds needs with a line to go on. */
function heightOf(request: FieldRequest, width: number, room: Room): number {
  const empty = request.field.kind === 'text' ? theme.lines[request.field.size] : 1;
  const written = answerLines(request, width, room.measure).length;
  return heightOfLines(request.multiline && written > empty - 1 ? Math.max(empty, written + 1) : empty, request.style);
}

/** Pieces one below the other as boxes, with the height of them all. */
function stack(pieces: readonly Piece[]): { boxes: readonly ReturnType<typeof moved>[]; height: number } {
  let height = 0;
  const boxes = pieces.flatMap((part) => {
    const top = height;
    height += part.height;
    return part.boxes.map((box) => moved(box, 0, top));
  });
  return { boxes, height };
}
