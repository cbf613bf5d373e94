import { type Bounds, boundsOf, type Part, withParts, writeComposite } from './composite.ts';
import type { GlyphSource, TrueType } from './true-type.ts';

/**
 * Letters that no file has but whose parts some have, put together from a letter and marks: Welsh ŵ, Vietnamese ễ, Yoruba ọ. A
 * mark stands over the middle of its letter as it does over a small one, higher over what is higher.
 */
export function createComposedLetters(sources: readonly GlyphSource[], main: TrueType): GlyphSource {
  const glyphs: Made[] = [];
  const borrowed = new Map<GlyphSource, Map<number, number>>();
  const composed = new Map<number, number | undefined>();

  const add = (glyph: Made): number => glyphs.push(glyph) - 1;
  /** The number here of a glyph from elsewhere; what it is made of comes along. */
  const borrow = ({ font, index }: Found): number => {
    const known = borrowed.get(font) ?? new Map<number, number>();
    borrowed.set(font, known);
    const number =
      known.get(index) ??
      add({
        advance: font.advanceOf(index),
        outline: withParts(font.outlineOf(index), (part) => borrow({ font, index: part })),
      });
    known.set(index, number);
    return number;
  };
  const find = (sign: string): Found | undefined => {
    for (const font of sources) {
      const index = font.glyphOf(sign.codePointAt(0) ?? 0);
      if (index !== undefined) return { font, index };
    }
    return undefined;
  };
  const compose = (codePoint: number): number | undefined => {
    const taken = takeApart(String.fromCodePoint(codePoint), (sign) => find(sign) !== undefined);
    const letter = taken && find(taken.letter);
    if (taken === undefined || letter === undefined) return undefined;
    return add(putTogether(letter, taken.marks, { find, borrow, main }));
  };

  const at = (index: number): Made => glyphs[index] ?? { advance: 0, outline: new Uint8Array() };
  return {
    unitsPerEm: main.unitsPerEm,
    limits: limitsOf(sources),
    glyphOf: (codePoint) => {
      if (!composed.has(codePoint)) composed.set(codePoint, compose(codePoint));
      return composed.get(codePoint);
    },
    advanceOf: (index) => at(index).advance,
    sideBearingOf: (index) => boundsOf(at(index).outline).left,
    outlineOf: (index) => at(index).outline,
  };
}

interface Made {
  readonly advance: number;
  readonly outline: Uint8Array;
}

interface Found {
  readonly font: GlyphSource;
  readonly index: number;
}

/** How a mark is drawn: by which sign, and where. */
interface Mark {
  readonly sign: string;
  readonly place: 'above' | 'below' | 'corner';
}

/** By the character that a letter is taken apart into (Unicode, canonical decomposition). */
const marks: Readonly<Record<string, Mark>> = {
  '\u0300': { sign: '`', place: 'above' },
  '\u0301': { sign: '´', place: 'above' },
  '\u0302': { sign: 'ˆ', place: 'above' },
  '\u0303': { sign: '˜', place: 'above' },
  '\u0304': { sign: '¯', place: 'above' },
  '\u0308': { sign: '¨', place: 'above' },
  '\u0309': { sign: '\u0309', place: 'above' },
  '\u030c': { sign: 'ˇ', place: 'above' },
  '\u031b': { sign: '’', place: 'corner' },
  '\u0323': { sign: '.', place: 'below' },
};

/** A letter, with one of two marks where a font has them as one, and the other marks; `undefined` where a part has no look. */
function takeApart(letter: string, isDrawn: (sign: string) => boolean): { letter: string; marks: Mark[] } | undefined {
  const [base = '', ...signs] = letter.normalize('NFD');
  if (signs.length === 0) return undefined;
  const ways = signs.length === 1 ? [''] : [...signs, ''];
  for (const kept of ways) {
    const whole = (base + kept).normalize('NFC');
    const others = signs.filter((sign) => sign !== kept).map((sign) => marks[sign]);
    const known = others.filter((mark) => mark !== undefined && isDrawn(mark.sign)) as Mark[];
    if (known.length === others.length && Array.from(whole).length === 1 && isDrawn(whole))
      return { letter: dotless(whole, known), marks: known };
  }
  return undefined;
}

