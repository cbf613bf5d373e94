import { describe, expect, it } from 'vitest';
import { createFramework } from '../../framework/framework.ts';
import { readContent } from '../../framework/read-content.ts';
import { contentFiles } from '../../site/content-files.ts';
import { readFonts } from '../../site/fonts.ts';
import { composeForm } from '../compose.ts';
import type { Form } from '../form.ts';
import { readyTemplates } from '../templates.ts';
import { readFaces } from './fonts/faces.ts';
import { createMeasure } from './fonts/measure.ts';
import { layout, type Page } from './layout/layout.ts';
import { renderPdf } from './render-pdf.ts';

const reading = readContent(contentFiles('content'));
if (!reading.ok) throw new Error('the content cannot be read: run npm run check');
const framework = createFramework(reading.records);
const templates = readyTemplates(framework);
const fonts = await readFonts();
const measure = createMeasure(readFaces(fonts));
const documents = templates.flatMap((template) =>
  template.documents.map((document) => ({
    name: `${template.id}/${document}`,
    form: composeForm(framework, template, document),
  })),
);

/** The pages on which the parts of a document begin that ask for a new one. */
function beginnings(form: Form, { destinations }: ReturnType<typeof layout>): number[] {
  const parts = form.blocks.filter((block) => block.type === 'section').filter(({ start }) => start === 'page');
  return parts.map(({ anchor }) => destinations.get(anchor)?.page ?? -1);
}

/** The part of a page's height that is used, from the upper margin to the last of what stands on it. */
function used(page: Page, { height, margin }: ReturnType<typeof layout>['sheet']): number {
  const foot = height - margin.bottom;
  const bottoms = page.boxes.flatMap((box) => {
    if (box.type === 'text' && (box.content === 'header' || box.content === 'footer')) return [];
    const bottom = box.y + ('height' in box ? box.height : 0);
    return bottom <= foot + 1 ? [bottom] : [];
  });
  return (Math.max(margin.top, ...bottoms) - margin.top) / (foot - margin.top);
}

describe('On paper', () => {
  const forms = documents.filter(({ name }) => name.endsWith('/form'));

  it.each(forms)('$name has two pages for each indicator at the most', ({ form }) => {
    const paper = layout(form, {}, measure);
    const starts = beginnings(form, paper);
    const indicators = form.identity.template.indicators.length;
    const lengths = starts.slice(0, indicators).map((start, index) => (starts[index + 1] ?? start + 2) - start);
    expect(lengths.filter((length) => length > 2)).toEqual([]);
  });

  const single = forms.filter(({ form }) => form.identity.template.indicators.length === 1);

  it.each(single)('$name has five pages at the most', ({ form }) => {
    expect(layout(form, {}, measure).pages.length).toBeLessThanOrEqual(5);
  });

  const levelled = forms.filter(({ form }) => form.identity.template.options.levels);

  it.each(levelled)('$name has each level on one page with the reason for it', ({ form }) => {
    const pageOf = new Map(
      layout(form, {}, measure).pages.flatMap(({ boxes }, page) =>
        boxes.flatMap((box) => (box.type === 'field' ? [[box.name, page] as const] : [])),
      ),
    );
    const levels = [...pageOf.keys()].filter((name) => name.endsWith('/level'));
    expect(levels.length).toBe(form.identity.template.indicators.length);
    expect(levels.filter((name) => pageOf.get(name) !== pageOf.get(`${name}-reason`))).toEqual([]);
  });

  it.each(documents)('$name has no page that ends far too early, but for the last of a part', ({ form }) => {
    const paper = layout(form, {}, measure);
    const last = new Set([paper.pages.length - 1, ...beginnings(form, paper).map((page) => page - 1)]);
    const early = paper.pages.flatMap((page, index) => {
      const part = used(page, paper.sheet);
      return part < 0.5 && !last.has(index) ? [`page ${index + 1}: ${part.toFixed(2)}`] : [];
    });
    expect(early).toEqual([]);
  });

  it('the form for nine indicators has 24 pages at the most, and 350 kB', async () => {
    const nine = documents.find(({ name }) => name === 'cpo-inspections-nine/form');
    if (nine === undefined) throw new Error('the content has no form for nine indicators');
    const { bytes, pages } = await renderPdf(nine.form, {}, fonts);
    expect(pages).toBeLessThanOrEqual(24);
    expect(bytes.length).toBeLessThan(350_000);
  });
});
