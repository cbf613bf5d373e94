import { close, createIndex } from 'pagefind';
import { afterAll, expect, test } from 'vitest';
import type { IndexFile } from './index-file.ts';
import { steadyIndex } from './steady-index.ts';

afterAll(() => close());

/** An index with filters of many values, which Pagefind writes in another order each time. */
async function indexFiles(): Promise<IndexFile[]> {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error('Pagefind did not start');
  for (let number = 1; number <= 40; number += 1) {
    await index.addCustomRecord({
      url: `/${number}/`,
      language: 'en',
      content: `Record number ${number}`,
      filters: { kind: [`kind-${number % 30}`], place: [`place-${number}`], level: [`level-${number % 7}`] },
    });
  }
  const { files } = await index.getFiles();
  return files;
}

test('Two indexes of the same records are the same to the byte', async () => {
  const [one, other] = [await indexFiles(), await indexFiles()];
  const byPath = (files: readonly IndexFile[]) =>
    new Map(files.map(({ path, content }) => [path, Buffer.from(content).toString('base64')]));
  expect(byPath(steadyIndex(one))).toEqual(byPath(steadyIndex(other)));
  // The test means nothing where Pagefind itself has become steady; then this module can go.
  expect(byPath(one)).not.toEqual(byPath(other));
});

test('Every file is named by the file that leads to it', async () => {
  const files = steadyIndex(await indexFiles());
  const [list] = files.filter(({ path }) => path.endsWith('.pf_meta'));
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString());
  expect(list?.path).toBe(`pagefind.${languages.en.hash}.pf_meta`);
  expect(files.filter(({ path }) => path.endsWith('.pf_filter'))).toHaveLength(3);
});

test('A file of another make is refused', () => {
  expect(() => steadyIndex([{ path: 'filter/en_1234567.pf_filter', content: Uint8Array.of(1, 2, 3) }])).toThrow();
});
