import type { FieldValues } from '../../form.ts';
import { theme } from '../../theme.ts';
import type { Measure } from '../fonts/measure.ts';
import type { Element } from './element.ts';
import type { Piece } from './piece.ts';

/** Where blocks are set: from which edge, how wide, with which letters and which answers. */
export interface Room {
  readonly x: number;
  readonly width: number;
  readonly measure: Measure;
  readonly values: FieldValues;
}

/** Blocks made ready for pages: what stands on paper, and what it means. */
export interface Composed {
  readonly pieces: readonly Piece[];
  readonly elements: readonly Element[];
}

/** Blocks one after the other. */
export const joinComposed = (parts: readonly Composed[]): Composed => ({
  pieces: parts.flatMap((part) => part.pieces),
  elements: parts.flatMap((part) => part.elements),
});

/** The room between the margins, in points. */
export const pageRoom = {
  x: theme.page.margin.left,
  width: theme.page.width - theme.page.margin.left - theme.page.margin.right,
  height: theme.page.height - theme.page.margin.top - theme.page.margin.bottom,
};

/** The same room further in. */
export const indented = (room: Room, left: number, right = 0): Room => ({
  ...room,
  x: room.x + left,
  width: room.width - left - right,
});
