import type { Box } from './box.ts';

/** What cannot be parted by the end of a page: a line, a table row, a field. Its boxes count from its top left corner. */
export interface Piece {
  /** The height that suits it best. */
  readonly height: number;
  /** How it gives way where a page has a little too little or too much room; absent where it never does. */
  readonly elastic?: Elastic;
  /** Least room above and below; the greater of two neighbours holds, and none at the top of a page. */
  readonly before: number;
  readonly after: number;
  /** How much it asks that the next piece begins on the same page. */
  readonly hold: Hold;
  readonly boxes: readonly Box[];
  /** What it stands in, the outermost first. */
  readonly frames: readonly Frame[];
  readonly startsPage: boolean;
  /** Printed again above it where it begins a page: the column headings of its table. */
  readonly repeated?: Piece;
  /** What can be linked to here. */
  readonly anchors: readonly string[];
  /** Its place in the list of bookmarks. */
  readonly bookmark?: { readonly level: number; readonly text: string };
  /** The section it stands in: what the head of the page says. */
  readonly running?: string;
  /** Whether a section begins with it: its heading says what the head of the page would. */
  readonly opensSection: boolean;
  /** Whether the page is a cover: its head stays empty. */
  readonly cover: boolean;
}

/** `must`: never parted from the next piece. `should`: parted only where a page would otherwise end far too early. */
export type Hold = 'free' | 'should' | 'must';

/** A box to write in can be lower or higher than suits it best: from `least` to `most` points. */
export interface Elastic {
  readonly least: number;
  readonly most: number;
  boxesAt(height: number): readonly Box[];
}

/** Something set apart by a tint and a rule at its left, over as many pages as it takes. */
export interface Frame {
  readonly x: number;
  readonly width: number;
  readonly fill: string;
  readonly rule: string;
}

const usual: Piece = {
  height: 0,
  before: 0,
  after: 0,
  hold: 'free',
  boxes: [],
  frames: [],
  startsPage: false,
  opensSection: false,
  anchors: [],
  cover: false,
};

/** A piece with what is not said as usual. */
export const piece = (height: number, boxes: readonly Box[], rest: Partial<Piece> = {}): Piece => ({
  ...usual,
  ...rest,
  height,
  boxes,
});

/** A piece that is `height` points high where there is room, and gives way where there is not. */
export const elasticPiece = (height: number, elastic: Elastic, rest: Partial<Piece> = {}): Piece =>
  piece(height, elastic.boxesAt(height), { ...rest, elastic });

/** The same piece at another height. */
export const atHeight = (piece: Piece, height: number): Piece =>
  piece.elastic === undefined || height === piece.height ? piece : { ...piece, height, boxes: piece.elastic.boxesAt(height) };

/** The least and the greatest height that a piece can take. */
export const leastHeight = ({ elastic, height }: Piece): number => elastic?.least ?? height;
export const mostHeight = ({ elastic, height }: Piece): number => elastic?.most ?? height;

/** The same pieces, none of them parted from the next; the last one only if `last`. */
export const kept = (pieces: readonly Piece[], last = true): Piece[] => holding(pieces, 'must', last);

/** The same pieces, parted from each other only where a page would otherwise end far too early. */
export const keptIfPossible = (pieces: readonly Piece[]): Piece[] => holding(pieces, 'should', false);

/** The same pieces with something else about the first. */
export const withFirst = (pieces: readonly Piece[], change: Partial<Piece>): Piece[] =>
  pieces.map((piece, index) => (index === 0 ? { ...piece, ...change } : piece));

/** The same pieces with something else about the last. */
export const withLast = (pieces: readonly Piece[], change: Partial<Piece>): Piece[] =>
  pieces.map((piece, index) => (index === pieces.length - 1 ? { ...piece, ...change } : piece));

/** Pieces that should stay together where they take up less than a part of a page: panels and tables read best whole. */
export function wholeIfShort(pieces: readonly Piece[], pageHeight: number): Piece[] {
  const height = pieces.reduce((sum, piece) => sum + piece.height + piece.after, 0);
  return height < pageHeight * shortPart ? keptIfPossible(pieces) : [...pieces];
}

const shortPart = 0.5;

/** Rows of a table: the first two should stay together, and the last two, so that none stands alone with its column headings. */
export const rowsTogether = (rows: readonly Piece[]): Piece[] =>
  rows.map((row, index) =>
    rows.length > 1 && (index === 0 || index === rows.length - 2) ? { ...row, hold: 'should' as const } : row,
  );

const strength: Readonly<Record<Hold, number>> = { free: 0, should: 1, must: 2 };

/** The same pieces holding on to the next one as much as `hold` says, or more where they did already. */
const holding = (pieces: readonly Piece[], hold: Hold, last: boolean): Piece[] =>
  pieces.map((piece, index) =>
    (index < pieces.length - 1 || last) && strength[piece.hold] < strength[hold] ? { ...piece, hold } : piece,
  );
