import { existsSync } from 'node:fs';
import { mkdir, rename, rm, rmdir } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where one build may write, under the names by which astro.config.mjs takes them. */
export type BuildPaths = Readonly<Record<'OUT_DIR' | 'CACHE_DIR', string>>;

/**
 * Lets something be built beside a folder, and puts it in that folder's place when it is complete. Where the building fails,
 * the folder stays as it was. Nothing else is left behind.
 */
export async function buildBeside<Result>(folder: string, build: (paths: BuildPaths) => Promise<Result>): Promise<Result> {
  const target = resolve(folder);
  const workshop = join(dirname(target), '.build');
  const room = join(workshop, `${basename(target)}-${process.pid}`);
  const site = join(room, 'site');
  await rm(room, { recursive: true, force: true });
  await mkdir(site, { recursive: true });
  try {
    const result = await build({ OUT_DIR: site, CACHE_DIR: join(room, 'cache') });
    await swap(target, site, join(room, 'previous'));
    return result;
  } finally {
    await rm(room, { recursive: true, force: true });
    // Another build may be at work there.
    await rmdir(workshop).catch(() => {});
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
}
