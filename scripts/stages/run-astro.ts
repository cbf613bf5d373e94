import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Print } from './stage.ts';
import { Refusal } from './tell-failure.ts';

/** The folder of the project: where astro.config.mjs stands. */
export const projectFolder = fileURLToPath(new URL('../../', import.meta.url));

/** How Astro's own command is started; it reports to nobody what is done with it. */
export function astroCommand(environment: Readonly<Record<string, string | undefined>>) {
  const program = fileURLToPath(import.meta.resolve('astro/package.json')).replace(/package\.json$/, 'bin/astro.mjs');
  const env = { ...process.env, ...environment, ASTRO_TELEMETRY_DISABLED: '1' };
  return { program, options: { cwd: projectFolder, env } };
}

/**
 * Builds all pages and forms in a process of its own. Astro's account of its progress is dropped and its warnings are printed.
 * Where it fails, what it said of that is thrown.
 */
export async function runAstroBuild(environment: Readonly<Record<string, string>>, print: Print): Promise<void> {
  const { program, options } = astroCommand({ ...environment, NO_COLOR: '1', FORCE_COLOR: undefined });
  const child = spawn(process.execPath, [program, 'build'], { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  const errors: string[] = [];
  child.stdout.setEncoding('utf8').on('data', (text: string) => said.push(text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => errors.push(text));
  const code = await new Promise<number | null>((resolve, reject) => child.once('error', reject).once('close', resolve));
  if (code !== 0) throw new Refusal(failureIn(said.join(''), errors.join('')));
  for (const line of [...said, ...errors].join('').split('\n')) if (/\[(WARN|ERROR)\]/.test(line)) print(line.trim());
}

/** What Astro said of its failure: its error output or, where there is none, the end of its account. */
function failureIn(said: string, errors: string): string {
  const words = errors.trim() === '' ? said.trim().split('\n').slice(-20).join('\n') : errors.trim();
  return `The pages could not be built.\n${words}`;
}
