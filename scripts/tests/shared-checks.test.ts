import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { projectFolder } from '../stages/run-astro.ts';

/** Checks against the source documents, which lie beside the project where it is worked on and nowhere else. */
const checks = join(projectFolder, '../shared/checks');

describe.skipIf(!existsSync(checks))('Beside the source documents', () => {
  const check = (name: string, ...args: string[]): string => {
    try {
      return execFileSync(process.execPath, [join(checks, name), ...args], { cwd: projectFolder, encoding: 'utf8' });
    } catch (error) {
      if (error instanceof Error && 'stdout' in error) return String(error.stdout);
      throw error;
    }
  };

  test('our sentences are our own', () => {
    expect(check('own-words.mjs').trim().split('\n')).toEqual([expect.stringMatching(/^0 shared runs/)]);
  });

  test('no two of our texts repeat each other', () => {
    const framework = join(inject('rootSite').folder, 'framework.json');
    expect(check('same-words.mjs', framework).trim().split('\n')).toEqual([expect.stringMatching(/^0 pairs and 0 openings/)]);
  });
});
