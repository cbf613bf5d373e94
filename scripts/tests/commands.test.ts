import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { projectFolder } from '../stages/run-astro.ts';
import { cleanEnvironment, runCommand } from './run-command.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'commands-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('npm run templates', () => {
  const write = (...args: string[]) => runCommand('write-templates.ts', { args: [...args, '--out', join(folder, 'forms')] });
  const written = () => readdirSync(join(folder, 'forms')).sort();

  test('writes the files that the site offers, to the byte', async () => {
    const { code, said } = await write('--template', 'risk-and-need', '--format', 'docx,pdf');
    expect(code, said).toBe(0);
    expect(written()).toEqual(
      ['docx', 'pdf']
        .flatMap((format) => ['', '-contributor-sheet', '-reading-pack'].map((document) => `risk-and-need${document}.${format}`))
        .sort(),
    );
    const offered = join(inject('rootSite').folder, 'templates');
    for (const name of written()) {
      expect(readFileSync(join(folder, 'forms', name)).equals(readFileSync(join(offered, name))), name).toBe(true);
    }
  });

  test('makes one template of several indicators, as the documents that are named', async () => {
    const indicators = ['--indicator', '5.2', '--indicator', 'life-chances-and-outcomes'];
    const documents = ['--document', 'form', '--document', 'evidence-log'];
    const { code, said } = await write(...indicators, ...documents, '--format', 'docx');
    expect(code, said).toBe(0);
    expect(written()).toEqual(['chosen-evidence-log.docx', 'chosen.docx']);
  });

  test('says every mistake at once, and then writes nothing', async () => {
    const { code, said } = await write('--indicator', '5.22', '--template', 'risk-and-ned', '--template', 'risk-and-need');
    expect(code).toBe(1);
    expect(said).toContain('"risk-and-ned" is not a template. Did you mean "risk-and-need"?');
    expect(said).toContain('"5.22" is not an indicator.');
    expect(existsSync(join(folder, 'forms'))).toBe(false);
  });

  test('says so, and names another way, where a file stands in place of the folder', async () => {
    writeFileSync(join(folder, 'forms'), 'not a folder');
    const { code, said } = await write('--indicator', '5.2', '--format', 'docx');
    expect([code, said]).toEqual([1, expect.stringMatching(/cannot be a folder to write into .* Give another with --out\.$/m)]);
    expect(said).not.toContain('at async');
  });

  test('makes the documents of a saved choice, and tells what of it is gone', async () => {
    const choice = join(folder, 'ours.json');
    const options = { levels: false, questions: true };
    const indicators = ['reviewing', 'risk-and-need', 'life-chances-and-outcomes'];
    const saved = { title: 'Ours', choice: { indicators, sections: [], options }, values: {}, frameworkVersion: '0' };
    writeFileSync(choice, JSON.stringify(saved));
    const { code, said } = await write('--choice', choice, '--document', 'form');
    expect(code, said).toBe(0);
    expect(written()).toEqual(['chosen.docx', 'chosen.pdf']);
    expect(said).toContain(`${choice}: nothing is called "reviewing" today, so it was left out.`);
  });

  test('makes a sheet for each partner, in a folder of its own', async () => {
    const partners = join(folder, 'partners.txt');
    writeFileSync(partners, 'The Pretend Bothy\n\nŁódź & Co.\n');
    const { code, said } = await write('--template', 'risk-and-need', '--partners', partners, '--format', 'docx');
    expect(code, said).toBe(0);
    expect(readdirSync(join(folder, 'forms'), { recursive: true, encoding: 'utf8' }).sort()).toEqual([
      'risk-and-need-contributor-sheet',
      join('risk-and-need-contributor-sheet', 'The Pretend Bothy - contributor sheet.docx'),
      join('risk-and-need-contributor-sheet', 'Łódź & Co - contributor sheet.docx'),
    ]);
  });

  test('says of every file that cannot be used what is wrong, and then writes nothing', async () => {
    const choice = join(folder, 'ours.json');
    writeFileSync(choice, '{"choice": {"indicators": []}');
    const { code, said } = await write('--choice', choice, '--partners', join(folder, 'none.txt'));
    expect(code).toBe(1);
    expect(said).toContain(`${choice}: it cannot be read as JSON`);
    expect(said).toContain('none.txt: there is no such file. Give the path of a file after --partners.');
    expect(said).not.toContain('at async');
    expect(existsSync(join(folder, 'forms'))).toBe(false);
  });

  test('explains itself', async () => {
    const { code, said } = await runCommand('write-templates.ts', { args: ['--help'] });
    expect([code, said]).toEqual([0, expect.stringMatching(/--indicator ID.*--choice FILE.*--partners FILE/s)]);
  });
});

test('npm start builds the site, serves it on the next free port, and says what was made', { timeout: 600_000 }, async () => {
  const holder = await hold(4321);
  let said = '';
  let child: ChildProcess | undefined;
  try {
    child = spawn(process.execPath, ['scripts/start.ts'], {
      cwd: projectFolder,
      env: { ...cleanEnvironment(), OUT_DIR: join(folder, 'site') },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    await vi.waitFor(() => expect(said).toMatch(/Open http\S+/), { timeout: 580_000, interval: 200 });
    expect(said).toContain('Port 4321 is taken; trying 4322.');
    expect(said).toMatch(/Made \d+ pages, \d+ downloads and \d+ search records\./);
    const page = await fetch(/Open (http\S+)/.exec(said)?.[1] ?? '');
    expect(await page.text()).toContain('</html>');
  } finally {
    child?.kill();
    holder?.close();
  }
});

/** Takes a port; where something else on this machine has it already, that serves as well. */
const hold = (port: number): Promise<Server | undefined> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, 'localhost', () => resolve(server));
  });
