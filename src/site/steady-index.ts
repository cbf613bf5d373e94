import { compareText } from '../framework/problem.ts';
import { itemsOf, listOf, textOf } from './cbor-list.ts';
import { type IndexFile, isFilter, isList, nameIn, pack, unpack } from './index-file.ts';

/**
 * The same index with its filters in an order that no try changes. Pagefind 1.5 writes filters and their values in the order of
 * a hash table, another one each time, and names files by what is in them; so they are sorted here, and the names follow.
 * Throws where a file is not laid out as Pagefind 1.5 does.
 */
export function steadyIndex(files: readonly IndexFile[]): IndexFile[] {
  const names = new Map<string, string>();
  const filters = files.filter(isFilter).map((file) => rewrite(file, names, steadyFilter));
  const lists = files.filter(isList).map((file) => rewrite(file, names, (content) => steadyList(content, names)));
  const others = files.filter((file) => !isFilter(file) && !isList(file));
  return [
    ...others.map((file) => (file.path === 'pagefind-entry.json' ? { ...file, content: rename(file.content, names) } : file)),
    ...filters,
    ...lists,
  ];
}

/** A filter is [name, [[value, pages], …]]. */
function steadyFilter(content: Uint8Array): Uint8Array {
  const [name, values, ...rest] = itemsOf(content);
  if (name === undefined || values === undefined) throw new Error('A filter has a name and values');
  return listOf([name, sorted(values), ...rest]);
}

/** The list of everything is [version, pages, words, [[filter, file], …], …]. */
function steadyList(content: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  const items = itemsOf(content);
  return listOf(items.map((item, index) => (index === 3 ? rename(sorted(item), names) : item)));
}

/** A list of lists, by the text that each begins with. */
const sorted = (list: Uint8Array): Uint8Array => {
  const named = itemsOf(list).map((item) => ({ item, name: textOf(itemsOf(item)[0] ?? Uint8Array.of()) }));
  return listOf(named.toSorted((a, b) => compareText(a.name, b.name)).map(({ item }) => item));
};

/** Changes what a file holds, and with it the name that other files know it by. */
function rewrite(file: IndexFile, names: Map<string, string>, change: (held: Uint8Array) => Uint8Array): IndexFile {
  const changed = pack(file.path, change(unpack(file)));
  names.set(nameIn(file.path) ?? '', nameIn(changed.path) ?? '');
  return changed;
}

/** Puts new names in the place of old ones; both are equally long, so nothing else moves. */
function rename(bytes: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  for (const [from, to] of names) letters = letters.replaceAll(from, to);
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
