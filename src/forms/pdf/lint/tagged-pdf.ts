import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  PDFRef,
} from 'pdf-lib';
import { type Mark, readMarks } from './content-marks.ts';

/** A file opened for rules to look at: its objects, its pages with what is marked on them, and its structure tree. */
export interface TaggedPdf {
  readonly context: PDFContext;
  readonly catalogue: PDFDict;
  readonly pages: readonly PdfPage[];
  /** The top elements of the structure tree. */
  readonly elements: readonly StructureElement[];
}

/** A page with what is drawn and what can be clicked on it. */
export interface PdfPage {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly marks: readonly Mark[];
  /** What is drawn outside all marks, by operator. */
  readonly unmarked: readonly string[];
  readonly annotations: readonly Annotation[];
}

/** A link or a field on a page. */
export interface Annotation {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly subtype: string;
}

/** An element of the structure tree with what it holds. */
export interface StructureElement {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly tag: string;
  readonly kids: readonly (StructureElement | MarkedKid | ObjectKid)[];
}

/** Words on a page, by their number there. */
export interface MarkedKid {
  readonly mark: number;
  readonly page: PDFRef | undefined;
}

/** An annotation. */
export interface ObjectKid {
  readonly object: PDFRef;
}

/** Opens a file. Throws where it has no catalogue or no pages. */
export async function openTaggedPdf(bytes: Uint8Array): Promise<TaggedPdf> {
  const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
  const catalogue = context.lookup(context.trailerInfo.Root, PDFDict);
  const pages = pageRefs(context, catalogue.get(PDFName.of('Pages'))).map((ref) => readPage(context, ref));
  const root = catalogue.lookup(PDFName.of('StructTreeRoot'));
  const elements = root instanceof PDFDict ? kidsOf(context, root, undefined).filter((kid) => 'tag' in kid) : [];
  return { context, catalogue, pages, elements };
}

/** Every element of the tree, each before what it holds. */
export const allElements = (elements: readonly StructureElement[]): StructureElement[] =>
  elements.flatMap((element) => [element, ...allElements(element.kids.filter((kid) => 'tag' in kid))]);

/** An entry as text: names without their slash, strings decoded; `undefined` for anything else. */
export const textOf = (dict: PDFDict, entry: string): string | undefined => textOfObject(dict.lookup(PDFName.of(entry)));

/** A name or a string as text; `undefined` for anything else. */
export function textOfObject(value: PDFObject | undefined): string | undefined {
  if (value instanceof PDFName) return value.decodeText();
  return value !== undefined && 'decodeText' in value && typeof value.decodeText === 'function'
    ? String(value.decodeText())
    : undefined;
}

function pageRefs(context: PDFContext, node: PDFObject | undefined): PDFRef[] {
  const dict = context.lookup(node);
  if (!(dict instanceof PDFDict) || !(node instanceof PDFRef)) return [];
  const kids = dict.lookup(PDFName.of('Kids'));
  return kids instanceof PDFArray ? kids.asArray().flatMap((kid) => pageRefs(context, kid)) : [node];
}

function readPage(context: PDFContext, ref: PDFRef): PdfPage {
  const dict = context.lookup(ref, PDFDict);
  const contents = dict.lookup(PDFName.of('Contents'));
  const letters = contents instanceof PDFRawStream ? lettersOf(contents) : '';
  const annotations = dict.lookup(PDFName.of('Annots'));
  const refs = annotations instanceof PDFArray ? annotations.asArray().filter((annotation) => annotation instanceof PDFRef) : [];
  return {
    ref,
    dict,
    ...readMarks(letters),
    annotations: refs.map((annotation) => {
      const annotationDict = context.lookup(annotation, PDFDict);
      return { ref: annotation, dict: annotationDict, subtype: textOf(annotationDict, 'Subtype') ?? '' };
    }),
  };
}

/** A letter for each byte, in parts that a call can take. */
function lettersOf(stream: PDFRawStream): string {
  const bytes = decodePDFRawStream(stream).decode();
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += 4096)
    parts.push(String.fromCharCode(...bytes.subarray(start, start + 4096)));
  return parts.join('');
}

function kidsOf(context: PDFContext, dict: PDFDict, page: PDFRef | undefined): StructureElement['kids'] {
  const value = dict.lookup(PDFName.of('K'));
  const kids = value instanceof PDFArray ? value.asArray() : value === undefined ? [] : [dict.get(PDFName.of('K')) ?? value];
  return kids.map((kid) => readKid(context, kid, page));
}

function readKid(context: PDFContext, kid: PDFObject, page: PDFRef | undefined): StructureElement | MarkedKid | ObjectKid {
  if (kid instanceof PDFNumber) return { mark: kid.asNumber(), page };
  const dict = context.lookup(kid, PDFDict);
  const ownPage = dict.get(PDFName.of('Pg'));
  const here = ownPage instanceof PDFRef ? ownPage : page;
  const type = textOf(dict, 'Type');
  if (type === 'MCR') return { mark: dict.lookup(PDFName.of('MCID'), PDFNumber).asNumber(), page: here };
  const object = dict.get(PDFName.of('Obj'));
  if (type === 'OBJR' && object instanceof PDFRef) return { object };
  if (!(kid instanceof PDFRef)) throw new Error('An element of the structure tree is no object of its own.');
  return { ref: kid, dict, tag: textOf(dict, 'S') ?? '', kids: kidsOf(context, dict, here) };
}
