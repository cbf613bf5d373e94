import { itemsOf, listOf, textItem, textOf } from './cbor-list.ts';
import { type IndexFile, isDictionary, isList, nameIn, pack, unpack } from './index-file.ts';

/** Bytes, before they are packed, from which on a part of the dictionary is full: about 3.5 kB on their way to a browser. */
const FULL = 7_000;

/**
 * The same index with a dictionary that is quicker to fetch: without words that say nothing of what somebody looks for, such as
 * "the", which stand nearly everywhere and so are most of it, and in smaller parts than the 20 kB of Pagefind 1.5, which lets
 * nobody choose. Throws where a file is not laid out as Pagefind 1.5 does.
 */
export function leanIndex(files: readonly IndexFile[], smallWords: readonly string[]): IndexFile[] {
  const small = new Set(smallWords);
  const others = files.filter((file) => !isDictionary(file) && !isList(file));
  return [...others, ...files.filter(isList).flatMap((list) => leanDictionary(list, files, small))];
}

/** The list of everything is [version, pages, [[first word, last word, file], …], …]; it keeps its name. */
function leanDictionary(list: IndexFile, files: readonly IndexFile[], small: ReadonlySet<string>): IndexFile[] {
  const items = itemsOf(unpack(list));
  const parts = itemsOf(items[2] ?? Uint8Array.of()).map((part) => partNamed(textOf(itemsOf(part)[2] ?? part), files));
  const [first] = parts;
  if (first === undefined) return [list];
  const words = parts.flatMap(wordsOf).filter((word) => !small.has(spelling(word).replace(/\.$/, '')));
  const smaller = inParts(words).map((some) => {
    const file = pack(first.path, listOf([listOf(some)]));
    const ends = [some[0], some.at(-1)].map((word) => textItem(word === undefined ? '' : spelling(word)));
    return { file, entry: listOf([...ends, textItem(nameIn(file.path) ?? '')]) };
  });
  const leading = listOf(items.map((item, index) => (index === 2 ? listOf(smaller.map(({ entry }) => entry)) : item)));
  return [{ path: list.path, content: pack(list.path, leading).content }, ...smaller.map(({ file }) => file)];
}

function partNamed(name: string, files: readonly IndexFile[]): IndexFile {
  const part = files.find((file) => isDictionary(file) && nameIn(file.path) === name);
  if (part === undefined) throw new Error(`The index lacks its part ${name}`);
  return part;
}

/** A part of the dictionary is [[[word, where it stands, …], …]], in the order of the words. */
const wordsOf = (part: IndexFile): Uint8Array[] => itemsOf(itemsOf(unpack(part))[0] ?? Uint8Array.of());

const spelling = (word: Uint8Array): string => textOf(itemsOf(word)[0] ?? word);

/** The words in their order, in as few parts as are not too full. */
function inParts(words: readonly Uint8Array[]): Uint8Array[][] {
  const parts: Uint8Array[][] = [];
  let free = 0;
  for (const word of words) {
    if (word.length > free) {
      parts.push([]);
      free = FULL;
    }
    parts.at(-1)?.push(word);
    free -= word.length;
  }
  return parts;
}
