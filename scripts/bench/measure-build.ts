import { join } from 'node:path';
import { readFramework } from '../read-framework.ts';
import { figuresOf } from './figures.ts';
import { measureChoosing } from './measure-choosing.ts';
import { measureSearch } from './measure-search.ts';
import type { Measurement } from './measurement.ts';
import { type Run, runMeasured } from './run-measured.ts';

/** Building the whole site from a folder of content, some times over, and what search and choosing are like in it. */
export async function measureBuild(content: string, workshop: string, runs: number): Promise<Measurement[]> {
  const site = join(workshop, 'site');
  const environment = { CONTENT_FOLDER: content, OUT_DIR: site, SITE_URL: '', BASE_PATH: '/' };
  const built: Run[] = [];
  while (built.length < runs) built.push(await runMeasured('build.ts', environment));
  const figures = (value: (run: Run) => number) => figuresOf(built.map(value));
  const stages = [...stageTimes(built[0]?.said ?? '').keys()];
  return [
    {
      name: 'Build the site',
      unit: 's',
      figures: figures(({ wall }) => wall),
      cpu: figures(({ cpu }) => cpu),
      budget: 45,
    },
    ...stages.map((stage): Measurement => {
      const seconds = figures(({ said }) => stageTimes(said).get(stage) ?? 0);
      return { name: `of that: ${stage.toLowerCase()}`, unit: 's', figures: seconds };
    }),
    { name: 'Memory of the build at its peak', unit: 'MB', figures: figures(({ memory }) => memory), budget: 1500 },
    ...(await measureSearch(site)),
    ...(await measureChoosing(readFramework(content), site)),
  ];
}

/** The seconds of each stage, as a build says them: "Search index       1.7 s  915 records". */
export const stageTimes = (said: string): Map<string, number> =>
  new Map([...said.matchAll(/^(\S.*?) {2,}([\d.]+) s {2}/gm)].map(([, name = '', seconds]) => [name, Number(seconds)]));
