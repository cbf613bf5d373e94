import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

test('A folder with something else than a site in it is not replaced, nor is a file', async () => {
  for (const other of ['papers', 'papers/notes.txt']) {
    mkdirSync(join(folder, 'papers'), { recursive: true });
    writeFileSync(join(folder, 'papers/notes.txt'), 'mine');
    const building = buildBeside(join(folder, other), join(folder, '.build'), write('site'));
    await expect(building).rejects.toThrow('Give OUT_DIR a new folder.');
    expect(readFileSync(join(folder, 'papers/notes.txt'), 'utf8')).toBe('mine');
  }
});

test('An empty folder is filled', async () => {
  mkdirSync(join(folder, 'dist'));
  await buildBeside(join(folder, 'dist'), join(folder, '.build'), write('one'));
  expect(written()).toBe('one');
});
