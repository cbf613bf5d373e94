import { describe, expect, it } from 'vitest';
import type { Box } from './box.ts';
import { content } from './element.ts';
import { paginate, type Sheet } from './paginate.ts';
import { type Frame, type Piece, piece, rowsTogether, wholeIfShort } from './piece.ts';

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
  const heading = named('heading', 10, { keepWithNext: true });
  expect(pagesOf([named('a', 85), heading, named('text', 10)])).toEqual([['a'], ['heading', 'text']]);
});

it('parts pieces that are more than a page near their beginning', () => {
  const chain = ['a', 'b', 'c'].map((name) => named(name, 45, { keepWithNext: name !== 'c' }));
  expect(pagesOf(chain)).toEqual([['a'], ['b', 'c']]);
});

it('begins a page where a piece asks for it, but leaves none empty', () => {
  expect(pagesOf([named('a', 10, { startsPage: true }), named('b', 10, { startsPage: true })])).toEqual([['a'], ['b']]);
});

it('repeats column headings, as decoration, where a table goes on', () => {
  const header = named('header', 20, { keepWithNext: true });
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

it('keeps the first two rows of a table together, and the last two', () => {
  const rows = rowsTogether(['1', '2', '3', '4'].map((name) => named(name, 30)));
  expect(rows.map((row) => row.keepWithNext)).toEqual([true, false, true, false]);
});

it('keeps what is short whole, and only that', () => {
  const short = wholeIfShort([named('a', 10), named('b', 10)], 100);
  const long = wholeIfShort([named('a', 30), named('b', 30)], 100);
  expect([...short, ...long].map((piece) => piece.keepWithNext)).toEqual([true, false, false, false]);
});
