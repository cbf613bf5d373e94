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

/**
 * Puts pieces on pages. Pieces that are kept together move to the next page together; where they are more than a page, as
 * many of the last as fit stay together. Throws where one piece alone is higher than a page.
 */
export function paginate(pieces: readonly Piece[], sheet: Sheet): FilledPage[] {
  const pages: FilledPage[] = [];
  let page = emptyPage(sheet);
  const turn = (): void => {
    pages.push(finishedPage(page, sheet));
    page = emptyPage(sheet);
  };

  for (const chain of chains(pieces)) {
    for (const group of fittingGroups(chain, sheet)) {
      const fits = bottomAfter(page, group, sheet) <= sheet.bottom + tolerance;
      if (page.pieces.length > 0 && (group[0]?.startsPage === true || !fits)) turn();
      for (const piece of group) place(page, piece, sheet);
    }
  }
  turn();
  return pages;
}

/** A page while it is being filled. */
interface OpenPage {
  bottom: number;
  after: number;
  readonly backgrounds: Box[];
  readonly pieces: { piece: Piece; top: number }[];
  open: readonly { readonly frame: Frame; readonly top: number }[];
}

const tolerance = 0.01;

const emptyPage = (sheet: Sheet): OpenPage => ({ bottom: sheet.top, after: 0, backgrounds: [], pieces: [], open: [] });

/** Runs of pieces that ask to stay together. */
function chains(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  let joins = false;
  for (const piece of pieces) {
    if (joins && !piece.startsPage) found.at(-1)?.push(piece);
    else found.push([piece]);
    joins = piece.keepWithNext;
  }
  return found;
}

/** A chain as it is, or in groups that each fit an empty page: the last as large as can be, since headings stand first. */
function fittingGroups(chain: readonly Piece[], sheet: Sheet): Piece[][] {
  const fits = (group: readonly Piece[]): boolean => bottomAfter(emptyPage(sheet), group, sheet) <= sheet.bottom + tolerance;
  if (chain.length === 0) return [];
  let start = 0;
  while (!fits(chain.slice(start))) {
    start += 1;
    if (start === chain.length) {
      throw new Error(
        `Something ${Math.round(chain[start - 1]?.height ?? 0)} points high does not fit a page: ${wordsOf(chain)}`,
      );
    }
  }
  return [...fittingGroups(chain.slice(0, start), sheet), chain.slice(start)];
}

const wordsOf = (pieces: readonly Piece[]): string =>
  pieces
    .flatMap((piece) => piece.boxes)
    .flatMap((box) => (box.type === 'text' ? [box.text] : []))
    .join(' ')
    .slice(0, 200);

/** How far down a page would reach with some more pieces, their frames closed. */
function bottomAfter(page: OpenPage, group: readonly Piece[], sheet: Sheet): number {
  const trial: OpenPage = { ...page, backgrounds: [], pieces: page.pieces.slice(0, 1) };
  for (const piece of group) place(trial, piece, sheet);
  return trial.bottom + trial.open.length * sheet.framePadding;
}

function place(page: OpenPage, piece: Piece, sheet: Sheet): void {
  const first = page.pieces.length === 0;
  const stay = page.open.filter((open, depth) => open.frame === piece.frames[depth]);
  const entering = piece.frames.slice(stay.length);
  const leaving = page.open.length > stay.length;

  closeFrames(page, stay.length, sheet);
  const above = Math.max(page.after, piece.before, leaving || entering.length > 0 ? sheet.frameSpace : 0);
  if (!first) page.bottom += above;
  page.open = [
    ...page.open,
    ...entering.map((frame) => {
      const top = page.bottom;
      page.bottom += sheet.framePadding;
      return { frame, top };
    }),
  ];

  if (first && piece.repeated !== undefined) put(page, asRepeated(piece.repeated));
  put(page, piece);
  page.after = piece.after;
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

function finishedPage(page: OpenPage, sheet: Sheet): FilledPage {
  closeFrames(page, 0, sheet);
  const boxes = page.pieces.flatMap(({ piece, top }) => piece.boxes.map((box) => moved(box, 0, top)));
  return { boxes: [...page.backgrounds, ...boxes], pieces: page.pieces };
}
