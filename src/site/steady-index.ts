import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'fflate';
import { compareText } from '../framework/problem.ts';
import { itemsOf, listOf, textOf } from './cbor-list.ts';

/** A file of a search index, by its path inside the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

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

const isFilter = ({ path }: IndexFile): boolean => path.endsWith('.pf_filter');
const isList = ({ path }: IndexFile): boolean => path.endsWith('.pf_meta');

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

/** What begins every unpacked file of Pagefind's. */
const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

/** Changes what a file holds, and names it by that, with a name as long as before. */
function rewrite(
  { path, content }: IndexFile,
  names: Map<string, string>,
  change: (content: Uint8Array) => Uint8Array,
): IndexFile {
  const name = /[a-z-]+_[0-9a-f]+(?=\.pf_\w+$)/.exec(path)?.[0];
  const unpacked = gunzipSync(content);
  if (name === undefined || SIGNATURE.some((byte, index) => unpacked[index] !== byte))
    throw new Error(`${path} is no file as Pagefind 1.5 writes it`);
  const changed = Uint8Array.from([...SIGNATURE, ...change(unpacked.subarray(SIGNATURE.length))]);
  const digits = name.length - name.lastIndexOf('_') - 1;
  const digest = createHash('sha256').update(changed).digest('hex').slice(0, digits);
  const newName = `${name.slice(0, -digits)}${digest}`;
  names.set(name, newName);
  return { path: path.replace(name, newName), content: gzipSync(changed, { level: 9, mtime: 0 }) };
}

/** Puts new names in the place of old ones; both are equally long, so nothing else moves. */
function rename(bytes: Uint8Array, names: ReadonlyMap<string, string>): Uint8Array {
  let letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  for (const [from, to] of names) letters = letters.replaceAll(from, to);
  return Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
}
