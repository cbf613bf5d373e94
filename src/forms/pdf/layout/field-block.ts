import { textOf } from '../../field-values.ts';
import type { Field, FieldBlock } from '../../form.ts';
import { heightInside } from '../../paper.ts';
import { theme } from '../../theme.ts';
import { type Box, moved, type TextStyle } from './box.ts';
import type { ComposeBlocks } from './container-blocks.ts';
import { element } from './element.ts';
import { type FieldRequest, fieldBoxes, heightOfLines, hidesPart, setField } from './field-box.ts';
import { headingRoom, heightsOf, isMultiline, widthOf } from './field-size.ts';
import { composeFullAnswers, levelBelow } from './full-answer.ts';
import { plainWords } from './inlines.ts';
import { elasticPiece, kept, type Piece, piece, withLast } from './piece.ts';
import { type Composed, indented, joinComposed, type Room } from './room.ts';
import { styles } from './styles.ts';
import { composeHeading, linePieces } from './text-blocks.ts';

const { space } = theme;

const checkSize = 16;
/** The part of the width that a label takes at the left of its field: little beside sentences, much beside a short list. */
const labelShare = { line: 0.42, sentences: 0.36, list: 0.5 } as const;

/** One answer: its label as a heading over it, or beside it where the answer is short. The field is never parted. */
export function composeField({ field }: FieldBlock, room: Room, compose: ComposeBlocks): Composed {
  const value = textOf(room.values, field.key);
  const multiline = isMultiline(field, value, room);
  const request: FieldRequest = { field, name: field.key, title: spokenTitle(field), value, style: styles.answer, multiline };
  if (field.kind === 'checkbox') return composeCheckbox(request, room);
  const { composed, hides } = isBeside(field) ? composeBeside(request, room) : composeBelow(request, room);
  return joinComposed([composed, composeFullAnswers(hides ? [{ text: value }] : [], levelBelow(field.heading), room, compose)]);
}

interface ComposedField {
  readonly composed: Composed;
  /** Whether its box hides a part of what it holds. */
  readonly hides: boolean;
}

/** What takes little room stands beside its label; an answer that is written in sentences has the whole width. */
const isBeside = (field: Field): boolean => field.kind !== 'text' || field.size === 'line' || field.size === 'short';

/** What stands beside the label. On the cover all fields begin at one edge. */
const besideOf = (field: Field): keyof typeof labelShare =>
  field.heading === 0 ? 'line' : field.kind === 'text' && field.size !== 'line' ? 'sentences' : 'list';

/** The field under its heading and its hints. */
function composeBelow(request: FieldRequest, room: Room): ComposedField {
  const { field } = request;
  const label = composeLabel(field, room);
  const hints = hintsOf(field).map((hint) => composeWords(hint, styles.hint, room));
  const form = element('Form', []);
  const heads = kept([...label.pieces, ...hints.flatMap((hint) => hint.pieces)]);
  const used = heads.reduce((sum, head) => sum + Math.max(head.before, 0) + head.height + head.after, 0);

  const set = setField(request, widthOf(request, room), room.measure);
  const heights = heightsOf(set, heightInside(room.paper) - used - headingRoom);
  const box = elasticPiece(
    heights.best,
    { ...heights, boxesAt: (height) => fieldBoxes(set, form, { x: room.x, y: 0, height }) },
    { before: space.list, after: space.block },
  );
  return {
    composed: {
      pieces: [...heads, box],
      elements: [element('Div', [...label.elements, ...hints.flatMap((hint) => hint.elements), form])],
    },
    hides: hidesPart(set, heights.best, room.measure),
  };
}

