import { Unzlib } from 'fflate';
import { joinBytes } from '../forms/join-bytes.ts';

/** Thrown where a file would unpack to more than a form can be. */
export class TooLarge extends Error {}

/** So much is unpacked of one file in all, in bytes: a hundred times what the largest of our forms needs. */
const mostUnpacked = 32_000_000;

/** Deflate makes a thousand bytes of one at most, so a part this size cannot fill the memory before it is counted. */
const partSize = 4096;

/** Unpacks streams of one file, and counts what comes out of them all. */
export function createInflater(limit = mostUnpacked): (packed: Uint8Array) => Uint8Array {
  let left = limit;
  return (packed) => {
    const parts: Uint8Array[] = [];
    const unpack = new Unzlib((part) => {
      left -= part.length;
      if (left < 0) throw new TooLarge(`The file unpacks to more than ${limit} bytes.`);
      parts.push(part);
    });
    for (let start = 0; start < packed.length; start += partSize) {
      const end = start + partSize;
      unpack.push(packed.subarray(start, end), end >= packed.length);
    }
    return joinBytes(parts);
  };
}
