import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { runCommand } from './run-command.ts';

/** A site that was built once for all tests. */
export interface BuiltSite {
  readonly folder: string;
  readonly base: string;
  /** What the build printed. */
  readonly said: string;
}

declare module 'vitest' {
  export interface ProvidedContext {
    /** At the root of an unknown address. */
    rootSite: BuiltSite;
    /** Below a path of a known address. */
    pathSite: BuiltSite;
  }
}

/** The address that the site below a path was built for. */
export const SITE_URL = 'https://example.org';

/** Builds the site under `/` and, with an address, under `/x/`, for every test over the built site. */
export default async function buildSites(project: TestProject): Promise<() => void> {
  const parent = mkdtempSync(join(tmpdir(), 'sites-'));
  const build = async (name: string, base: string, environment: Readonly<Record<string, string>>): Promise<BuiltSite> => {
    const folder = join(parent, name);
    const { code, said } = await runCommand('build.ts', {
      environment: { SITE_URL: '', BASE_PATH: base, OUT_DIR: folder, ...environment },
    });
    if (code !== 0) throw new Error(`The site under ${base} could not be built:\n${said}`);
    return { folder, base, said };
  };
  try {
    const sites = await Promise.all([build('root', '/', {}), build('path', '/x/', { SITE_URL })]);
    project.provide('rootSite', sites[0]);
    project.provide('pathSite', sites[1]);
  } catch (error) {
    rmSync(parent, { recursive: true, force: true });
    throw error;
  }
  return () => rmSync(parent, { recursive: true, force: true });
}
