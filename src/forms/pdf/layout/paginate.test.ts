import { describe, expect, it } from 'vitest';
import type { Box } from './box.ts';
import { content } from './element.ts';
import type { Sheet } from './open-page.ts';
import { paginate } from './paginate.ts';
import { elasticPiece, type Frame, type Piece, piece, rowsTogether, wholeIfShort } from './piece.ts';

/** A hundred points to fill, from 10 to 110. */
const sheet: Sheet = { top: 10, bottom: 110, framePadding: 5, frameSpace: 8, frameRule: 3 };

const named = (name: string, height: number, rest: Partial<Piece> = {}): Piece => piece(height, [label(name)], rest);
const label = (text: string): Box => ({
  type: 'text',
  x: 0,
  y: 0,
  text,
  style: { face: 'regular', size: 10, colour: '000000', leading: 12 },
  content: content(),
});
const namesOf = (boxes: readonly Box[]): string[] => boxes.flatMap((box) => (box.type === 'text' ? [box.text] : []));
const pagesOf = (pieces: readonly Piece[]): string[][] => paginate(pieces, sheet).map((page) => namesOf(page.boxes));

it('begins a page where the next piece does not fit', () => {
  expect(pagesOf([named('a', 60), named('b', 40), named('c', 1)])).toEqual([['a', 'b'], ['c']]);
});

it('leaves the greater of two spaces between neighbours, and none at the top of a page', () => {
  const [page] = paginate([named('a', 10, { before: 50, after: 6 }), named('b', 10, { before: 9 })], sheet);
  expect(page?.pieces.map(({ top }) => top)).toEqual([10, 29]);
});

it('moves pieces that stay together to the next page together', () => {
  const heading = named('heading', 10, { hold: 'must' });
  expect(pagesOf([named('a', 85), heading, named('text', 10)])).toEqual([['a'], ['heading', 'text']]);
});

it('parts pieces that are more than a page near their beginning', () => {
  const chain = ['a', 'b', 'c'].map((name) => named(name, 45, { hold: name === 'c' ? 'free' : 'must' }));
  expect(pagesOf(chain)).toEqual([['a'], ['b', 'c']]);
});

it('begins a page where a piece asks for it, but leaves none empty', () => {
  expect(pagesOf([named('a', 10, { startsPage: true }), named('b', 10, { startsPage: true })])).toEqual([['a'], ['b']]);
});

it('repeats column headings, as decoration, where a table goes on', () => {
  const header = named('header', 20, { hold: 'must' });
  const rows = ['1', '2', '3'].map((name) => named(name, 35, { repeated: header }));
  const pages = paginate([header, ...rows], sheet);
  expect(pages.map((page) => namesOf(page.boxes))).toEqual([
    ['header', '1', '2'],
    ['header', '3'],
  ]);
  const [again] = pages[1]?.boxes ?? [];
  expect(again?.type === 'text' ? again.content : undefined).toBe('repeated');
});

it('refuses a piece that is higher than a page, and says what it holds', () => {
  expect(() => paginate([named('too high', 101)], sheet)).toThrow('does not fit a page: too high');
});

describe('what should stay whole', () => {
  const whole = (count: number, height: number): Piece[] =>
    wholeIfShort(
      Array.from({ length: count }, (_, index) => named(`${index + 1}`, height)),
      1000,
    );

  it('moves to the next page where a little of this one stays empty', () => {
    expect(pagesOf([named('a', 70), ...whole(3, 20)])).toEqual([['a'], ['1', '2', '3']]);
  });

  it('is parted rather than leave half a page empty', () => {
    expect(pagesOf([named('a', 30), ...whole(4, 20)])).toEqual([['a', '1', '2', '3'], ['4']]);
  });

  it('is parted rather than take another page for itself alone', () => {
    expect(pagesOf([named('a', 60), ...whole(3, 20), named('b', 70)])).toEqual([
      ['a', '1', '2'],
      ['3', 'b'],
    ]);
  });

  it('takes another page where two things stay whole by that', () => {
    const pieces = [named('a', 80), ...whole(2, 35), ...whole(2, 35), named('b', 80)];
    expect(pagesOf(pieces)).toEqual([['a'], ['1', '2'], ['1', '2'], ['b']]);
  });
});

