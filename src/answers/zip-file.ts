import type { Inflater } from './inflate.ts';

/** The files in a zip file. */
export interface ZipFile {
  /** One of them, unpacked; `undefined` where there is none. Throws where it is broken, and `TooLarge`. */
  read(name: string): Uint8Array | undefined;
}

/** More files than any form has in it, even with hundreds of pictures. */
const mostFiles = 10_000;

/**
 * Opens a zip file by the directory at its end (APPNOTE 4.3). Nothing that it says about sizes is believed: what comes out is counted
 * while it is unpacked. Throws where the directory is broken.
 */
export function openZip(bytes: Uint8Array, inflater: Inflater): ZipFile {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const entries = readDirectory(view, bytes);
  return {
    read(name) {
      const entry = entries.get(name);
      if (entry === undefined) return undefined;
      const unpack = methods[entry.method];
      if (unpack === undefined || entry.encrypted) throw new Error(`"${name}" is packed in a way that no editor saves forms in.`);
      if (view.getUint32(entry.offset, true) !== localHeader) throw new Error(`"${name}" is not where the directory says.`);
      const start = entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true);
      const end = start + entry.packedSize;
      if (end > bytes.length) throw new Error(`"${name}" is cut off.`);
      return unpack(inflater, bytes.subarray(start, end));
    },
  };
}

const localHeader = 0x04034b50;
const directoryHeader = 0x02014b50;
const directoryEnd = 0x06054b50;

const methods: Readonly<Record<number, (inflater: Inflater, packed: Uint8Array) => Uint8Array>> = {
  0: (inflater, packed) => inflater.stored(packed),
  8: (inflater, packed) => inflater.deflated(packed),
};

interface Entry {
  readonly method: number;
  readonly encrypted: boolean;
  readonly packedSize: number;
  readonly offset: number;
}

/** The entries by name; of two with one name the first, as Word has it. */
function readDirectory(view: DataView, bytes: Uint8Array): ReadonlyMap<string, Entry> {
  const end = findDirectoryEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > mostFiles) throw new Error('There are more files in it than in any form.');
  const entries = new Map<string, Entry>();
  let at = view.getUint32(end + 16, true);
  for (let number = 0; number < count; number += 1) {
    if (view.getUint32(at, true) !== directoryHeader) throw new Error('The directory is broken.');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    const entry: Entry = {
      method: view.getUint16(at + 10, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      packedSize: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
    };
    if (!entries.has(name)) entries.set(name, entry);
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** It stands in the last bytes, with a comment of 65,535 behind it at most. */
function findDirectoryEnd(view: DataView): number {
  const last = view.byteLength - 22;
  for (let at = last; at >= Math.max(0, last - 65_535); at -= 1) if (view.getUint32(at, true) === directoryEnd) return at;
  throw new Error('The file has no directory, so its end is missing.');
}
