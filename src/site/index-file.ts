import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'fflate';

/** A file of a search index, by its path inside the index. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** What begins every unpacked file of Pagefind's. */
const SIGNATURE = new TextEncoder().encode('pagefind_dcd');

/** What a file holds. Throws where it is not packed as Pagefind 1.5 does. */
export function unpack({ path, content }: IndexFile): Uint8Array {
  const unpacked = gunzipSync(content);
  if (nameIn(path) === undefined || SIGNATURE.some((byte, index) => unpacked[index] !== byte))
    throw new Error(`${path} is no file as Pagefind 1.5 writes it`);
  return unpacked.subarray(SIGNATURE.length);
}

/** A file that holds this, named by it, with a name as long as the one in the path that it is given. */
export function pack(path: string, held: Uint8Array): IndexFile {
  const name = nameIn(path) ?? '';
  const content = Uint8Array.from([...SIGNATURE, ...held]);
  const start = name.lastIndexOf('_') + 1;
  const digest = createHash('sha256').update(content).digest('hex');
  const newName = name.slice(0, start) + digest.slice(0, name.length - start);
  return { path: path.replace(name, newName), content: gzipSync(content, { level: 9, mtime: 0 }) };
}

/** What the files that lead to a file call it: "en_68f88b2306". */
export const nameIn = (path: string): string | undefined => /[a-z-]+_[0-9a-f]+(?=\.pf_\w+$)/.exec(path)?.[0];

/** The filters of an index, each with its values. */
export const isFilter = ({ path }: IndexFile): boolean => path.endsWith('.pf_filter');

/** The list of everything, which leads to all other files. */
export const isList = ({ path }: IndexFile): boolean => path.endsWith('.pf_meta');

/** A part of the dictionary: words, each with where it stands. */
export const isDictionary = ({ path }: IndexFile): boolean => path.endsWith('.pf_index');
