import type { FieldValues, Form } from '../../form.ts';
import { type Paper, paperOf } from '../../paper.ts';
import { theme } from '../../theme.ts';
import type { Measure } from '../fonts/measure.ts';
import type { Box } from './box.ts';
import { composeBlocks } from './compose-blocks.ts';
import { panelRule } from './container-blocks.ts';
import { type Element, element } from './element.ts';
import { furniture } from './furniture.ts';
import { naming } from './naming.ts';
import type { FilledPage } from './open-page.ts';
import { paginate } from './paginate.ts';
import { roomOn } from './room.ts';

/** A form on paper: pages of boxes, what they mean, and where things came to stand. */
export interface Layout {
  /** The sheet that all pages have. */
  readonly sheet: Paper;
  readonly pages: readonly Page[];
  /** The whole document as elements, in reading order. */
  readonly meaning: Element;
  readonly bookmarks: readonly Bookmark[];
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** A sheet; its boxes stand in the order in which they are read. */
export interface Page {
  readonly boxes: readonly Box[];
}

/** A place on a page: `page` counts from 0, `y` in points from the top. */
export interface Destination {
  readonly page: number;
  readonly y: number;
}

/** A heading in the list that viewers show beside the pages. */
export interface Bookmark extends Destination {
  readonly level: number;
  readonly text: string;
}

/**
 * Sets a form on pages. Throws where something fits on none, where a letter has no font or a link leads nowhere; the error
 * begins with the document's title and the part.
 */
export const layout = (form: Form, values: FieldValues, measure: Measure): Layout =>
  naming(form.title, () => setOnPages(form, values, measure));

function setOnPages(form: Form, values: FieldValues, measure: Measure): Layout {
  const paper = paperOf(form.page);
  const composed = composeBlocks(form.blocks, roomOn(paper, { measure, values, fullAnswer: form.fullAnswer }));
  const filled = paginate(composed.pieces, {
    top: paper.margin.top,
    bottom: paper.height - paper.margin.bottom,
    framePadding: theme.space.panel,
    frameSpace: theme.space.block,
    frameRule: panelRule,
  });
  const destinations = findDestinations(filled);
  const pages = filled.map((page, index): Page => {
    const boxes = page.boxes.flatMap((box) => resolved(box, destinations, measure));
    return { boxes: [...boxes, ...furniture(form, values, page, index, filled.length, measure)] };
  });
  const bookmarks = filled.flatMap((page, index) =>
    page.pieces.flatMap(({ piece, top }) => (piece.bookmark === undefined ? [] : [{ ...piece.bookmark, page: index, y: top }])),
  );
  return { sheet: paper, pages, meaning: element('Document', composed.elements), bookmarks, destinations };
}

function findDestinations(pages: readonly FilledPage[]): ReadonlyMap<string, Destination> {
  const found = new Map<string, Destination>();
  pages.forEach((page, index) => {
    for (const { piece, top } of page.pieces) {
      for (const anchor of piece.anchors) {
        if (found.has(anchor)) throw new Error(`Two places have the anchor "${anchor}". Give each its own.`);
        found.set(anchor, { page: index, y: top });
      }
    }
  });
  return found;
}

/** The second pass: page numbers as text, with dots up to them. */
function resolved(box: Box, destinations: ReadonlyMap<string, Destination>, measure: Measure): Box[] {
  if (box.type === 'link' && box.target.startsWith('#')) destinationOf(box.target.slice(1), destinations);
  if (box.type !== 'page-number') return [box];
  const { face, size } = box.style;
  const text = ` ${destinationOf(box.anchor, destinations).page + 1}`;
  const left = box.right - measure.width(text, face, size);
  const [pitch, dot] = [6, 1.2];
  // Dots stand below each other, so they are counted from the right.
  const end = box.right - 22;
  const width = Math.floor((end - box.leaderFrom - 4 - dot) / pitch) * pitch + dot;
  const leader: Box[] =
    width < pitch ? [] : [{ type: 'leader', x: end - width, y: box.y - dot, width, pitch, dot, fill: theme.colour.rule }];
  return [...leader, { ...box, type: 'text', x: left, text }];
}

function destinationOf(anchor: string, destinations: ReadonlyMap<string, Destination>): Destination {
  const destination = destinations.get(anchor);
  if (destination === undefined) throw new Error(`A link leads to "${anchor}", which is nowhere in the form.`);
  return destination;
}
