import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { copyProject, type ProjectCopy } from './copy-project.ts';
import { cleanEnvironment } from './run-command.ts';

describe('While somebody writes', () => {
  let project: ProjectCopy;
  let server: ChildProcess;
  let address = '';
  let said = '';
  const file = () => join(project.folder, 'content/indicators/risk-and-need.yaml');
  let written = '';

  beforeAll(async () => {
    project = copyProject('writing');
    written = readFileSync(file(), 'utf8');
    address = `http://localhost:${await freePort()}`;
    server = spawn(process.execPath, ['scripts/dev.ts', '--port', new URL(address).port], {
      cwd: project.folder,
      env: { ...cleanEnvironment(), NO_COLOR: '1' },
      detached: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    for (const stream of [server.stdout, server.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    await vi.waitFor(() => page(), { timeout: 50_000, interval: 500 });
  }, 60_000);

  afterAll(() => {
    // The command and the Astro that it started.
    if (server.pid !== undefined) process.kill(-server.pid);
    project.remove();
  });

  const page = async () => (await fetch(`${address}/indicators/risk-and-need/`)).text();
  const form = async () => {
    const response = await fetch(`${address}/templates/risk-and-need.docx`);
    const document = unzipSync(new Uint8Array(await response.arrayBuffer()))['word/document.xml'];
    return document === undefined ? '' : strFromU8(document);
  };
  const edit = (from: string, to: string) => writeFileSync(file(), written.replace(from, to));
  const soon = { timeout: 20_000, interval: 200 };

  test('an edited line is in the page and in the next Word file', async () => {
    expect(await page()).not.toContain('Kites and ladders');
    edit('\nfocus: >-\n', '\nfocus: >-\n  Kites and ladders.\n');
    await vi.waitFor(async () => expect(await page()).toContain('Kites and ladders'), soon);
    expect(await form()).toContain('Kites and ladders');
  });

  test('an invalid edit keeps the last good page and says every problem', async () => {
    said = '';
    edit('\ncoverage: full\n', '\ncoverage: fulll\ncolour: red\n');
    await vi.waitFor(() => expect(said).toContain('"colour" is not a key here'), soon);
    expect(said).toMatch(/content\/indicators\/risk-and-need\.yaml:\d+:\d+: "colour"/);
    expect(said).toContain('Did you mean "full"?');
    expect(await page()).toContain('Kites and ladders');
    expect(await form()).toContain('Kites and ladders');
  });

  test('the next good edit is shown again', async () => {
    edit('\nfocus: >-\n', '\nfocus: >-\n  Snakes and boats.\n');
    await vi.waitFor(async () => expect(await page()).toContain('Snakes and boats'), soon);
    expect(await form()).toContain('Snakes and boats');
  });
});

const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
