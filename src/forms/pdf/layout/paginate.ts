import { breakPages, type Group, type Heights, heightsOf, leastSpacing, tolerance } from './break-pages.ts';
import { emptyPage, type FilledPage, finishedPage, place, type Sheet } from './open-page.ts';
import { atHeight, leastHeight, mostHeight, type Piece } from './piece.ts';

/**
 * Puts pieces on pages. Pieces that must stay together do; where they are more than a page, as many of the last as fit stay
 * together. Boxes to write in give way, so that pages are full. Throws where one piece alone is higher than a page.
 */
export function paginate(pieces: readonly Piece[], sheet: Sheet): FilledPage[] {
  return parts(pieces).flatMap((part) => {
    const groups = chains(part).flatMap((chain) => fittingGroups(chain, sheet));
    const pages = breakPages(groups, sheet);
    return pages.map((page, index) => fill(page, sheet, index === pages.length - 1));
  });
}

/** Runs of pieces between those that begin a page. */
function parts(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [[]];
  for (const piece of pieces) {
    if (piece.startsPage && found.at(-1)?.length !== 0) found.push([piece]);
    else found.at(-1)?.push(piece);
  }
  return found;
}

/** Runs of pieces that must stay together. */
function chains(pieces: readonly Piece[]): Piece[][] {
  const found: Piece[][] = [];
  let joins = false;
  for (const piece of pieces) {
    if (joins) found.at(-1)?.push(piece);
    else found.push([piece]);
    joins = piece.hold === 'must';
  }
  return found;
}

/** A chain as it is, or in groups that each fit an empty page: the last as large as can be, since headings stand first. */
function fittingGroups(chain: Group, sheet: Sheet): Group[] {
  const fits = (group: Group): boolean => heightsOf(group, sheet).least <= sheet.bottom - sheet.top + tolerance;
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

/** A page with its elastic pieces as high as its room asks, each giving the same part of what it can give. */
function fill(pieces: readonly Piece[], sheet: Sheet, last: boolean): FilledPage {
  const { spacing, height } = fitting(heightsOf(pieces, sheet), sheet.bottom - sheet.top, last);
  const page = emptyPage(sheet, spacing);
  for (const piece of pieces) place(page, atHeight(piece, height(piece)), sheet);
  return finishedPage(page, sheet);
}

/** How far spaces and boxes give way. Where a part ends nothing grows: white paper below it says that it has ended. */
function fitting(
  { least, best, most }: Heights,
  room: number,
  last: boolean,
): { spacing: number; height: (piece: Piece) => number } {
  if (best > room && best > least) {
    const part = Math.min(1, (best - room) / (best - least));
    return {
      spacing: 1 - part * (1 - leastSpacing),
      height: (piece) => piece.height - part * (piece.height - leastHeight(piece)),
    };
  }
  const part = last || most <= best ? 0 : Math.min(1, (room - best) / (most - best));
  return { spacing: 1, height: (piece) => piece.height + part * (mostHeight(piece) - piece.height) };
}
