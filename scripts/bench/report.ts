import { availableParallelism, platform } from 'node:os';
import { table } from './table.ts';

/** Where and when figures were measured, of what. */
export interface Circumstances {
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly content: string;
  readonly machine: string;
}

/** The kind of machine that this is. */
export const thisMachine = (): string => `${availableParallelism()} cores, ${platform()}, Node ${process.version.slice(1)}`;

/** The file of figures that stands beside the README; what its author wrote below the figures is kept. */
export const report = ({ day, content, machine }: Circumstances, cells: readonly (readonly string[])[], notes: string): string =>
  `# What it costs

Measured on ${day} by \`npm run bench -- --write\`. ${machine}; ${content}.

Times are medians with the shortest and the longest run in brackets: seven runs after three that do not count, and fewer of the whole
build. Processor time stands beside them, since it hardly depends on what else a machine does; growth is that of processor time where
it is known. Content is multiplied by its illustrations, findings and questions, not by its indicators. A build's memory is the peaks of
all its processes together.

${table(cells)}

${NOTES}

${notes.trim()}
`;

/** The heading of the part that people write. */
const NOTES = '## What the figures say';

/** What somebody wrote below the figures of an earlier report. */
export const notesIn = (earlier: string): string => earlier.split(`${NOTES}\n`)[1] ?? '';
