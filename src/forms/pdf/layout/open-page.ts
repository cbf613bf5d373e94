import { type Box, moved } from './box.ts';
import type { Frame, Piece } from './piece.ts';

/** The sheet, and the room between a frame's edge and what stands in it. */
export interface Sheet {
  readonly top: number;
  readonly bottom: number;
  readonly framePadding: number;
  /** Least room around a frame. */
  readonly frameSpace: number;
  readonly frameRule: number;
}

/** A page with what stands on it, from its top left corner. */
export interface FilledPage {
  readonly boxes: readonly Box[];
  readonly pieces: readonly { readonly piece: Piece; readonly top: number }[];
}

/** A page while it is being filled. */
export interface OpenPage {
  /** The part of the usual room between pieces that is left: less than 1 where a page is nearly full. */
  readonly spacing: number;
  bottom: number;
  /** All usual room between its pieces, in points. */
  spaces: number;
  after: number;
  readonly backgrounds: Box[];
  readonly pieces: { piece: Piece; top: number }[];
  open: readonly { readonly frame: Frame; readonly top: number }[];
}

/** A page with nothing on it. */
export const emptyPage = (sheet: Sheet, spacing = 1): OpenPage => ({
  spacing,
  bottom: sheet.top,
  spaces: 0,
  after: 0,
  backgrounds: [],
  pieces: [],
  open: [],
});

/** How far down a page reaches once its frames are closed. */
export const closedBottom = (page: OpenPage, sheet: Sheet): number => page.bottom + page.open.length * sheet.framePadding;

/** Puts a piece below what stands on a page; at the top of one, below the column headings of its table. */
export function place(page: OpenPage, piece: Piece, sheet: Sheet): void {
  const first = page.pieces.length === 0;
  const stay = sharedDepth(page, piece);
  const crossing = stay < page.open.length || stay < piece.frames.length;
  if (stay < page.open.length) closeFrames(page, stay, sheet);
  if (!first) {
    const above = Math.max(page.after, piece.before, crossing ? sheet.frameSpace : 0);
    page.spaces += above;
    page.bottom += above * page.spacing;
  }
  if (stay < piece.frames.length) {
    const entering = piece.frames.slice(stay).map((frame) => {
      const top = page.bottom;
      page.bottom += sheet.framePadding;
      return { frame, top };
    });
    page.open = [...page.open, ...entering];
  }

  if (first && piece.repeated !== undefined) put(page, asRepeated(piece.repeated));
  put(page, piece);
  page.after = piece.after;
}

/** The page with its frames closed, and painted behind what stands in them. */
export function finishedPage(page: OpenPage, sheet: Sheet): FilledPage {
  closeFrames(page, 0, sheet);
  const boxes = page.pieces.flatMap(({ piece, top }) => piece.boxes.map((box) => moved(box, 0, top)));
  return { boxes: [...page.backgrounds, ...boxes], pieces: page.pieces };
}

/** How many of a page's open frames a piece stands in too. */
function sharedDepth(page: OpenPage, piece: Piece): number {
  let depth = 0;
  while (depth < page.open.length && page.open[depth]?.frame === piece.frames[depth]) depth += 1;
  return depth;
}

function put(page: OpenPage, piece: Piece): void {
  page.pieces.push({ piece, top: page.bottom });
  page.bottom += piece.height;
}

/** Printed again, words are decoration: whoever listens has heard them once. */
const asRepeated = (piece: Piece): Piece => ({
  ...piece,
  anchors: [],
  boxes: piece.boxes.map((box) => (box.type === 'text' ? { ...box, content: 'repeated' as const } : box)),
});

function closeFrames(page: OpenPage, depth: number, sheet: Sheet): void {
  for (const { frame, top } of page.open.slice(depth).reverse()) {
    page.bottom += sheet.framePadding;
    const { x, width, fill, rule } = frame;
    const height = page.bottom - top;
    // An outer frame closes later and is painted earlier.
    page.backgrounds.unshift(
      { type: 'rectangle', x, y: top, width, height, fill },
      { type: 'rectangle', x, y: top, width: sheet.frameRule, height, fill: rule },
    );
  }
  page.open = page.open.slice(0, depth);
}
