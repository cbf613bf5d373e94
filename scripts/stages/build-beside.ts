import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { Refusal } from './tell-failure.ts';

/** Where one build may write, under the names by which astro.config.mjs takes them. */
export type BuildPaths = Readonly<Record<'OUT_DIR' | 'CACHE_DIR', string>>;

/**
 * Lets something be built in a workshop, and puts it in a folder's place when it is complete. Where the building fails, the
 * folder stays as it was. Nothing else is left behind. Throws a Refusal where the folder holds what no build put there.
 */
export async function buildBeside<Result>(
  folder: string,
  workshop: string,
  build: (paths: BuildPaths) => Promise<Result>,
): Promise<Result> {
  const target = resolve(folder);
  await spareOthers(target);
  const room = resolve(workshop, `${basename(target)}-${process.pid}`);
  const complete = `${target}.new-${process.pid}`;
  const site = join(room, 'site');
  await rm(room, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  try {
    const result = await build({ OUT_DIR: site, CACHE_DIR: join(room, 'cache') });
    await mkdir(dirname(target), { recursive: true });
    await move(site, complete);
    await swap(target, complete, `${target}.old-${process.pid}`);
    return result;
  } finally {
    await rm(room, { recursive: true, force: true });
    await rm(complete, { recursive: true, force: true });
    // Another build may be at work there.
    await rmdir(workshop).catch(() => {});
  }
}

/** What takes a folder's place removes all that was in it, so a folder with anything but a site in it is left alone. */
async function spareOthers(target: string): Promise<void> {
  if (!existsSync(target)) return;
  const held = await readdir(target).catch(() => [basename(target)]);
  if (held.length === 0 || held.includes('index.html')) return;
  throw new Refusal(`"${target}" holds something else than a site, and a build would remove it. Give OUT_DIR a new folder.`);
}

/** Moves a folder, also to another disk, where renaming is not possible. */
async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
  }
}

async function swap(target: string, complete: string, previous: string): Promise<void> {
  const replaced = existsSync(target);
  if (replaced) await rename(target, previous);
  try {
    await rename(complete, target);
  } catch (error) {
    if (replaced) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
