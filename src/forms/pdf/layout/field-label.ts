import type { Field } from '../../form.ts';
import { type Box, moved, type TextStyle } from './box.ts';
import { type Element, element } from './element.ts';
import { plainWords } from './inlines.ts';
import { type Piece, withLast } from './piece.ts';
import type { Composed, Room } from './room.ts';
import { styles } from './styles.ts';
import { composeHeading, lineBoxesOf, linePieces } from './text-blocks.ts';

/** Label and hints as they stand beside a box, from the top left corner of both. */
export interface Beside {
  readonly boxes: readonly Box[];
  readonly height: number;
  readonly elements: readonly Element[];
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
  return { pieces: withLast(linePieces(words, style, room), { after: 2 }), elements: [element('P', words.children)] };
}

/** What to say before somebody writes: the hint, and how a date is written. */
export const hintsOf = (field: Field): string[] => [
  ...(field.hint === undefined ? [] : [field.hint]),
  ...(field.kind === 'date' && field.prompt !== '' ? [field.prompt] : []),
];

/** A date's title says how it is written, since its prompt cannot be heard otherwise. */
export const spokenTitle = (field: Field): string =>
  field.kind === 'date' && field.prompt !== '' ? `${field.title} (${field.prompt})` : field.title;

/** How a label looks beside its box. */
export const labelStyle = ({ heading }: Field): TextStyle => (heading === 0 ? styles.label : styles.headings[heading]);

/** Label and hints where they stand beside a box: a heading has its hints below it, any other label goes on with them. */
export const labelBeside = (field: Field, room: Room): Beside =>
  field.heading === 0 ? labelThatGoesOn(field, room) : headingBeside(field, field.heading, room);

function labelThatGoesOn(field: Field, room: Room): Beside {
  const parts = [plainWords(field.label, styles.label), ...hintsOf(field).map((hint) => plainWords(hint, styles.hint))];
  const runs = parts.flatMap(({ runs }, index) =>
    runs.map((run) => (index < parts.length - 1 ? { ...run, text: `${run.text}  ` } : run)),
  );
  const lines = lineBoxesOf({ runs, children: [] }, styles.label, room);
  return {
    boxes: lines.flat(),
    height: lines.length * styles.label.leading,
    elements: parts.map(({ children }) => element('P', children)),
  };
}

function headingBeside(field: Field, level: 3 | 4, room: Room): Beside {
  const label = plainWords(field.name, styles.headings[level]);
  const hints = hintsOf(field).map((hint) => composeWords(hint, styles.hint, room));
  const pieces = [
    ...withLast(linePieces(label, styles.headings[level], room), { after: 2 }),
    ...hints.flatMap((hint) => hint.pieces),
  ];
  return {
    ...stack(pieces),
    elements: [element(`H${level}`, label.children), ...hints.flatMap((hint) => hint.elements)],
  };
}

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
