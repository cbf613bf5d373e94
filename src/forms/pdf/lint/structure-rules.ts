import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFObject, type PDFRef } from 'pdf-lib';
import { allElements, type MarkedKid, type ObjectKid, type StructureElement, type TaggedPdf, textOf } from './tagged-pdf.ts';

/** What holds for tags and for what is drawn. */
export const structureRules: Readonly<Record<string, (pdf: TaggedPdf) => string[]>> = {
  'all-marked': ({ pages }) =>
    pages.flatMap(({ unmarked }, index) =>
      unmarked.length === 0
        ? []
        : [`Page ${index + 1} draws ${unmarked.length} things that are neither tagged nor decoration (${unmarked[0]}).`],
    ),

  'all-in-tree': (pdf) => {
    const held = new Set(leavesOf(pdf.elements).map(({ kid }) => ('mark' in kid ? `${kid.page?.objectNumber} ${kid.mark}` : '')));
    return pdf.pages.flatMap(({ ref, marks }, index) =>
      marks
        .filter((mark) => !held.has(`${ref.objectNumber} ${mark.number}`))
        .map((mark) => `No element holds the words marked ${mark.number} on page ${index + 1}.`),
    );
  },

  'all-drawn': ({ pages, elements }) =>
    leavesOf(elements).flatMap(({ kid, element }) => {
      if (!('mark' in kid)) return [];
      const page = pages.find(({ ref }) => ref === kid.page);
      return page?.marks.some((mark) => mark.number === kid.mark)
        ? []
        : [`A ${element.tag} holds words that are not drawn (${kid.mark}).`];
    }),

  'no-empty-element': ({ elements }) =>
    allElements(elements).flatMap((element) => (element.kids.length === 0 ? [`A ${element.tag} holds nothing.`] : [])),

  'parent-tree': (pdf) => {
    const numbers = parentNumbers(pdf);
    const owners = ownersOf(pdf.elements);
    const wrong = (expected: PDFRef | undefined, found: PDFObject | undefined, what: string): string[] =>
      expected !== undefined && expected === found ? [] : [`The parent tree does not lead from ${what} to its element.`];
    return pdf.pages.flatMap(({ ref, dict, marks, annotations }, index) => {
      const list = pdf.context.lookup(numbers.get(numberIn(dict, 'StructParents')));
      const fromMarks = marks.flatMap(({ number }) => {
        const found = list instanceof PDFArray && number < list.size() ? list.get(number) : undefined;
        return wrong(owners.get(`${ref.objectNumber} ${number}`), found, `words ${number} on page ${index + 1}`);
      });
      const fromAnnotations = annotations.flatMap((annotation) =>
        wrong(
          owners.get(`object ${annotation.ref.objectNumber}`),
          numbers.get(numberIn(annotation.dict, 'StructParent')),
          `a ${annotation.subtype} on page ${index + 1}`,
        ),
      );
      return [...fromMarks, ...fromAnnotations];
    });
  },

  'reading-order': ({ pages, elements }) => {
    const places = leavesOf(elements).flatMap(({ kid, element }) => {
      const place = placeOf(kid, pages);
      return place === undefined ? [] : [{ ...place, tag: element.tag }];
    });
    return places.flatMap((place, index) => {
      const before = places[index - 1];
      if (before === undefined || place.page > before.page) return [];
      const goesBack = place.page < before.page || (place.y > before.y + oneLine && place.x <= before.x + oneLine);
      return goesBack ? [`On page ${place.page + 1} a ${place.tag} is read after what stands below it.`] : [];
    });
  },

  headings: ({ elements }) => {
    const levels = allElements(elements).flatMap(({ tag }) => (/^H[1-6]$/.test(tag) ? [Number(tag[1])] : []));
    const jumps = levels.flatMap((level, index) =>
      level > (levels[index - 1] ?? 0) + 1 ? [`A heading of level ${level} follows one of level ${levels[index - 1] ?? 0}.`] : [],
    );
    const first = levels.filter((level) => level === 1).length;
    return [...jumps, ...(first === 1 ? [] : [`The document has ${first} headings of level 1.`])];
  },

  'table-headings': ({ elements }) =>
    allElements(elements).flatMap((element) => {
      if (element.tag === 'TH')
        return ['Column', 'Row'].includes(scopeOf(element) ?? '') ? [] : ['A TH does not say which cells it heads.'];
      if (element.tag !== 'Table') return [];
      const inside = allElements(element.kids.filter((kid) => 'tag' in kid));
      const widths = new Set(inside.filter(({ tag }) => tag === 'TR').map((row) => row.kids.length));
      const headed = inside.some((cell) => cell.tag === 'TH' && scopeOf(cell) === 'Column');
      return [
        ...(headed ? [] : ['A table has no column headings.']),
        ...(widths.size === 1 ? [] : ['The rows of a table have unlike numbers of cells.']),
      ];
    }),

  links: ({ pages, elements }) => {
    const linked = new Set(
      allElements(elements)
        .filter(({ tag }) => tag === 'Link')
        .flatMap(({ kids }) => kids.flatMap((kid) => ('object' in kid ? [kid.object] : []))),
    );
    return pages.flatMap(({ annotations }, index) =>
      annotations
        .filter(({ subtype }) => subtype === 'Link')
        .flatMap(({ ref, dict }) => [
          ...(textOf(dict, 'Contents') ? [] : [`A link on page ${index + 1} does not say where it leads.`]),
          ...(linked.has(ref) ? [] : [`A link on page ${index + 1} belongs to no Link element.`]),
        ]),
    );
  },
};

