import { unzlibSync } from 'fflate';

const woffSignature = 0x774f4646;
const trueTypeSignature = 0x00010000;

/** The tables of a TrueType file, or of a WOFF file that packs one, by tag. Throws on any other format. */
export function readFontTables(file: Uint8Array): ReadonlyMap<string, DataView> {
  const view = viewOf(file);
  const signature = view.byteLength < 12 ? 0 : view.getUint32(0);
  if (signature === woffSignature) return readWoffTables(file, view);
  if (signature === trueTypeSignature) return readTrueTypeTables(file, view);
  throw new Error('A font file is neither TrueType nor WOFF 1. Give the .ttf or .woff file, not .woff2 or .otf.');
}

function readTrueTypeTables(file: Uint8Array, view: DataView): ReadonlyMap<string, DataView> {
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + index * 16;
    const start = view.getUint32(entry + 8);
    tables.set(tagAt(view, entry), viewOf(file.subarray(start, start + view.getUint32(entry + 12))));
  }
  return tables;
}

/** WOFF 1 keeps the tables of a TrueType file and compresses each where that makes it smaller. */
function readWoffTables(file: Uint8Array, view: DataView): ReadonlyMap<string, DataView> {
  const tables = new Map<string, DataView>();
  for (let index = 0; index < view.getUint16(12); index += 1) {
    const entry = 44 + index * 20;
    const start = view.getUint32(entry + 4);
    const packedLength = view.getUint32(entry + 8);
    const packed = file.subarray(start, start + packedLength);
    tables.set(tagAt(view, entry), viewOf(packedLength < view.getUint32(entry + 12) ? unzlibSync(packed) : packed));
  }
  return tables;
}

const tagAt = (view: DataView, offset: number): string =>
  String.fromCharCode(view.getUint8(offset), view.getUint8(offset + 1), view.getUint8(offset + 2), view.getUint8(offset + 3));

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
