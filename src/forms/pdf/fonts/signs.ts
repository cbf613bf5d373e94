import { circle, type Outline, type Point, rectangle, reversed, stroke, writeOutlines } from './outlines.ts';
import type { GlyphSource } from './true-type.ts';

/** A drawn sign: its width and its outlines, in thousandths of the type size; an outline that runs clockwise is filled. */
interface Sign {
  readonly advance: number;
  readonly outlines: readonly Outline[];
}

/**
 * Arrows, ticks, boxes and the like, drawn here because text faces lack them and people paste them from elsewhere. `weight` is
 * the thickness of strokes in thousandths of the type size: like that of the letters beside them.
 */
export function createSigns(weight: number): GlyphSource {
  const signs = Object.entries(signsOf(weight)).map(([letter, sign]) => ({ codePoint: letter.codePointAt(0) ?? 0, sign }));
  const places = new Map(signs.map(({ codePoint }, index) => [codePoint, index]));
  const at = (index: number): Sign => signs[index]?.sign ?? { advance: 0, outlines: [] };
  return {
    unitsPerEm: 1000,
    limits: limitsOf(signs.map(({ sign }) => sign)),
    glyphOf: (codePoint) => places.get(codePoint),
    advanceOf: (index) => at(index).advance,
    sideBearingOf: (index) =>
      Math.min(
        ...at(index)
          .outlines.flat()
          .map(([x]) => x),
      ),
    outlineOf: (index) => writeOutlines(at(index).outlines),
  };
}

/** The height at which arrows and signs of arithmetic stand: the middle of capitals. */
const axis = 330;

function signsOf(weight: number): Record<string, Sign> {
  const line = (...points: Point[]): Outline => stroke(points, weight);
  const heavy = (...points: Point[]): Outline => stroke(points, weight * 1.6);
  const right = [line([70, axis], [760, axis]), line([520, axis + 210], [770, axis], [520, axis - 210])];
  const up = [line([280, -60], [280, 660]), line([70, 440], [280, 680], [490, 440])];
  const box = [rectangle(90, 0, 660, 660), reversed(rectangle(90 + weight, weight, 660 - 2 * weight, 660 - 2 * weight))];
  const tick: Point[] = [
    [70, 320],
    [290, 70],
    [680, 640],
  ];
  const cross: [Point[], Point[]] = [
    [
      [110, 90],
      [610, 590],
    ],
    [
      [110, 590],
      [610, 90],
    ],
  ];
  const inBox = (points: readonly Point[]): Point[] => points.map(([x, y]) => [x * 0.62 + 180, y * 0.62 + 120]);
  const less = line([600, axis + 270], [100, axis + 40], [600, axis - 190]);
  const bar = (y: number): Outline => line([100, y], [600, y]);
  const mirrored = (outlines: readonly Outline[], width: number): Outline[] =>
    outlines.map((outline) => reversed(outline.map(([x, y]): Point => [width - x, y])));
  const upended = (outlines: readonly Outline[]): Outline[] =>
    outlines.map((outline) => reversed(outline.map(([x, y]): Point => [x, 620 - y])));
  return {
    '←': { advance: 840, outlines: mirrored(right, 840) },
    '↑': { advance: 560, outlines: up },
    '→': { advance: 840, outlines: right },
    '↓': { advance: 560, outlines: upended(up) },
    '↔': {
      advance: 1000,
      outlines: [
        line([90, axis], [910, axis]),
        line([680, axis + 210], [930, axis], [680, axis - 210]),
        line([320, axis - 210], [70, axis], [320, axis + 210]),
      ],
    },
    '✓': { advance: 750, outlines: [line(...tick)] },
    '✔': { advance: 750, outlines: [heavy(...tick)] },
    '✗': { advance: 720, outlines: cross.map((points) => line(...points)) },
    '✘': { advance: 720, outlines: cross.map((points) => heavy(...points)) },
    '☐': { advance: 840, outlines: box },
    '☑': { advance: 840, outlines: [...box, line(...inBox(tick))] },
    '☒': { advance: 840, outlines: [...box, ...cross.map((points) => line(...inBox(points)))] },
    '□': { advance: 840, outlines: box },
    '■': { advance: 840, outlines: [rectangle(90, 0, 660, 660)] },
    '▪': { advance: 480, outlines: [rectangle(100, 190, 280, 280)] },
    '○': { advance: 840, outlines: [circle(420, axis, 330), reversed(circle(420, axis, 330 - weight))] },
    '●': { advance: 840, outlines: [circle(420, axis, 330)] },
    '◦': { advance: 480, outlines: [circle(240, axis, 140), reversed(circle(240, axis, 140 - weight * 0.8))] },
    // The hook above Vietnamese vowels, as high as marks stand above small letters.
    '\u0309': {
      advance: 330,
      outlines: [
        stroke(
          [
            [70, 675],
            [140, 715],
            [215, 700],
            [230, 650],
            [160, 620],
            [150, 570],
          ],
          weight * 0.8,
        ),
      ],
    },
    '≤': { advance: 700, outlines: [less, bar(axis - 290)] },
    '≥': { advance: 700, outlines: [...mirrored([less], 700), bar(axis - 290)] },
    '≠': { advance: 700, outlines: [bar(axis + 90), bar(axis - 90), line([220, axis - 260], [480, axis + 260])] },
  };
}

/** The most points and outlines of a sign, where a font's own table has them (OpenType, "maxp"). */
function limitsOf(signs: readonly Sign[]): DataView {
  const limits = new DataView(new ArrayBuffer(32));
  limits.setUint16(6, Math.max(...signs.map(({ outlines }) => outlines.flat().length)));
  limits.setUint16(8, Math.max(...signs.map(({ outlines }) => outlines.length)));
  return limits;
}
