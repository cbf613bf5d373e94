import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../stages/run-astro.ts';

/** What a command and all Node processes that it started came to. */
export interface Run {
  readonly said: string;
  /** Seconds by the clock, and of the processor. */
  readonly wall: number;
  readonly cpu: number;
  /** Millions of bytes: the peaks of all its processes together, so rather too much where they were not there at once. */
  readonly memory: number;
}

/** Runs one of the project's scripts to its end. Throws with what it said where it fails. */
export async function runMeasured(script: string, environment: Readonly<Record<string, string>>): Promise<Run> {
  const folder = mkdtempSync(join(tmpdir(), 'usage-'));
  const file = join(folder, 'usage.jsonl');
  try {
    const start = performance.now();
    const child = spawn(process.execPath, [join('scripts', script)], {
      cwd: projectFolder,
      env: { ...process.env, NODE_OPTIONS: `--import=${preload}`, BENCH_USAGE_FILE: file, ...environment },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text: string) => said.push(text));
    const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
    const wall = (performance.now() - start) / 1000;
    if (code !== 0) throw new Error(`${script} failed:\n${said.join('')}`);
    const used = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n').map(readUsage) : [];
    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
    return {
      said: said.join(''),
      wall,
      cpu: sum(used.map(({ microseconds }) => microseconds)) / 1e6,
      memory: sum(used.map(({ bytes }) => bytes)) / 1e6,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** As an address, since a path may hold spaces, which part words there. */
const preload = new URL('tell-usage.ts', import.meta.url).href;

const readUsage = (line: string) => JSON.parse(line) as { readonly bytes: number; readonly microseconds: number };
