import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { projectFolder } from '../stages/run-astro.ts';

/** What a command came to. */
export interface Outcome {
  readonly code: number | null;
  /** All that it printed, in the order of printing. */
  readonly said: string;
}

/** Runs one of the project's commands to its end, as npm would, in this project or in a copy of it. */
export async function runCommand(
  script: string,
  {
    args = [],
    environment = {},
    folder = projectFolder,
  }: {
    readonly args?: readonly string[];
    readonly environment?: Readonly<Record<string, string>>;
    readonly folder?: string;
  } = {},
): Promise<Outcome> {
  const child = spawn(process.execPath, [join('scripts', script), ...args], {
    cwd: folder,
    env: { ...cleanEnvironment(), ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { code, said: said.join('') };
}

/** What a person's terminal has: nothing of the test runner, which would make Astro and Vite believe that they are tested. */
export function cleanEnvironment(): Record<string, string> {
  const kept = Object.entries(process.env).filter(
    ([name, value]) =>
      value !== undefined && !/^(VITEST|VITE_|NODE_ENV$|TEST$|PROD$|DEV$|MODE$|BASE_URL$|SSR$|NODE_OPTIONS$)/.test(name),
  );
  return Object.fromEntries(kept) as Record<string, string>;
}
