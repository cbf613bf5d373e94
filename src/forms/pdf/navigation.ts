import { type PDFContext, type PDFDict, PDFName, PDFNull, PDFNumber, type PDFObject, type PDFRef, PDFString } from 'pdf-lib';
import type { Paper } from '../paper.ts';
import type { LinkBox } from './layout/box.ts';
import type { Bookmark, Destination, Layout } from './layout/layout.ts';
import { pdfNumber } from './number.ts';
import { pdfText } from './pdf-text.ts';

/** The bookmarks as a tree by their levels; what is below a main heading is closed at first (PDF 1.7, 12.3.3). */
export function writeOutlines(context: PDFContext, { bookmarks, sheet }: Layout, pages: readonly PDFRef[]): PDFRef | undefined {
  const tree = nest(bookmarks);
  if (tree.length === 0) return undefined;
  const root = context.nextRef();

  const writeLevel = (nodes: readonly Node[], parent: PDFRef): { First: PDFRef; Last: PDFRef; size: number } | undefined => {
    const refs = nodes.map(() => context.nextRef());
    const [first] = refs;
    const last = refs.at(-1);
    if (first === undefined || last === undefined) return undefined;
    nodes.forEach((node, index) => {
      const below = writeLevel(node.children, refs[index] ?? first);
      const dict = context.obj({
        Title: pdfText(node.bookmark.text),
        Parent: parent,
        Dest: destination(context, node.bookmark, pages, sheet),
      });
      const entries: Record<string, PDFObject | undefined> = {
        Prev: refs[index - 1],
        Next: refs[index + 1],
        First: below?.First,
        Last: below?.Last,
        Count: below === undefined ? undefined : PDFNumber.of(-below.size),
      };
      setEntries(dict, entries);
      context.assign(refs[index] ?? first, dict);
    });
    return { First: first, Last: last, size: nodes.length };
  };

  const level = writeLevel(tree, root);
  context.assign(root, context.obj({ Type: 'Outlines', First: level?.First, Last: level?.Last, Count: tree.length }));
  return root;
}

interface Node {
  readonly bookmark: Bookmark;
  readonly children: Node[];
}

function nest(bookmarks: readonly Bookmark[]): Node[] {
  const roots: Node[] = [];
  const open: Node[] = [];
  for (const bookmark of bookmarks) {
    while ((open.at(-1)?.bookmark.level ?? 0) >= bookmark.level) open.pop();
    const node = { bookmark, children: [] };
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** A link's annotation. `Contents` is what it is called where its words cannot be seen (PDF/UA-1, 7.18.5). */
export function linkDictionary(
  context: PDFContext,
  box: LinkBox,
  rectangle: readonly number[],
  { destinations, sheet }: Layout,
  pages: readonly PDFRef[],
): PDFDict {
  const dict = context.obj({
    Type: 'Annot',
    Subtype: 'Link',
    Rect: [...rectangle],
    F: 4,
    Border: [0, 0, 0],
    Contents: pdfText(box.words),
  });
  const inside = box.target.startsWith('#') ? destinations.get(box.target.slice(1)) : undefined;
  if (inside === undefined) dict.set(PDFName.of('A'), context.obj({ S: 'URI', URI: PDFString.of(asciiUrl(box.target)) }));
  else dict.set(PDFName.of('Dest'), destination(context, inside, pages, sheet));
  return dict;
}

/** Addresses in a file are ASCII, and brackets would end the string that holds them. */
const asciiUrl = (url: string): string =>
  url
    .replaceAll(/[^!-~]+/gu, encodeURIComponent)
    .replaceAll(/[()\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** The names that an address can end in ("#nameddest=…"), in the order of their bytes as PDF 1.7, 7.9.6 wants. */
export function writeNames(context: PDFContext, { destinations, sheet }: Layout, pages: readonly PDFRef[]): PDFRef {
  const names = [...destinations].sort(([a], [b]) => (a < b ? -1 : 1));
  return context.register(
    context.obj({
      Dests: { Names: names.flatMap(([name, place]) => [PDFString.of(name), destination(context, place, pages, sheet)]) },
    }),
  );
}

function destination(context: PDFContext, { page, y }: Destination, pages: readonly PDFRef[], { height }: Paper): PDFObject {
  const ref = pages[page];
  if (ref === undefined) throw new Error(`There is no page ${page + 1} to lead to.`);
  return context.obj([ref, 'XYZ', PDFNull, Number(pdfNumber(height - Math.max(0, y - 12))), PDFNull]);
}

function setEntries(dict: PDFDict, entries: Readonly<Record<string, PDFObject | undefined>>): void {
  for (const [name, value] of Object.entries(entries)) if (value !== undefined) dict.set(PDFName.of(name), value);
}
