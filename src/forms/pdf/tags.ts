import { type PDFContext, type PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';
import type { DrawnPage } from './draw.ts';
import type { Attributes, Content, Element } from './layout/element.ts';
import { pdfText } from './pdf-text.ts';

/** A page as the structure tree needs it. */
export interface TaggedPage {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly drawn: DrawnPage;
}

/** A link or a field on a page, and the element that it belongs to. */
export interface TaggedAnnotation {
  readonly ref: PDFRef;
  readonly dict: PDFDict;
  readonly page: PDFRef;
  readonly element: Element;
}

/** Where some words are drawn: a page, and their number on it. */
interface Mark {
  readonly page: number;
  readonly number: number;
}

/**
 * Writes the structure tree with its parent tree, and gives pages and annotations their numbers in it
 * (PDF 1.7, 14.7). A Form element holds its field and nothing else (PDF/UA-1, 7.18.4).
 */
export function writeTags(
  context: PDFContext,
  meaning: Element,
  pages: readonly TaggedPage[],
  annotations: readonly TaggedAnnotation[],
): PDFRef {
  const marks = findMarks(pages);
  const byElement = groupByElement(annotations);
  const owners = new Map<Content, PDFRef>();
  const annotationOwners = new Map<TaggedAnnotation, PDFRef>();
  const root = context.nextRef();

  const writeElement = (element: Element, parent: PDFRef): PDFRef => {
    const ref = context.nextRef();
    const kids: PDFObject[] = [];
    let own: number | undefined;
    for (const child of element.children) {
      if (child.kind === 'element') {
        kids.push(writeElement(child, ref));
        continue;
      }
      owners.set(child, ref);
      for (const mark of marks.get(child) ?? []) {
        own ??= mark.page;
        kids.push(mark.page === own ? PDFNumber.of(mark.number) : markedReference(mark));
      }
    }
    for (const annotation of byElement.get(element) ?? []) {
      annotationOwners.set(annotation, ref);
      kids.push(context.obj({ Type: 'OBJR', Obj: annotation.ref, Pg: annotation.page }));
    }
    const page = own === undefined ? undefined : pages[own]?.ref;
    const dict = context.obj({ Type: 'StructElem', S: element.tag, P: parent, K: kids.length === 1 ? kids[0] : kids });
    if (page !== undefined) dict.set(PDFName.of('Pg'), page);
    setAttributes(context, dict, element.attributes);
    context.assign(ref, dict);
    return ref;
  };
  const markedReference = ({ page, number }: Mark): PDFObject => context.obj({ Type: 'MCR', Pg: pages[page]?.ref, MCID: number });

  const document = writeElement(meaning, root);
  const numbers: PDFObject[] = [];
  pages.forEach((page, index) => {
    page.dict.set(PDFName.of('StructParents'), PDFNumber.of(index));
    numbers.push(
      PDFNumber.of(index),
      context.register(context.obj(page.drawn.marked.map((content) => ownerOf(owners, content)))),
    );
  });
  annotations.forEach((annotation, index) => {
    annotation.dict.set(PDFName.of('StructParent'), PDFNumber.of(pages.length + index));
    numbers.push(PDFNumber.of(pages.length + index), ownerOf(annotationOwners, annotation));
  });
  context.assign(
    root,
    context.obj({
      Type: 'StructTreeRoot',
      K: [document],
      ParentTree: context.register(context.obj({ Nums: numbers })),
      ParentTreeNextKey: pages.length + annotations.length,
    }),
  );
  return root;
}

function findMarks(pages: readonly TaggedPage[]): ReadonlyMap<Content, Mark[]> {
  const marks = new Map<Content, Mark[]>();
  pages.forEach((page, index) => {
    page.drawn.marked.forEach((content, number) => {
      marks.set(content, [...(marks.get(content) ?? []), { page: index, number }]);
    });
  });
  return marks;
}

function groupByElement(annotations: readonly TaggedAnnotation[]): ReadonlyMap<Element, TaggedAnnotation[]> {
  const groups = new Map<Element, TaggedAnnotation[]>();
  for (const annotation of annotations) groups.set(annotation.element, [...(groups.get(annotation.element) ?? []), annotation]);
  return groups;
}

function ownerOf<Thing>(owners: ReadonlyMap<Thing, PDFRef>, thing: Thing): PDFRef {
  const owner = owners.get(thing);
  if (owner === undefined) throw new Error('Something is drawn on a page that no element of the document holds.');
  return owner;
}

function setAttributes(context: PDFContext, dict: PDFDict, { scope, summary, numbering, language }: Attributes): void {
  if (language !== undefined) dict.set(PDFName.of('Lang'), pdfText(language));
  if (scope !== undefined) dict.set(PDFName.of('A'), context.obj({ O: 'Table', Scope: scope }));
  if (summary !== undefined) dict.set(PDFName.of('A'), context.obj({ O: 'Table', Summary: pdfText(summary) }));
  if (numbering !== undefined) dict.set(PDFName.of('A'), context.obj({ O: 'List', ListNumbering: numbering }));
}
