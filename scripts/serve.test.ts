import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Served, serve } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'serve-'));

beforeAll(() => {
  mkdirSync(join(folder, 'page'));
  mkdirSync(join(folder, '1.1'));
  writeFileSync(join(folder, '1.1/index.html'), 'short address');
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'page/index.html'), 'page');
  writeFileSync(join(folder, '404.html'), 'wrong address');
  writeFileSync(join(folder, 'form.docx'), 'form');
  writeFileSync(join(folder, 'form.pdf'), 'form');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, '_headers'), '/*\n  X-Everywhere: yes\n');
  writeFileSync(join(folder, '_redirects'), '/1.1 /page/ 302\n/1.1/ /page/ 302\n');
});

afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['/', '/x/'])('Below %s the server', (base) => {
  let served: Served;
  beforeAll(async () => {
    served = await serve(folder, { base });
  });
  afterAll(() => served.close());
  const ask = (path: string) => fetch(new URL(path, served.address), { redirect: 'manual' });

  test('gives pages with their media type and the headers of the site', async () => {
    const response = await ask('page/');
    expect(await response.text()).toBe('page');
    expect(response.headers.get('content-type')).toBe('text/html;charset=utf-8');
    expect(response.headers.get('x-everywhere')).toBe('yes');
  });

  test.each([
    ['form.docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['form.pdf', 'application/pdf'],
  ])('gives %s as %s', async (path, mediaType) => {
    expect((await ask(path)).headers.get('content-type')).toBe(mediaType);
  });

  test('sends somebody who forgot the last slash to the page', async () => {
    const response = await ask('page?a=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, `${base}page/?a=1`]);
  });

  test.each(['nothing-here', '_headers', '_redirects', 'nothing/here/', '%2e%2e/secret', '..%2fsecret.txt', '%00', '%E0%A4%A'])(
    'answers %s with the page for wrong addresses',
    async (path) => {
      const response = await ask(path);
      expect([response.status, await response.text()]).toEqual([404, 'wrong address']);
    },
  );
});

test('Outside its base path there is nothing, and the base path without a slash leads into it', async () => {
  const served = await serve(folder, { base: '/x/' });
  try {
    expect((await fetch(new URL('/page/', served.address))).status).toBe(404);
    const bare = await fetch(new URL('/x', served.address), { redirect: 'manual' });
    expect([bare.status, bare.headers.get('location')]).toEqual([301, '/x/']);
  } finally {
    await served.close();
  }
});

test('Short addresses lead where the site says, before any page that stands there, and keep what was asked', async () => {
  const served = await serve(folder);
  const ask = (path: string) => fetch(new URL(path, served.address), { redirect: 'manual' });
  try {
    const short = await ask('/1.1?a=1');
    expect([short.status, short.headers.get('location')]).toEqual([302, '/page/?a=1']);
    expect((await ask('/1.1/')).status).toBe(302);
    expect((await ask('/page/')).status).toBe(200);
  } finally {
    await served.close();
  }
});

test('A port that is taken is refused', async () => {
  const served = await serve(folder);
  try {
    await expect(serve(folder, { port: Number(new URL(served.address).port) })).rejects.toThrow('EADDRINUSE');
  } finally {
    await served.close();
  }
});
