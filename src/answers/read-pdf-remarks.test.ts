import { describe, expect, it } from 'vitest';
import { renderPdf } from '../forms/pdf/render-pdf.ts';
import { sampleForm } from '../forms/sample-form.ts';
import { readFonts } from '../site/fonts.ts';
import { ascii } from './fixtures.ts';
import { entriesOf, readObjects } from './pdf-objects.ts';
import { itemsOf, pagesOf } from './pdf-pages.ts';
import { readPdf } from './read-pdf.ts';

const blank = (await renderPdf(sampleForm(), { 'first-thing/strengths': 'Ours' }, await readFonts())).bytes;
const objects = readObjects(blank);

/** Where the box of an answer begins and ends, from the foot of its page, which is told by its number. */
function placeOf(key: string): { page: number; bottom: number; top: number } {
  for (const [page, { entries }] of pagesOf(objects).entries()) {
    for (const annotation of itemsOf(objects, entries.get('Annots')).map(entriesOf)) {
      const name = annotation.get('T');
      const isIt = name !== null && typeof name === 'object' && 'bytes' in name && String.fromCharCode(...name.bytes) === key;
      const [, bottom, , top] = itemsOf(objects, annotation.get('Rect')).map(Number);
      if (isIt && bottom !== undefined && top !== undefined) return { page, bottom, top };
    }
  }
  throw new Error(`no ${key}`);
}

interface Reference {
  readonly number: number;
}

const written = ({ number }: Reference): string => `${number} 0 R`;

/** The file as a viewer saves it that added annotations to a page: the page again at the end, with them in it. */
function withAnnotations(page: number, ...annotations: readonly string[]): Uint8Array {
  const letters = Buffer.from(blank).toString('latin1');
  const root = /\/Root (\d+) 0 R/.exec(letters)?.[1];
  const added = annotations.map((annotation, index) => `${900 + index} 0 obj\n<<${annotation}>>\nendobj\n`).join('');
  const own = (pagesOf(objects)[page]?.entries.get('Annots') ?? []) as unknown as readonly Reference[];
  const refs = annotations.map((_, index) => `${900 + index} 0 R`);
  const pages = `950 0 obj\n<</Type /Page /Annots [${[...own.map(written), ...refs].join(' ')}]>>\nendobj\n951 0 obj\n<</Kids [950 0 R]>>\nendobj\n`;
  const catalogue = entriesOf(objects.resolve(objects.trailer.get('Root')));
  const [form, metadata] = ['AcroForm', 'Metadata'].map((name) => written(catalogue.get(name) as unknown as Reference));
  const end = `${root} 0 obj\n<</Type /Catalog /Pages 951 0 R /AcroForm ${form} /Metadata ${metadata}>>\nendobj\ntrailer\n<</Root ${root} 0 R>>\n`;
  return ascii(letters + added + pages + end);
}

const { page, bottom, top } = placeOf('first-thing/strengths');
const outsideOf = (...annotations: readonly string[]) => {
  const read = readPdf(withAnnotations(page, ...annotations));
  if (!read.ok) throw new Error(read.reason);
  expect(read.answers.values).toEqual({ 'first-thing/strengths': 'Ours' });
  return read.answers.outside;
};

describe('Of a PDF form, what was added to its pages is kept:', () => {
  it('comments, with who wrote them and the answer that they stand at', () => {
    const inside = `/Rect [60 ${bottom + 5} 80 ${top - 5}]`;
    expect(outsideOf(`/Subtype /Text ${inside} /Contents (Is this so?) /T (A. Person)`)).toEqual([
      { kind: 'comment', heading: '', after: 'first-thing/strengths', text: 'Is this so?', by: 'A. Person' },
    ]);
  });

  it('words that were typed on the page, and pictures and drawings', () => {
    const below = `/Rect [60 ${bottom - 9} 80 ${bottom - 4}]`;
    expect(
      outsideOf(`/Subtype /FreeText ${below} /Contents (Typed)`, `/Subtype /Stamp ${below}`, `/Subtype /Highlight ${below}`),
    ).toMatchObject([
      { kind: 'text', text: 'Typed', after: 'first-thing/strengths' },
      { kind: 'image', text: '' },
    ]);
  });

  it('nothing of the form’s own links and boxes', () => {
    expect(outsideOf('/Subtype /Popup /Contents (Is this so?) /Rect [0 0 1 1]')).toBeUndefined();
  });
});
