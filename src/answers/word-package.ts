import { strFromU8, type UnzipFileInfo, unzipSync } from 'fflate';
import { type ReadResult, refuse } from './answers.ts';

/** The two parts of a Word file that say what was answered, as text. */
export interface WordParts {
  readonly document: string;
  /** Absent where the file has no custom properties. */
  readonly properties: string | undefined;
}

/** A form is some tens of kilobytes; a file this large holds something else. */
const MOST_BYTES = 20_000_000;

/** Text of one part: about a hundred times that of the longest form. */
const MOST_TEXT = 40_000_000;

/** Opens a Word file as far as answers need, or says why that cannot be done. */
export function openWord(bytes: Uint8Array): { readonly parts: WordParts } | { readonly refusal: ReadResult } {
  if (bytes.length > MOST_BYTES) return { refusal: tooLarge };
  const kind = kinds.find(({ begins }) => begins.every((byte, index) => bytes[index] === byte));
  if (kind === undefined)
    return {
      refusal: refuse('wrong-format', 'This is not a Word file. Choose the form that you saved as a Word document (.docx).'),
    };
  return kind.open(bytes);
}

const tooLarge = refuse(
  'too-large',
  'This file is too large to be a filled form. If pictures were added, save a copy without them and open that.',
);
/** What is said of a file that began well and cannot be read to its end. */
export const damaged = refuse(
  'broken',
  'This Word file is damaged. Open it in Word, let Word repair it, save it as a Word document (.docx) and choose that copy.',
);

/** Files by their first bytes. */
const kinds: readonly { readonly begins: readonly number[]; readonly open: typeof openWord }[] = [
  { begins: [0x50, 0x4b], open: openZip },
  {
    begins: [0xd0, 0xcf, 0x11, 0xe0],
    open: (bytes) => ({
      refusal: contains(bytes, 'EncryptedPackage')
        ? refuse(
            'password',
            'This file is locked with a password. Open it in Word, take the password off (File, Info, Protect Document), save a copy and choose that.',
          )
        : refuse(
            'wrong-format',
            'This is a file of an older Word. Open it, save it as a Word document (.docx) and choose that copy.',
          ),
    }),
  },
  {
    begins: [0x25, 0x50, 0x44, 0x46],
    open: () => ({ refusal: refuse('wrong-format', 'This is a PDF, not a Word file.') }),
  },
];

function openZip(bytes: Uint8Array): ReturnType<typeof openWord> {
  let large = false;
  const wanted = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!['word/document.xml', 'docProps/custom.xml', 'mimetype'].includes(name)) return false;
    large ||= originalSize > MOST_TEXT;
    return !large;
  };
  try {
    const files = unzipSync(bytes, { filter: wanted });
    if (large) return { refusal: tooLarge };
    const document = files['word/document.xml'];
    const properties = files['docProps/custom.xml'];
    if (document === undefined) return { refusal: notWord(files.mimetype) };
    return {
      parts: { document: strFromU8(document), properties: properties === undefined ? undefined : strFromU8(properties) },
    };
  } catch {
    return { refusal: damaged };
  }
}

const notWord = (mimetype: Uint8Array | undefined): ReadResult =>
  mimetype !== undefined && strFromU8(mimetype).startsWith('application/vnd.oasis.opendocument')
    ? refuse(
        'wrong-format',
        'This is an OpenDocument file. Open it in LibreOffice, save it as Word (.docx) and choose that copy.',
      )
    : refuse('wrong-format', 'This is not a Word file. Choose the form that you saved as a Word document (.docx).');

/** Whether the bytes hold a name as such files write it, two bytes a letter. */
function contains(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return bytes.some((byte, start) => byte === wanted[0] && wanted.every((other, index) => bytes[start + index] === other));
}
