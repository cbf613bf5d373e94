import { Inflate, Unzlib } from 'fflate';
import { joinBytes } from '../forms/join-bytes.ts';

/** Thrown where a file would unpack to more than a form can be. */
export class TooLarge extends Error {}

/** So much is unpacked of one file in all, in bytes: thirty times what the largest of our forms needs, and what is read in seconds. */
const mostUnpacked = 32_000_000;

/** Deflate makes a thousand bytes of one at most, so a part this size cannot fill the memory before it is counted. */
const partSize = 4096;

/** Unpacks what one file holds, and counts what comes out of all of it. Each throws `TooLarge` beyond the limit. */
export interface Inflater {
  /** Streams of a PDF file (RFC 1950). */
  zlib(packed: Uint8Array): Uint8Array;
  /** Parts of a zip file (RFC 1951). */
  deflated(packed: Uint8Array): Uint8Array;
  /** What is not packed counts too. */
  stored(bytes: Uint8Array): Uint8Array;
}

/** An inflater for one file. */
export function createInflater(limit = mostUnpacked): Inflater {
  let left = limit;
  const count = (part: Uint8Array): Uint8Array => {
    left -= part.length;
    if (left < 0) throw new TooLarge(`The file unpacks to more than ${limit} bytes.`);
    return part;
  };
  const unpackWith = (Unpack: typeof Unzlib | typeof Inflate) => (packed: Uint8Array) => {
    const parts: Uint8Array[] = [];
    const unpack = new Unpack((part) => parts.push(count(part)));
    for (let start = 0; start < packed.length; start += partSize) {
      const end = start + partSize;
      unpack.push(packed.subarray(start, end), end >= packed.length);
    }
    return joinBytes(parts);
  };
  return { zlib: unpackWith(Unzlib), deflated: unpackWith(Inflate), stored: count };
}
