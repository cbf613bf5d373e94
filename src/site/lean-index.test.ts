import { close, createIndex } from 'pagefind';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { itemsOf, textOf } from './cbor-list.ts';
import { type IndexFile, isDictionary, isList, nameIn, unpack } from './index-file.ts';
import { leanIndex } from './lean-index.ts';

let files: IndexFile[];

beforeAll(async () => {
  const { index } = await createIndex({ forceLanguage: 'en' });
  if (index === undefined) throw new Error('Pagefind did not start');
  for (let number = 0; number < 3000; number += 1) {
    await index.addCustomRecord({ url: `/${number}/`, language: 'en', content: `the review of the x${number * 7919}` });
  }
  ({ files } = await index.getFiles());
});
afterAll(() => close());

const wordsIn = (file: IndexFile): string[] =>
  itemsOf(itemsOf(unpack(file))[0] ?? Uint8Array.of()).map((word) => textOf(itemsOf(word)[0] ?? word));
const wordsOf = (some: readonly IndexFile[]) => some.filter(isDictionary).flatMap(wordsIn).sort();

test('Only words that say nothing are left out', () => {
  const words = wordsOf(files);
  expect(words).toContain('the');
  expect(wordsOf(leanIndex(files, ['the', 'of']))).toEqual(words.filter((word) => word !== 'the' && word !== 'of'));
});

test('Parts of the dictionary are smaller, and none begins before another ends', () => {
  const lean = leanIndex(files, ['the', 'of']);
  const parts = lean.filter(isDictionary);
  expect(parts.length).toBeGreaterThan(2 * files.filter(isDictionary).length);
  const ends = parts.map((part) => [wordsIn(part)[0] ?? '', wordsIn(part).at(-1) ?? '']).toSorted();
  expect(ends.flat()).toEqual(ends.flat().toSorted());
});

test('The list leads to every part by its first and last word', () => {
  const lean = leanIndex(files, []);
  const [list] = lean.filter(isList);
  if (list === undefined) throw new Error('an index has a list');
  const led = itemsOf(itemsOf(unpack(list))[2] ?? Uint8Array.of()).map((entry) => itemsOf(entry).map(textOf));
  const there = lean
    .filter(isDictionary)
    .map((part) => [wordsIn(part)[0] ?? '', wordsIn(part).at(-1) ?? '', nameIn(part.path) ?? '']);
  expect(led).toEqual(there);
});

test('An index that lacks a part of its dictionary is refused', () => {
  expect(() => leanIndex(files.slice(files.findIndex(isDictionary) + 1).concat(files.filter(isList)), [])).toThrow(
    'lacks its part',
  );
});
