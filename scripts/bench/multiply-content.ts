import { parse, stringify } from 'yaml';
import type { ContentFile } from '../../src/framework/read-content.ts';

/** The folders whose records can become more while the model of quality stays as it is. */
const growing = ['illustrations', 'findings', 'questions'];

/**
 * Content with so many times the illustrations, findings and questions: beside each of their files, copies under new ids.
 * All else stays, so that the copies keep every rule of content that the originals keep.
 */
export function multiplyContent(files: readonly ContentFile[], times: number): ContentFile[] {
  const copies = files
    .filter(({ path }) => growing.some((folder) => path.startsWith(`${folder}/`)))
    .flatMap((file, index) => Array.from({ length: times - 1 }, (_, before) => copyOf(file, { file: index, copy: before + 1 })));
  return [...files, ...copies];
}

/** Which file a copy is of, and which of its copies it is. */
interface Place {
  readonly file: number;
  readonly copy: number;
}

interface GrowingRecord {
  readonly id: string;
  readonly number?: number;
  readonly rungs?: readonly { readonly id: string }[];
}

function copyOf({ path, bytes }: ContentFile, place: Place): ContentFile {
  const value: unknown = parse(new TextDecoder().decode(bytes));
  // The originals were checked by their schemas before anybody multiplies them.
  const records = (Array.isArray(value) ? value : [value]) as GrowingRecord[];
  const highest = Math.max(0, ...records.map(({ number = 0 }) => number));
  const copied = records.map((record, index) => copyRecord(record, highest, index, place));
  const text = stringify(copied, { lineWidth: 120 });
  return { path: path.replace(/\.yaml$/, `-copy-${place.copy}.yaml`), bytes: new TextEncoder().encode(text) };
}

/** Questions have numbers that stand once under an indicator, so each copy's follow the highest of those before it. */
const copyRecord = (record: GrowingRecord, highest: number, index: number, { file, copy }: Place): GrowingRecord => ({
  ...record,
  id: `copy-${copy}-${file}-${index}`,
  ...(record.number === undefined ? {} : { number: record.number + copy * highest }),
  ...(record.rungs === undefined
    ? {}
    : { rungs: record.rungs.map((rung, rank) => ({ ...rung, id: `rung-${copy}-${file}-${index}-${rank}` })) }),
});
