import type { Field } from '../../form.ts';
import type { FaceName } from '../fonts/faces.ts';
import type { Content, Element } from './element.ts';

/** Something at a place on a page. Points from the left and from the top; text stands on `y`, everything else hangs from it. */
export type Box = TextBox | RectangleBox | TriangleBox | LeaderBox | LinkBox | FieldBox | PageNumberBox;

/** What stands for nothing that should be read aloud. */
export type Artifact = 'header' | 'footer' | 'repeated' | 'decoration';

/** How words look; lengths in points. */
export interface TextStyle {
  readonly face: FaceName;
  readonly size: number;
  /** Six hexadecimal digits. */
  readonly colour: string;
  /** Line height in points. */
  readonly leading: number;
}

/** Words on one line. */
export interface TextBox {
  readonly type: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly style: TextStyle;
  readonly content: Content | Artifact;
}

/** Always decoration. */
export interface RectangleBox {
  readonly type: 'rectangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill?: string;
  readonly stroke?: { readonly colour: string; readonly width: number };
}

/** A small sign that points down; always decoration. */
export interface TriangleBox {
  readonly type: 'triangle';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly fill: string;
}

/** A line of dots that leads the eye; `pitch` from dot to dot, the last one where it ends. Always decoration. */
export interface LeaderBox {
  readonly type: 'leader';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly pitch: number;
  readonly dot: number;
  readonly fill: string;
}

/** Where a link can be clicked: one for each line that it runs over. */
export interface LinkBox {
  readonly type: 'link';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly element: Element;
  /** "https://…", or "#" and an anchor. */
  readonly target: string;
  readonly words: string;
}

/** Where something can be written; its border is a rectangle of its own. */
export interface FieldBox {
  readonly type: 'field';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly element: Element;
  readonly field: Field;
  /** What it is called in the file, and in saved answers. */
  readonly name: string;
  /** What a screen reader says. */
  readonly title: string;
  readonly value: string;
  /** How the value is drawn. */
  readonly style: TextStyle;
  /** The value in lines that fit the width; none where it is not text. */
  readonly lines: readonly string[];
  readonly multiline: boolean;
}

/** The number of the page where an anchor came to stand, right-aligned; and the leader before it. */
export interface PageNumberBox {
  readonly type: 'page-number';
  readonly right: number;
  readonly y: number;
  /** Where the words before it end: dots fill the room between. */
  readonly leaderFrom: number;
  readonly anchor: string;
  readonly style: TextStyle;
  readonly content: Content;
}

const movers: { readonly [Type in Box['type']]: (box: Extract<Box, { type: Type }>, right: number, down: number) => Box } = {
  text: (box, right, down) => ({ ...box, x: box.x + right, y: box.y + down }),
  rectangle: (box, right, down) => ({ ...box, x: box.x + right, y: box.y + down }),
  triangle: (box, right, down) => ({ ...box, x: box.x + right, y: box.y + down }),
  leader: (box, right, down) => ({ ...box, x: box.x + right, y: box.y + down }),
  link: (box, right, down) => ({ ...box, x: box.x + right, y: box.y + down }),
  field: (box, right, down) => ({ ...box, x: box.x + right, y: box.y + down }),
  'page-number': (box, right, down) => ({
    ...box,
    right: box.right + right,
    leaderFrom: box.leaderFrom + right,
    y: box.y + down,
  }),
};

/** The same box elsewhere. */
export function moved(box: Box, right: number, down: number): Box {
  // TypeScript cannot follow that the mover found by a box's type takes that box.
  const mover = movers[box.type] as (box: Box, right: number, down: number) => Box;
  return mover(box, right, down);
}
