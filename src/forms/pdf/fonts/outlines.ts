/** A place in a glyph, in its font's units from where it begins on the line that letters stand on. */
export type Point = readonly [x: number, y: number];

/** Straight lines from point to point and back; what runs clockwise is filled, what runs the other way is cut out. */
export type Outline = readonly Point[];

/** A filled line of a thickness along some points, with pointed corners. */
export function stroke(points: readonly Point[], thickness: number): Outline {
  const side = (path: readonly Point[]): Point[] =>
    path.map((point, index) => {
      const [before, after] = [directionBetween(path[index - 1], point), directionBetween(point, path[index + 1])];
      const [inX, inY] = before ?? after ?? [1, 0];
      const [outX, outY] = after ?? before ?? [1, 0];
      // Where two lines meet, their edges meet on the line between both, further out the sharper the corner is.
      const scale = thickness / 2 / (1 + inX * outX + inY * outY);
      return [point[0] - (inY + outY) * scale, point[1] + (inX + outX) * scale];
    });
  return [...side(points), ...side(points.toReversed())];
}

/** A filled rectangle from its lower left corner. */
export const rectangle = (x: number, y: number, width: number, height: number): Outline => [
  [x, y],
  [x, y + height],
  [x + width, y + height],
  [x + width, y],
];

/** A filled disc, near enough: a polygon of straight lines. */
export const circle = (x: number, y: number, radius: number): Outline =>
  Array.from({ length: 24 }, (_, index): Point => {
    const angle = (index * Math.PI) / 12;
    return [x + radius * Math.sin(angle), y + radius * Math.cos(angle)];
  });

/** The same outline cut out of what it lies in. */
export const reversed = (outline: Outline): Outline => outline.toReversed();

const onCurve = 1;

/** Straight outlines as TrueType keeps them, each point by its distance from the one before (OpenType, "glyf"). */
export function writeOutlines(outlines: readonly Outline[]): Uint8Array {
  const points = outlines.flat().map(([x, y]): Point => [Math.round(x), Math.round(y)]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  let last = -1;
  const ends = outlines.map((outline) => {
    last += outline.length;
    return last;
  });
  const steps = (values: readonly number[]): number[] => values.map((value, index) => value - (values[index - 1] ?? 0));
  const head = [outlines.length, Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys), ...ends, 0];
  const body = [...steps(xs), ...steps(ys)];
  const view = new DataView(new ArrayBuffer(head.length * 2 + points.length + body.length * 2));
  head.forEach((number, index) => {
    view.setInt16(index * 2, number);
  });
  points.forEach((_, index) => {
    view.setUint8(head.length * 2 + index, onCurve);
  });
  body.forEach((number, index) => {
    view.setInt16(head.length * 2 + points.length + index * 2, number);
  });
  return new Uint8Array(view.buffer);
}

function directionBetween(from: Point | undefined, to: Point | undefined): Point | undefined {
  if (from === undefined || to === undefined) return undefined;
  const [x, y] = [to[0] - from[0], to[1] - from[1]];
  return [x / Math.hypot(x, y), y / Math.hypot(x, y)];
}
