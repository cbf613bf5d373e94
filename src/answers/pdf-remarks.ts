import { writtenText } from '../forms/written-text.ts';
import type { Outside } from './answers.ts';
import { lookUp } from './look-up.ts';
import { textIn } from './pdf-fields.ts';
import { entriesOf, nameOf, type PdfObjects } from './pdf-objects.ts';
import { type Entries, itemsOf, pagesOf } from './pdf-pages.ts';
import { keyOfField } from './pdf-values.ts';

/**
 * Comments, and words that were typed on top of pages (PDF 1.7, 12.5.6). Each follows the field that begins last above it on its page:
 * where a page's headings are cannot be told without drawing it.
 */
export const remarksIn = (objects: PdfObjects): Outside[] =>
  pagesOf(objects).flatMap(({ entries }) => {
    const annotations = itemsOf(objects, entries.get('Annots')).map(entriesOf);
    const fields = annotations.flatMap((annotation) => {
      const key = kindOf(objects, annotation) === 'Widget' ? keyOfField(fieldName(objects, annotation)) : undefined;
      return key === undefined ? [] : [{ key, top: topOf(objects, annotation) }];
    });
    return annotations.flatMap((annotation): Outside[] => {
      const kind = lookUp(kinds, kindOf(objects, annotation) ?? '');
      const text = writtenText(textIn(objects.resolve(annotation.get('Contents'))) ?? '').trim();
      if (kind === undefined || (text === '' && kind !== 'image')) return [];
      const top = topOf(objects, annotation);
      const above = fields.filter((field) => field.top >= top).toSorted((a, b) => a.top - b.top)[0];
      const by = writtenText(textIn(objects.resolve(annotation.get('T'))) ?? '').trim();
      return [{ kind, heading: '', ...(above === undefined ? {} : { after: above.key }), text, ...(by === '' ? {} : { by }) }];
    });
  });

/** Annotations that somebody writes or draws; the others are links, fields and what opens beside a comment. */
const kinds: Readonly<Record<string, Outside['kind']>> = {
  Text: 'comment',
  FreeText: 'text',
  Highlight: 'comment',
  Underline: 'comment',
  Squiggly: 'comment',
  StrikeOut: 'comment',
  Caret: 'comment',
  Stamp: 'image',
  Ink: 'image',
};

const kindOf = (objects: PdfObjects, annotation: Entries): string | undefined =>
  nameOf(objects.resolve(annotation.get('Subtype')));

/** Where it begins, in points from the foot of the page. */
function topOf(objects: PdfObjects, annotation: Entries): number {
  const numbers = itemsOf(objects, annotation.get('Rect')).filter((value) => typeof value === 'number');
  return Math.max(numbers[1] ?? 0, numbers[3] ?? 0);
}

/** The name of the field that a box belongs to: its own part after those of the fields above it. */
function fieldName(objects: PdfObjects, annotation: Entries): string {
  const parts: string[] = [];
  let current = annotation;
  for (let step = 0; step < 10 && current.size > 0; step += 1) {
    const part = textIn(objects.resolve(current.get('T')));
    if (part !== undefined) parts.unshift(part);
    current = entriesOf(objects.resolve(current.get('Parent')));
  }
  return parts.join('.');
}
