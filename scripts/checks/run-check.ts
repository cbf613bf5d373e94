import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../stages/run-astro.ts';
import type { Finding } from './finding.ts';

/** Something that can be found wrong, and the program that finds it. */
export interface Check {
  readonly name: string;
  /** The package that holds the program, the path of the program in it, and the words after it. */
  readonly program: readonly [packageName: string, path: string];
  readonly args: readonly string[];
}

/** Runs the program of a check, and keeps what it prints. */
export async function runCheck({ program: [packageName, path], args }: Check): Promise<Finding> {
  const file = fileURLToPath(import.meta.resolve(`${packageName}/package.json`)).replace(/package\.json$/, path);
  const child = spawn(process.execPath, [file, ...args], {
    cwd: projectFolder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  return { passed: code === 0, said: said.join('').trim() };
}
