import type { Field } from '../../form.ts';
import { theme } from '../../theme.ts';
import { type FieldRequest, heightOfLines, type SetField } from './field-box.ts';
import type { Room } from './room.ts';
import { styles } from './styles.ts';

/** Heights of a box in points: the least, what suits it best, and the most. */
export interface FieldHeights {
  readonly least: number;
  readonly best: number;
  readonly most: number;
}

/** An empty box has the height that its size says; a written one shows all that it holds and has a line to go on, up to `greatest`. */
export function heightsOf({ field, lines, multiline, style }: SetField, greatest: number): FieldHeights {
  if (!multiline) return sameHeight(heightOfLines(1, style));
  const size = field.kind === 'text' ? field.size : 'line';
  const empty = size === 'line' || size === 'short' ? linesBeside[size] : theme.lines[size];
  const written = lines.length;
  if (written === 0 && empty === 1) return sameHeight(heightOfLines(1, style));
  const limit = (height: number): number => Math.min(height, greatest);
  const usual = Math.max(empty, written === 0 ? 0 : written + 1);
  return {
    least: limit(heightOfLines(Math.max(empty * leastPart, written), style)),
    best: limit(heightOfLines(usual, style)),
    most: limit(heightOfLines(Math.max(empty * mostPart, usual), style)),
  };
}

/** How wide a box is: as wide as can be, but for dates and lists. */
export function widthOf({ field, multiline }: FieldRequest, room: Room): number {
  if (field.kind === 'date' && !multiline) return Math.min(dateWidth, room.width);
  if (field.kind !== 'choice') return room.width;
  const labels = [field.prompt, ...field.options.map((option) => option.label)];
  const longest = Math.max(...labels.map((label) => room.measure.width(label, styles.answer.face, styles.answer.size)));
  return Math.min(Math.max(longest + 48, dateWidth), room.width);
}

/** A single line becomes several where it already holds more than fits. */
export function isMultiline(field: Field, value: string, room: Room): boolean {
  if (field.kind === 'date') return value.length > longestDate || value.includes('\n');
  if (field.kind !== 'text') return false;
  return (
    field.size !== 'line' ||
    value.includes('\n') ||
    room.measure.width(room.measure.drawable(value, 'regular'), 'regular', theme.size.body) > room.width * 0.55
  );
}

/** Points left free on a page for the headings of a part, where a long answer below them takes all the rest. */
export const headingRoom = 70;

/** Parts of its usual height that an empty box can take, so that pages are full. */
const [leastPart, mostPart] = [0.66, 1.75];

/** Lines of the box beside a label: it is narrower than one below, and higher for as many words. */
const linesBeside = { line: 1, short: 4 } as const;

/** A date in figures and a little more; whoever writes "as soon as the board has met" gets a box for words. */
const longestDate = 14;

const dateWidth = 130;

const sameHeight = (height: number) => ({ least: height, best: height, most: height });
