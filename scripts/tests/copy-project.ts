import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectFolder } from '../stages/run-astro.ts';

/** A copy of the project that a test may edit; its packages are shared. */
export interface ProjectCopy {
  readonly folder: string;
  remove(): void;
}

/** Copies what a build needs into a folder of its own, so that nothing that it writes meets another build. */
export function copyProject(name: string): ProjectCopy {
  const parent = mkdtempSync(join(tmpdir(), 'project-'));
  const folder = join(parent, name);
  for (const path of ['src', 'content', 'scripts', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json']) {
    cpSync(join(projectFolder, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'), 'dir');
  return { folder, remove: () => rmSync(parent, { recursive: true, force: true }) };
}
