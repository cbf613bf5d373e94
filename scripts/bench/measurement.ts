import type { Figures } from './figures.ts';
import type { Timing } from './measure.ts';

/** Something that was measured, of one amount of content. */
export interface Measurement {
  /** What it is; the same of every amount of content, so that they can be set side by side. */
  readonly name: string;
  readonly unit: Unit;
  readonly figures: Figures;
  /** Processor time in the same unit; absent where no time was measured. */
  readonly cpu?: Figures;
  /** The most that it may be, in the same unit, for content as it is. */
  readonly budget?: number;
}

/** How figures are written: thousands and millions of bytes, thousandths of a second. */
export type Unit = 'ms' | 's' | 'kB' | 'MB';

/** A time as a measurement. */
export const timed = (name: string, { wall, cpu }: Timing, budget?: number): Measurement => ({
  name,
  unit: 'ms',
  figures: wall,
  cpu,
  ...(budget === undefined ? {} : { budget }),
});
