import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type BuildPaths, buildBeside } from './build-beside.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'swap-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const write = (words: string) => (paths: BuildPaths) => {
  writeFileSync(join(paths.OUT_DIR, 'index.html'), words);
  return Promise.resolve();
};
const written = () => readFileSync(join(folder, 'dist/index.html'), 'utf8');

test('What was built takes the place of what was there', async () => {
  await buildBeside(join(folder, 'dist'), join(folder, '.build'), write('one'));
  await buildBeside(join(folder, 'dist'), join(folder, '.build'), write('two'));
  expect(written()).toBe('two');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('A build that fails leaves what was there, and nothing else', async () => {
  await buildBeside(join(folder, 'dist'), join(folder, '.build'), write('good'));
  const failing = buildBeside(join(folder, 'dist'), join(folder, '.build'), async (paths) => {
    await write('half')(paths);
    throw new Error('it broke');
  });
  await expect(failing).rejects.toThrow('it broke');
  expect(written()).toBe('good');
  expect(readdirSync(folder)).toEqual(['dist']);
});

test('A first build that fails leaves no folder', async () => {
  await expect(
    buildBeside(join(folder, 'dist'), join(folder, '.build'), () => Promise.reject(new Error('it broke'))),
  ).rejects.toThrow();
  expect(existsSync(join(folder, 'dist'))).toBe(false);
});
