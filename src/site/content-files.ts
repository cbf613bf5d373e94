import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { ContentError } from '../framework/problem.ts';
import type { ContentFile } from '../framework/read-content.ts';

/** Every YAML file and guide below a folder, in an order that no file system changes. */
export function contentFiles(folder: string): ContentFile[] {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new ContentError([`${folder}: there is no such folder`]);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join('/'))
    .filter((path) => /\.ya?ml$|^guides\/.*\.mdx$/.test(path))
    .sort()
    .map((path) => ({ path, bytes: readFileSync(join(folder, path)) }));
}