/** A mark takes the place of the dot. */
const dotless = (letter: string, marks: readonly Mark[]): string =>
  letter === 'i' && marks.some(({ place }) => place === 'above') ? 'ı' : letter;

interface Parts {
  readonly main: TrueType;
  find(sign: string): Found | undefined;
  borrow(found: Found): number;
}

function putTogether(letter: Found, marks: readonly Mark[], { find, borrow, main }: Parts): Made {
  const base = boundsOf(letter.font.outlineOf(letter.index));
  const lean = Math.tan((-main.italicAngle * Math.PI) / 180);
  const parts: Part[] = [{ glyph: borrow(letter), right: 0, up: 0 }];
  let advance = letter.font.advanceOf(letter.index);
  let bounds = base;
  for (const { sign, place } of marks) {
    const found = find(sign);
    if (found === undefined) continue;
    const mark = boundsOf(found.font.outlineOf(found.index));
    // Round letters reach a little beyond straight ones; their marks stand as high.
    const high = bounds.top - main.xHeight > overshoot ? bounds.top - main.xHeight : 0;
    const up = Math.round({ above: high, below: base.bottom - gap - mark.top, corner: base.top - mark.top + gap }[place]);
    const [under, over] = [middleOf(base), middleOf(mark)];
    // In leaning letters, what stands higher stands further to the right.
    const right = Math.round(
      place === 'corner' ? base.right - mark.left - gap / 2 : under.x - over.x + lean * (over.y + up - under.y),
    );
    parts.push({ glyph: borrow(found), right, up });
    if (place === 'corner') advance = Math.max(advance, mark.right + right);
    const grown = around(bounds, moved(mark, right, up));
    // A mark at the corner stands beside the next one.
    bounds = place === 'corner' ? { ...grown, top: bounds.top } : grown;
  }
  return { advance, outline: writeComposite(parts, bounds) };
}

const overshoot = 20;
/** Between a letter and the mark below it, and how far a mark at its corner reaches above it; thousandths of the type size. */
const gap = 70;

const middleOf = ({ left, bottom, right, top }: Bounds) => ({ x: (left + right) / 2, y: (bottom + top) / 2 });

const moved = ({ left, bottom, right, top }: Bounds, x: number, y: number): Bounds => ({
  left: left + x,
  bottom: bottom + y,
  right: right + x,
  top: top + y,
});

const around = (one: Bounds, other: Bounds): Bounds => ({
  left: Math.min(one.left, other.left),
  bottom: Math.min(one.bottom, other.bottom),
  right: Math.max(one.right, other.right),
  top: Math.max(one.top, other.top),
});

/** The limits of what letters are made of, with a level of parts more (OpenType, "maxp"). */
function limitsOf(sources: readonly GlyphSource[]): DataView {
  const limits = new DataView(new ArrayBuffer(32));
  const greatest = (offset: number): number => Math.max(...sources.map((source) => source.limits.getUint16(offset)));
  for (let offset = 6; offset < 32; offset += 2) limits.setUint16(offset, greatest(offset));
  const [points, outlines, composedPoints, composedOutlines, parts, depth] = [6, 8, 10, 12, 28, 30];
  limits.setUint16(composedPoints, mostParts * Math.max(greatest(points), greatest(composedPoints)));
  limits.setUint16(composedOutlines, mostParts * Math.max(greatest(outlines), greatest(composedOutlines)));
  limits.setUint16(parts, Math.max(mostParts, greatest(parts)));
  limits.setUint16(depth, 1 + Math.max(1, greatest(depth)));
  return limits;
}

/** A letter and two marks. */
const mostParts = 3;