describe('a box', () => {
  const box = (name: string, best: number, least: number, most: number): Piece =>
    elasticPiece(best, { least, most, boxesAt: () => [label(name)] });
  const heightsOf = (pieces: readonly Piece[]): number[][] =>
    paginate(pieces, sheet).map((page) => page.pieces.map(({ piece }) => piece.height));

  it('is lower where all then fits one page, as every box there in proportion', () => {
    const [[a = 0, b = 0, c = 0] = [], ...others] = heightsOf([named('a', 30), box('b', 50, 30, 90), box('c', 40, 30, 90)]);
    expect(others).toEqual([]);
    expect(a).toBe(30);
    expect(a + b + c).toBeCloseTo(100);
    expect((50 - b) / (50 - 30)).toBeCloseTo((40 - c) / (40 - 30));
  });

  it('is no lower than it can be', () => {
    expect(heightsOf([named('a', 60), box('b', 50, 45, 90)])).toEqual([[60], [50]]);
  });

  it('is higher where the next piece begins a page anyway', () => {
    expect(heightsOf([box('a', 50, 45, 90), named('b', 60)])).toEqual([[90], [60]]);
  });

  it('keeps the height that suits it best where its part ends', () => {
    expect(heightsOf([box('a', 50, 30, 90), box('b', 20, 10, 90)])).toEqual([[50, 20]]);
  });
});

it('lets the room between pieces shrink by a quarter where all then fits one page', () => {
  const [page, next] = paginate([named('a', 46, { after: 10 }), named('b', 46)], sheet);
  expect(page?.pieces.map(({ top }) => top)).toEqual([10, 64]);
  expect(next).toBeUndefined();
  expect(pagesOf([named('a', 47, { after: 10 }), named('b', 47)])).toEqual([['a'], ['b']]);
});

it('fills as few pages as can be, the earlier ones most', () => {
  expect(pagesOf(['a', 'b', 'c', 'd'].map((name) => named(name, 30)))).toEqual([['a', 'b', 'c'], ['d']]);
});

describe('a frame', () => {
  const frame: Frame = { x: 0, width: 50, fill: 'aaaaaa', rule: 'bbbbbb' };
  const backgrounds = (boxes: readonly Box[]) => boxes.flatMap((box) => (box.type === 'rectangle' ? [[box.y, box.height]] : []));

  it('is painted behind all that stands in it, with room around', () => {
    const [page] = paginate([named('a', 10), named('b', 10, { frames: [frame] }), named('c', 10, { frames: [frame] })], sheet);
    expect(page?.pieces.map(({ top }) => top)).toEqual([10, 33, 43]);
    expect(backgrounds(page?.boxes ?? [])).toEqual([
      [28, 30],
      [28, 30],
    ]);
  });

  it('goes on over the end of a page and leaves room for its lower edge', () => {
    const inside = ['a', 'b', 'c'].map((name) => named(name, 46, { frames: [frame] }));
    const pages = paginate(inside, sheet);
    expect(pages.map((page) => backgrounds(page.boxes)[0])).toEqual([
      [10, 56],
      [10, 56],
      [10, 56],
    ]);
  });
});

it('does not part what stands in a frame only to spread it over pages that end early anyway', () => {
  const frame: Frame = { x: 0, width: 50, fill: 'aaaaaa', rule: 'bbbbbb' };
  const framed = ['a', 'b', 'c'].map((name) => named(name, 150, { frames: [frame] }));
  const pages = paginate([...framed, named('d', 600), named('e', 950)], { ...sheet, bottom: 1010 });
  expect(pages.map((page) => namesOf(page.boxes))).toEqual([['a', 'b', 'c'], ['d'], ['e']]);
});

it('asks for the first two rows of a table to stay together, and the last two', () => {
  const rows = rowsTogether(['1', '2', '3', '4'].map((name) => named(name, 30)));
  expect(rows.map((row) => row.hold)).toEqual(['should', 'free', 'should', 'free']);
});

it('asks for what is short to stay whole, and only for that', () => {
  const short = wholeIfShort([named('a', 10), named('b', 10)], 100);
  const long = wholeIfShort([named('a', 30), named('b', 30)], 100);
  expect([...short, ...long].map((piece) => piece.hold)).toEqual(['should', 'free', 'free', 'free']);
});
