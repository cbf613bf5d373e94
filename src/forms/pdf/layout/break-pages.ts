import { closedBottom, emptyPage, place, type Sheet } from './open-page.ts';
import { leastHeight, mostHeight, type Piece } from './piece.ts';

/** Pieces that stay together. */
export type Group = readonly Piece[];

/** How high pieces are on a page of their own: at the least, as suits them best, and at the most; points. */
export interface Heights {
  readonly least: number;
  readonly best: number;
  readonly most: number;
}

/**
 * Chooses where pages end, for all pages together: few of them, boxes near the height that suits them, tables and panels
 * whole, and no page half empty. What each of these is worth stands below. Each group must fit a page.
 */
export function breakPages(groups: readonly Group[], sheet: Sheet): Piece[][] {
  const room = sheet.bottom - sheet.top;
  const ways: Way[] = [];
  ways[groups.length] = { cost: 0, end: groups.length };
  for (let start = groups.length - 1; start >= 0; start -= 1) {
    let found: Way | undefined;
    for (const [end, heights] of pagesFrom(start, groups, sheet)) {
      const rest = ways[end];
      if (rest === undefined || (found !== undefined && heights.least > room + tolerance)) break;
      const cost =
        perPage + pageCost(heights, room, end === groups.length) + partingCost(groups[end - 1], groups[end]) + rest.cost;
      // Of two ways that are about as good, the one whose first page is fuller.
      if (found === undefined || cost <= found.cost + asGood) found = { cost, end };
    }
    if (found !== undefined) ways[start] = found;
  }

  const pages: Piece[][] = [];
  for (let start = 0; start < groups.length; ) {
    const end = ways[start]?.end ?? groups.length;
    pages.push(groups.slice(start, end).flat());
    start = end;
  }
  return pages;
}

/** How high some pieces are on an empty page. */
export function heightsOf(pieces: readonly Piece[], sheet: Sheet): Heights {
  const [last] = [...pagesFrom(0, [pieces], sheet)];
  return last?.[1] ?? { least: 0, best: 0, most: 0 };
}

/** The part of the usual room between pieces that a page keeps at the least. */
export const leastSpacing = 0.75;

/** Sums of lengths differ in their last digits. */
export const tolerance = 0.01;

/** Ways that differ by no more than this look alike to a reader. */
const asGood = 0.05;

/** The best way to fill pages from a group on: where the first of them ends, and what all of them cost. */
interface Way {
  readonly cost: number;
  readonly end: number;
}

/** One page more is worth it where it keeps two things whole, and never for the height of boxes alone. */
const perPage = 3;

/** One group after the other on a page, with the heights so far; without end, since the caller knows when a page is full. */
function* pagesFrom(start: number, groups: readonly Group[], sheet: Sheet): Generator<[end: number, heights: Heights]> {
  const page = emptyPage(sheet);
  let [shrink, stretch] = [0, 0];
  for (let end = start; end < groups.length; end += 1) {
    for (const piece of groups[end] ?? []) {
      place(page, piece, sheet);
      shrink += piece.height - leastHeight(piece);
      stretch += mostHeight(piece) - piece.height;
    }
    const best = closedBottom(page, sheet) - sheet.top;
    yield [end + 1, { least: best - shrink - page.spaces * (1 - leastSpacing), best, most: best + stretch }];
  }
}

/**
 * From 0, where boxes fill what words leave, to 4 for an empty page. Where a part ends, its page may be emptier, though little
 * should stand alone on it. What boxes and spaces give up is a loss by its length.
 */
function pageCost({ best, most }: Heights, room: number, last: boolean): number {
  const missing = Math.max(0, best - room) / room;
  const spare = Math.max(0, room - best) / room;
  if (missing > 0) return 3 * missing;
  if (last) return spare ** 2;
  const empty = Math.max(0, room - most) / room;
  return 4 * empty;
}

/** What should stay whole is parted rather than leave half a page empty; what stands in a frame is parted with a little regret. */
function partingCost(before: Group | undefined, after: Group | undefined): number {
  const [last, next] = [before?.at(-1), after?.[0]];
  const inFrame = last?.frames.some((frame) => next?.frames.includes(frame)) === true;
  return (last?.hold === 'should' ? 1.7 : 0) + (inFrame ? 0.3 : 0);
}