/** Label and hints at the left, the field at the right. */
function composeBeside(request: FieldRequest, room: Room): ComposedField {
  const { field } = request;
  const labelWidth = room.width * labelShare[besideOf(field)];
  const left = { ...room, width: labelWidth - space.panel };
  const right = indented(room, labelWidth);
  const style: TextStyle = field.heading === 0 ? styles.label : styles.headings[field.heading];
  const label = labelWords(field, style, left);
  const hints = hintsOf(field).map((hint) => composeWords(hint, styles.hint, left));
  const stacked = stack([label, ...hints].flatMap((part) => part.pieces));

  const form = element('Form', []);
  const set = setField(request, widthOf(request, right), room.measure);
  const heights = heightsOf(set, heightInside(room.paper) - headingRoom);
  // The label's letters stand on one line with those in the box.
  const down = Math.max(0, (heightOfLines(1, styles.answer) - style.leading) / 2);
  const words = stacked.boxes.map((box) => moved(box, 0, down));
  const lowest = stacked.height + down;
  const around =
    field.heading === 0
      ? { before: space.paragraph, after: space.paragraph }
      : { before: space.beforeHeading, after: space.block };
  const boxesAt = (height: number): Box[] => [...words, ...fieldBoxes(set, form, { x: right.x, y: 0, height })];
  const made =
    heights.least === heights.most
      ? piece(Math.max(heights.best, lowest), boxesAt(heights.best), { ...around, ...bookmarkOf(field) })
      : elasticPiece(
          Math.max(heights.best, lowest),
          { least: Math.max(heights.least, lowest), most: Math.max(heights.most, lowest), boxesAt },
          { ...around, ...bookmarkOf(field) },
        );
  return {
    composed: {
      pieces: [made],
      elements: [element('Div', [...label.elements, ...hints.flatMap((hint) => hint.elements), form])],
    },
    hides: hidesPart(set, heights.best, room.measure),
  };
}

/** The box first and its label at the right, as people expect. */
function composeCheckbox(request: FieldRequest, room: Room): Composed {
  const { field } = request;
  const inner = indented(room, checkSize + space.paragraph);
  const style: TextStyle = field.heading === 0 ? styles.label : styles.headings[field.heading];
  const label = labelWords(field, style, inner);
  const hints = hintsOf(field).map((hint) => composeWords(hint, styles.hint, inner));
  const words = stack([label, ...hints].flatMap((part) => part.pieces));

  const form = element('Form', []);
  const down = Math.max(0, (checkSize - style.leading) / 2);
  const set = setField(request, checkSize, room.measure);
  const boxes = [
    ...fieldBoxes(set, form, { x: room.x, y: 0, height: checkSize }),
    ...words.boxes.map((box) => moved(box, 0, down)),
  ];
  return {
    pieces: [
      piece(Math.max(checkSize, words.height + down), boxes, {
        before: space.paragraph,
        after: space.paragraph,
        ...bookmarkOf(field),
      }),
    ],
    elements: [element('Div', [form, ...label.elements, ...hints.flatMap((hint) => hint.elements)])],
  };
}

/** A label as a heading with its number, or as a strong line. */
export function composeLabel(labelled: { heading: 0 | 3 | 4; label: string; name: string }, room: Room): Composed {
  return labelled.heading === 0
    ? composeWords(labelled.label, styles.label, room)
    : composeHeading({ level: labelled.heading, text: labelled.name }, room);
}

/** The same words where they stand beside something: without room above them or a bookmark. */
function labelWords(field: Field, style: TextStyle, room: Room): Composed {
  const words = plainWords(field.heading === 0 ? field.label : field.name, style);
  const tag = field.heading === 0 ? 'P' : (`H${field.heading}` as const);
  return { pieces: withLast(linePieces(words, style, room), { after: 2 }), elements: [element(tag, words.children)] };
}

const bookmarkOf = (field: Field): Partial<Piece> =>
  field.heading === 0 ? {} : { bookmark: { level: field.heading, text: field.name } };

/** A line of words of one look: a label or a hint. */
export function composeWords(text: string, style: TextStyle, room: Room): Composed {
  const words = plainWords(text, style);
  return { pieces: withLast(linePieces(words, style, room), { after: 2 }), elements: [element('P', words.children)] };
}

/** What to say before somebody writes: the hint, and how a date is written. */
const hintsOf = (field: Field): string[] => [
  ...(field.hint === undefined ? [] : [field.hint]),
  ...(field.kind === 'date' && field.prompt !== '' ? [field.prompt] : []),
];

/** A date's title says how it is written, since its prompt cannot be heard otherwise. */
export const spokenTitle = (field: Field): string =>
  field.kind === 'date' && field.prompt !== '' ? `${field.title} (${field.prompt})` : field.title;

/** Pieces one below the other as boxes, with the height of them all. */
function stack(pieces: readonly Piece[]): { boxes: readonly Box[]; height: number } {
  let height = 0;
  const boxes = pieces.flatMap((part) => {
    const top = height;
    height += part.height;
    return part.boxes.map((box) => moved(box, 0, top));
  });
  return { boxes, height };
}
