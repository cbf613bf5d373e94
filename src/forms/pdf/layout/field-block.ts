import { textOf } from '../../field-values.ts';
import type { Field, FieldBlock } from '../../form.ts';
import { heightInside } from '../../paper.ts';
import { theme } from '../../theme.ts';
import { type Box, moved } from './box.ts';
import type { ComposeBlocks } from './container-blocks.ts';
import { element } from './element.ts';
import { type FieldRequest, fieldBoxes, heightOfLines, hidesPart, setField } from './field-box.ts';
import { composeLabel, composeWords, hintsOf, labelBeside, labelStyle, spokenTitle } from './field-label.ts';
import { headingRoom, heightsOf, isMultiline, widthOf } from './field-size.ts';
import { composeFullAnswers, levelBelow } from './full-answer.ts';
import { elasticPiece, kept, type Piece, piece } from './piece.ts';
import { type Composed, indented, joinComposed, type Room } from './room.ts';
import { styles } from './styles.ts';

const { space } = theme;

const checkSize = 16;
/** The part of the width that a label takes at the left of its field: little beside sentences, much beside a short list. */
const labelShare = { line: 0.5, sentences: 0.36, list: 0.5 } as const;
/** In points, so that on a wide sheet a field does not stand far from its label. */
const widestLabel = 250;

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
  const labelWidth = Math.min(room.width * labelShare[besideOf(field)], widestLabel);
  const left = { ...room, width: labelWidth - space.panel };
  const right = indented(room, labelWidth);
  const label = labelBeside(field, left);

  const form = element('Form', []);
  const set = setField(request, widthOf(request, right), room.measure);
  const heights = heightsOf(set, heightInside(room.paper) - headingRoom);
  const oneLine = heightOfLines(1, styles.answer);
  // Letters of a short label stand on one line with those in the box; a longer label has the box of a line at its middle.
  const isHigher = heights.best === oneLine && label.height > oneLine;
  const labelTop = isHigher ? 0 : Math.max(0, (oneLine - labelStyle(field).leading) / 2);
  const boxTop = isHigher ? (label.height - oneLine) / 2 : 0;
  const words = label.boxes.map((box) => moved(box, 0, labelTop));
  const lowest = label.height + labelTop;
  const around =
    field.heading === 0
      ? { before: space.paragraph, after: space.paragraph }
      : { before: space.beforeHeading, after: space.block };
  const boxesAt = (height: number): Box[] => [...words, ...fieldBoxes(set, form, { x: right.x, y: boxTop, height })];
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
      elements: [element('Div', [...label.elements, form])],
    },
    hides: hidesPart(set, heights.best, room.measure),
  };
}

/** The box first and its label at the right, as people expect. */
function composeCheckbox(request: FieldRequest, room: Room): Composed {
  const { field } = request;
  const inner = indented(room, checkSize + space.paragraph);
  const label = labelBeside(field, inner);

  const form = element('Form', []);
  const down = Math.max(0, (checkSize - labelStyle(field).leading) / 2);
  const set = setField(request, checkSize, room.measure);
  const boxes = [
    ...fieldBoxes(set, form, { x: room.x, y: 0, height: checkSize }),
    ...label.boxes.map((box) => moved(box, 0, down)),
  ];
  return {
    pieces: [
      piece(Math.max(checkSize, label.height + down), boxes, {
        before: space.paragraph,
        after: space.paragraph,
        ...bookmarkOf(field),
      }),
    ],
    elements: [element('Div', [form, ...label.elements])],
  };
}

const bookmarkOf = (field: Field): Partial<Piece> =>
  field.heading === 0 ? {} : { bookmark: { level: field.heading, text: field.name } };
