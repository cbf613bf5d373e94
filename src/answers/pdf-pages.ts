import { entriesOf, nameOf, type PdfObjects } from './pdf-objects.ts';
import type { PdfValue } from './pdf-syntax.ts';

/** The entries of a dictionary. */
export type Entries = ReadonlyMap<string, PdfValue>;

/** Far more pages than any form has, and all that a look at a file needs. */
const mostPages = 500;

/** The pages of a file in their order (PDF 1.7, 7.7.3), each with the resources that it draws with. */
export function pagesOf(objects: PdfObjects): { readonly entries: Entries; readonly resources: Entries }[] {
  const pages: { entries: Entries; resources: Entries }[] = [];
  const seen = new Set<Entries>();
  const walk = (value: PdfValue | undefined, inherited: Entries): void => {
    const entries = entriesOf(objects.resolve(value));
    if (seen.has(entries) || pages.length >= mostPages || seen.size > 20 * mostPages) return;
    seen.add(entries);
    const own = objects.resolve(entries.get('Resources'));
    const resources = own === undefined || own === null ? inherited : entriesOf(own);
    const kids = objects.resolve(entries.get('Kids'));
    if (Array.isArray(kids) && depthLeft > 0) {
      depthLeft -= 1;
      for (const kid of kids) walk(kid, resources);
      depthLeft += 1;
    } else if (nameOf(objects.resolve(entries.get('Type'))) === 'Page') pages.push({ entries, resources });
  };
  let depthLeft = 50;
  const catalogue = entriesOf(objects.resolve(objects.trailer.get('Root')));
  walk(catalogue.get('Pages'), new Map());
  return pages;
}

/** The values of an array, each looked up; none where there is no array. */
export function itemsOf(objects: PdfObjects, value: PdfValue | undefined): readonly (PdfValue | undefined)[] {
  const found = objects.resolve(value);
  return Array.isArray(found) ? found.map((item: PdfValue) => objects.resolve(item)) : [];
}
