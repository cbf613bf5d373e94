import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { projectFolder } from '../stages/run-astro.ts';
import { type Outcome, runCommand } from './run-command.ts';

const file = 'indicators/risk-and-need.yaml';
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'faults-'));
  cpSync(join(projectFolder, 'content'), join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'site'));
  writeFileSync(join(folder, 'site/index.html'), 'the last good site');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Edits the text of one content file, and builds. */
async function buildAfter(edit: (text: string) => string, path = file): Promise<Outcome> {
  const whole = join(folder, 'content', path);
  writeFileSync(whole, edit(readFileSync(whole, 'utf8')));
  return runCommand('build.ts', {
    environment: { CONTENT_FOLDER: join(folder, 'content'), OUT_DIR: join(folder, 'site') },
  });
}

/** The number of the line that begins with this. */
const lineOf = (start: string, path = file): number =>
  readFileSync(join(folder, 'content', path), 'utf8')
    .split('\n')
    .findIndex((line) => line.startsWith(start)) + 1;

function expectStopped({ code, said }: Outcome, line: number, message: string, path = file): void {
  expect(code).toBe(1);
  expect(said).toMatch(new RegExp(`content/${path.replaceAll('.', '\\.')}:${line}:\\d+: `));
  expect(said).toContain(message);
  expect(said).not.toMatch(/\n\s+at /);
  expect(readdirSync(folder).sort()).toEqual(['content', 'site']);
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('the last good site');
}

test('A mistyped key stops the build, with its line and the key that was meant', async () => {
  const outcome = await buildAfter((text) => text.replace('\narea:', '\naera:'));
  expectStopped(outcome, lineOf('aera:'), '"aera" is not a key here. Did you mean "area"?');
});

test('A reference to nothing stops the build, with its line and the id that was meant', async () => {
  const outcome = await buildAfter((text) => text.replace('\narea: key-processes', '\narea: key-proceses'));
  expectStopped(outcome, lineOf('area:'), '"key-proceses" is not an id of areas. Did you mean "key-processes"?');
});

test('An id that stands twice stops the build, with both places', async () => {
  const path = 'evidence-families/evidence-families.yaml';
  const first = readFileSync(join(folder, 'content', path), 'utf8').match(/- id: (\S+)/)?.[1];
  const outcome = await buildAfter(
    (text) => `${text}- id: ${first}\n  number: 99\n  title: Twice\n  about: It stands twice.\n`,
    path,
  );
  const line =
    readFileSync(join(folder, 'content', path), 'utf8')
      .trimEnd()
      .split('\n').length - 3;
  expectStopped(
    outcome,
    line,
    `"${first}" is already an id of evidenceFamilies, in ${join(folder, 'content')}/${path}:1; choose another`,
    path,
  );
});

test('A guide that states facts and cites nothing stops the build, with the line of the fact', async () => {
  const path = 'guides/running-a-session.mdx';
  const outcome = await buildAfter((text) => text.replace(/^cites:\n(?: .*\n)+/m, ''), path);
  expectStopped(outcome, lineOf('Most indicators', path), 'speaks of "overview report"', path);
});

test('Broken YAML stops the build, with its line and what is wrong, and blames no other file', async () => {
  const outcome = await buildAfter((text) => text.replace('\ntitle: ', '\ntitle: "'));
  expect(outcome.said).toContain('quotation mark');
  expect(outcome.code).toBe(1);
  expect(outcome.said.match(/content\/[\w/-]+\.yaml(?=:\d+:\d+: )/g)?.filter((path) => !path.endsWith(file))).toEqual([]);
  expect(readFileSync(join(folder, 'site/index.html'), 'utf8')).toBe('the last good site');
});

test('Every problem is told at once', async () => {
  writeFileSync(join(folder, 'content/release.yaml'), 'version: 1\ndate: today\n');
  const { said } = await buildAfter((text) => text.replace('\narea:', '\naera:'));
  expect(said).toContain('4 problems in the content:');
});
