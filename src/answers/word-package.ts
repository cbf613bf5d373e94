import { createInflater, TooLarge } from './inflate.ts';
import type { RefusalReason } from './read-result.ts';
import { type RemarkPart, remarkParts } from './word-vocabulary.ts';
import { attributeOf, readXml } from './xml-events.ts';
import { openZip, type ZipFile } from './zip-file.ts';

/** The parts of a Word file that say what was answered, as XML. */
export interface WordParts {
  readonly document: string;
  /** Absent where the file has no custom properties. */
  readonly customProperties: string | undefined;
  readonly coreProperties: string | undefined;
  readonly remarks: readonly (readonly [part: RemarkPart, xml: string])[];
}

/** Opens a Word file as far as answers need, or says why that cannot be done. No other part is unpacked. */
export function openWord(bytes: Uint8Array): { readonly parts: WordParts } | { readonly refusal: RefusalReason } {
  try {
    const zip = openZip(bytes, createInflater());
    const text = (name: string): string | undefined => {
      const part = zip.read(name);
      return part === undefined ? undefined : new TextDecoder().decode(part);
    };
    const main = mainParts(text('_rels/.rels'));
    const document = text(main.document);
    if (document === undefined) return { refusal: whyNotWord(zip) };
    const folder = main.document.slice(0, main.document.lastIndexOf('/') + 1);
    return {
      parts: {
        document,
        customProperties: text(main.customProperties),
        coreProperties: text(main.coreProperties),
        remarks: remarkParts.flatMap((part) => {
          const xml = text(`${folder}${part}.xml`);
          return xml === undefined ? [] : [[part, xml] as const];
        }),
      },
    };
  } catch (error) {
    return { refusal: error instanceof TooLarge ? 'unpacks-too-large' : 'broken' };
  }
}

/** The parts that a package points to from outside, and their usual names: some editors choose others (ECMA-376 part 2, 6.5). */
function mainParts(relationships: string | undefined): Record<'document' | 'customProperties' | 'coreProperties', string> {
  const parts = {
    document: 'word/document.xml',
    customProperties: 'docProps/custom.xml',
    coreProperties: 'docProps/core.xml',
  };
  if (relationships === undefined) return parts;
  readXml(relationships, {
    open(tag) {
      const type = attributeOf(tag, 'Type') ?? '';
      const kind = kinds.find(([ending]) => type.endsWith(ending))?.[1];
      const target = attributeOf(tag, 'Target')?.replace(/^\//, '');
      if (kind !== undefined && target !== undefined && attributeOf(tag, 'TargetMode') !== 'External') parts[kind] = target;
    },
  });
  return parts;
}

const kinds = [
  ['/officeDocument', 'document'],
  ['/custom-properties', 'customProperties'],
  ['/customProperties', 'customProperties'],
  ['/core-properties', 'coreProperties'],
] as const;

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument';

/** OpenDocument says what it is in its first file (ODF 1.2 part 3, 3.3). */
function whyNotWord(zip: ZipFile): RefusalReason {
  const kind = zip.read('mimetype');
  return kind !== undefined && new TextDecoder().decode(kind).startsWith(OPEN_DOCUMENT) ? 'open-document' : 'other-format';
}
