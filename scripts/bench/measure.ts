import { type Figures, figuresOf } from './figures.ts';

/** How long something took in milliseconds: by the clock, and of the processor, which tells more where others use it too. */
export interface Timing {
  readonly wall: Figures;
  readonly cpu: Figures;
}

/** Enough for a median that one disturbed run does not move. */
const RUNS = 7;

/** The first runs are slower, since nothing is compiled yet; a build's first form costs as much, its others do not. */
const WARM_UP = 3;

/** Times some work of this process over several runs, one after another, each with what `prepare` made for it. */
export async function measure<Input>(prepare: () => Input | Promise<Input>, work: (input: Input) => unknown): Promise<Timing> {
  const wall: number[] = [];
  const cpu: number[] = [];
  for (let run = -WARM_UP; run < RUNS; run += 1) {
    const input = await prepare();
    const used = process.cpuUsage();
    const start = performance.now();
    await work(input);
    const took = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    if (run < 0) continue;
    wall.push(took);
    cpu.push((user + system) / 1000);
  }
  return { wall: figuresOf(wall), cpu: figuresOf(cpu) };
}