/** Letters of one line stand at most so far apart in height, in points. */
const oneLine = 12;

interface Leaf {
  readonly kid: MarkedKid | ObjectKid;
  readonly element: StructureElement;
}

/** Words and annotations in the order of the tree. */
const leavesOf = (elements: readonly StructureElement[]): Leaf[] =>
  elements.flatMap((element) => element.kids.flatMap((kid) => ('tag' in kid ? leavesOf([kid]) : [{ kid, element }])));

/** Which element holds what, by page and number or by object. */
const ownersOf = (elements: readonly StructureElement[]): ReadonlyMap<string, PDFRef> =>
  new Map(
    leavesOf(elements).map(({ kid, element }) => [
      'mark' in kid ? `${kid.page?.objectNumber} ${kid.mark}` : `object ${kid.object.objectNumber}`,
      element.ref,
    ]),
  );

function parentNumbers({ catalogue }: TaggedPdf): ReadonlyMap<number, PDFObject> {
  const root = catalogue.lookup(PDFName.of('StructTreeRoot'));
  const tree = root instanceof PDFDict ? root.lookup(PDFName.of('ParentTree')) : undefined;
  const numbers = tree instanceof PDFDict ? tree.lookup(PDFName.of('Nums')) : undefined;
  const list = numbers instanceof PDFArray ? numbers.asArray() : [];
  return new Map(
    list.flatMap((key, index) => {
      const value = list[index + 1];
      return index % 2 === 0 && key instanceof PDFNumber && value !== undefined ? [[key.asNumber(), value] as const] : [];
    }),
  );
}

function numberIn(dict: PDFDict, entry: string): number {
  const value = dict.lookup(PDFName.of(entry));
  return value instanceof PDFNumber ? value.asNumber() : -1;
}

function placeOf(kid: MarkedKid | ObjectKid, pages: TaggedPdf['pages']): { page: number; x: number; y: number } | undefined {
  for (const [page, { ref, marks, annotations }] of pages.entries()) {
    if ('mark' in kid) {
      const mark = ref === kid.page ? marks.find(({ number }) => number === kid.mark) : undefined;
      if (mark !== undefined) return { page, x: mark.x, y: mark.y };
      continue;
    }
    const rectangle = annotations.find((annotation) => annotation.ref === kid.object)?.dict.lookup(PDFName.of('Rect'));
    if (rectangle instanceof PDFArray) {
      const { x, y, height } = rectangle.asRectangle();
      return { page, x, y: y + Math.max(0, height - oneLine) };
    }
  }
  return undefined;
}

function scopeOf({ dict }: StructureElement): string | undefined {
  const attributes = dict.lookup(PDFName.of('A'));
  return attributes instanceof PDFDict ? textOf(attributes, 'Scope') : undefined;
}
