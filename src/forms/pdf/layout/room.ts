import type { FieldValues } from '../../form.ts';
import { type Paper, widthInside } from '../../paper.ts';
import type { Measure } from '../fonts/measure.ts';
import type { Element } from './element.ts';
import type { Piece } from './piece.ts';

/** Where blocks are set: on which sheet, from which edge, how wide, with which letters and which answers. */
export interface Room {
  /** The sheet around it. */
  readonly paper: Paper;
  readonly x: number;
  readonly width: number;
  readonly measure: Measure;
  readonly values: FieldValues;
  /** Heads an answer that its box cannot show whole. */
  readonly fullAnswer: string;
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

/** The room between a sheet's margins. */
export const roomOn = (paper: Paper, rest: Omit<Room, 'paper' | 'x' | 'width'>): Room => ({
  ...rest,
  paper,
  x: paper.margin.left,
  width: widthInside(paper),
});

/** The same room further in. */
export const indented = (room: Room, left: number, right = 0): Room => ({
  ...room,
  x: room.x + left,
  width: room.width - left - right,
});
