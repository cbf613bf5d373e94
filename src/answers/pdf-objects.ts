import { createInflater, type Inflater, TooLarge } from './inflate.ts';
import { type PdfValue, readValue, streamStart } from './pdf-syntax.ts';

/** The objects of a file, and where its reading begins. */
export interface PdfObjects {
  /** The last trailer's entries; earlier ones fill in what it leaves out. */
  readonly trailer: ReadonlyMap<string, PdfValue>;
  /** What a reference stands for; any other value is itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined;
  /** The bytes of a stream that a reference leads to, unpacked; `undefined` where there is none. Throws `TooLarge`. */
  streamOf(value: PdfValue | undefined): Uint8Array | undefined;
}

/** A dictionary's entries; none for any other value. */
export const entriesOf = (value: PdfValue | undefined): ReadonlyMap<string, PdfValue> =>
  value !== null && typeof value === 'object' && 'type' in value && value.type === 'dictionary' ? value.entries : none;

/** The name that a value is, without its slash. */
export const nameOf = (value: PdfValue | undefined): string | undefined =>
  value !== null && typeof value === 'object' && 'type' in value && value.type === 'name' ? value.name : undefined;

const none: ReadonlyMap<string, PdfValue> = new Map();

/** Broken objects that a file may have and still be read; more is no form of ours, and would take long to try. */
const mostBroken = 10;
const mostObjects = 200_000;

interface Found {
  readonly value: PdfValue;
  /** The bytes of a stream, still packed. */
  readonly data?: Uint8Array;
}

/**
 * Reads a file from its first byte to its last, as it was written: a later object replaces an earlier one with its number,
 * as saving in a viewer does. What is packed is unpacked under one limit. An encrypted file is left packed.
 */
export function readObjects(bytes: Uint8Array): PdfObjects {
  const inflater = createInflater();
  const objects = new Map<number, Found>();
  const { found, trailer } = scan(bytes);
  for (const [number, object] of found) {
    objects.set(number, object);
    const isPacked = nameOf(entriesOf(object.value).get('Type')) === 'ObjStm' && !trailer.has('Encrypt');
    if (isPacked && object.data !== undefined) {
      for (const [inner, value] of readPacked(entriesOf(object.value), unpacked(object, inflater))) objects.set(inner, { value });
    }
    if (objects.size > mostObjects) throw new TooLarge(`The file has more than ${mostObjects} objects.`);
  }

  const find = (value: PdfValue | undefined): Found | undefined => {
    if (value === null || typeof value !== 'object' || !('type' in value) || value.type !== 'reference') return undefined;
    return objects.get(value.number);
  };
  return {
    trailer,
    resolve: (value) => {
      let current = value;
      for (let step = 0; step < 10; step += 1) {
        const object = find(current);
        if (object === undefined) break;
        current = object.value;
      }
      return current;
    },
    streamOf: (value) => {
      const object = find(value);
      return object?.data === undefined ? undefined : unpacked(object, inflater);
    },
  };
}

/** Every object and trailer in the order of the file. */
function scan(bytes: Uint8Array): { found: [number, Found][]; trailer: ReadonlyMap<string, PdfValue> } {
  const letters = lettersOf(bytes);
  const beginning = /(?<![^\0\t\n\f\r >])(\d{1,10})[\0\t\n\f\r ]{1,8}\d{1,5}[\0\t\n\f\r ]{1,8}obj|trailer(?=[\0\t\n\f\r <])/g;
  const found: [number, Found][] = [];
  const trailer = new Map<string, PdfValue>();
  let broken = 0;
  for (let start = beginning.exec(letters); start !== null; start = beginning.exec(letters)) {
    try {
      const { value, end } = readValue(letters, beginning.lastIndex);
      const stream = streamAfter(value, letters, end);
      if (start[1] === undefined || nameOf(entriesOf(value).get('Type')) === 'XRef') addAll(trailer, entriesOf(value));
      else
        found.push([
          Number(start[1]),
          stream === undefined ? { value } : { value, data: bytes.subarray(stream.start, stream.end) },
        ]);
      beginning.lastIndex = stream?.end ?? end;
    } catch (error) {
      broken += 1;
      if (broken > mostBroken) throw error;
    }
  }
  return { found, trailer };
}

function addAll(trailer: Map<string, PdfValue>, entries: ReadonlyMap<string, PdfValue>): void {
  for (const [name, value] of entries) trailer.set(name, value);
}

/** The place of a stream's bytes: by its length where that is right, else up to the next "endstream". */
function streamAfter(value: PdfValue, letters: string, end: number): { start: number; end: number } | undefined {
  const start = streamStart(letters, end);
  if (start === undefined) return undefined;
  const length = entriesOf(value).get('Length');
  if (typeof length === 'number' && /^[\0\t\n\f\r ]*endstream/.test(letters.slice(start + length, start + length + 20))) {
    return { start, end: start + length };
  }
  const next = letters.indexOf('endstream', start);
  if (next < 0) throw new Error('A stream has no end.');
  return { start, end: next };
}

function unpacked(object: Found, inflater: Inflater): Uint8Array {
  const { value, data } = object;
  const filter = entriesOf(value).get('Filter');
  const filters = Array.isArray(filter) ? filter : filter === undefined || filter === null ? [] : [filter];
  if (filters.length === 0) return data ?? new Uint8Array();
  if (filters.length > 1 || nameOf(filters[0]) !== 'FlateDecode')
    throw new Error('A stream is packed in a way that no viewer saves forms in.');
  return inflater.zlib(data ?? new Uint8Array());
}

/** The objects inside an object stream (7.5.7). */
function readPacked(entries: ReadonlyMap<string, PdfValue>, data: Uint8Array): [number, PdfValue][] {
  const letters = lettersOf(data);
  const [count, first] = [entries.get('N'), entries.get('First')];
  if (typeof count !== 'number' || typeof first !== 'number') throw new Error('An object stream does not say what it holds.');
  const numbers = (letters.slice(0, first).match(/\d+/g) ?? []).slice(0, count * 2).map(Number);
  return numbers.flatMap((number, index): [number, PdfValue][] => {
    const offset = numbers[index + 1];
    return index % 2 === 1 || offset === undefined ? [] : [[number, readValue(letters, first + offset).value]];
  });
}

/** A letter for each byte. */
function lettersOf(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 8192)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 8192)));
  return parts.join('');
}
