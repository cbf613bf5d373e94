import { oleSignature, whyOleIsRefused } from './ole-file.ts';
import { readJson } from './read-json.ts';
import { readPdf } from './read-pdf.ts';
import { type ReadResult, refuse } from './read-result.ts';
import { readWord } from './read-word.ts';

/** The answers in a file that somebody brings back, whatever it is and whatever it is called. Never throws. */
export function readFile(bytes: Uint8Array): ReadResult {
  if (bytes.length === 0) return refuse('empty');
  if (bytes.length > MOST_BYTES) return refuse('too-large');
  const format = formats.find(({ recognises }) => recognises(bytes));
  return format === undefined ? refuse('other-format') : format.read(bytes);
}

/** More than any filled form has, in bytes. */
export const MOST_BYTES = 20_000_000;

/** What can be read, told by how it begins. */
const formats: readonly {
  readonly recognises: (bytes: Uint8Array) => boolean;
  readonly read: (bytes: Uint8Array) => ReadResult;
}[] = [
  { recognises: (bytes) => begins(bytes, [0x50, 0x4b]), read: readWord },
  { recognises: (bytes) => begins(bytes, oleSignature), read: (bytes) => refuse(whyOleIsRefused(bytes)) },
  { recognises: (bytes) => /^(?:\u00ef\u00bb\u00bf)?\s*[{[]/.test(opening(bytes)), read: readJson },
  // Some programs put bytes of their own first; viewers look for the sign in the first thousand (PDF 1.7, annex H.3).
  { recognises: (bytes) => opening(bytes).includes('%PDF-'), read: readPdf },
];

const begins = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

const opening = (bytes: Uint8Array): string => String.fromCharCode(...bytes.subarray(0, 1024));
