import type { Figures } from './figures.ts';
import type { Measurement, Unit } from './measurement.ts';

/** What was measured of content as it is and, where it was, of several times as much. */
export interface Compared {
  readonly once: Measurement;
  readonly more?: Measurement;
}

/** Sets measurements of one name side by side, in the order of the first list. */
export const compare = (once: readonly Measurement[], more: readonly Measurement[]): Compared[] =>
  once.map((measurement) => {
    const same = more.find(({ name }) => name === measurement.name);
    return { once: measurement, ...(same === undefined ? {} : { more: same }) };
  });

/** The cells of a table about them, and above them what each column holds. Content was multiplied so many times. */
export function cellsOf(compared: readonly Compared[], times: number): string[][] {
  const head = ['What', 'Content as it is', 'Processor', `${times} × the content`, 'Processor', 'Growth', 'Budget'];
  return [
    head,
    ...compared.map(({ once, more }) => [
      once.name,
      withSpread(once.figures, once.unit),
      once.cpu === undefined ? '' : amount(once.cpu.median, once.unit),
      more === undefined ? '' : withSpread(more.figures, more.unit),
      more?.cpu === undefined ? '' : amount(more.cpu.median, more.unit),
      more === undefined ? '' : growthIn(growthOf(once, more), times),
      once.budget === undefined ? '' : budgetIn(once.figures.median, once.budget, once.unit),
    ]),
  ];
}

/** How many times as much it costs: by processor time where that is known, since it does not count waiting for others. */
export const growthOf = (once: Measurement, more: Measurement): number =>
  (more.cpu ?? more.figures).median / (once.cpu ?? once.figures).median;

const growthIn = (growth: number, times: number): string => `× ${growth.toFixed(1)}${growth > times ? ', over' : ''}`;

const budgetIn = (median: number, budget: number, unit: Unit): string => {
  const share = `${Math.round((median / budget) * 100)} % of ${amount(budget, unit)}`;
  return median > budget ? `over: ${share}` : share;
};

const withSpread = ({ median, min, max, runs }: Figures, unit: Unit): string =>
  runs === 1 ? amount(median, unit) : `${amount(median, unit)} (${digits(min)}–${digits(max)})`;

const amount = (value: number, unit: Unit): string => `${digits(value)} ${unit}`;

/** Two significant digits or all before the point: more would claim what no clock of ours can tell. */
const digits = (value: number): string => (value < 10 ? value.toFixed(1) : String(Math.round(value)));
