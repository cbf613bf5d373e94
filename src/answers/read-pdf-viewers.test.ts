import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { chromium, type Frame, type Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { renderPdf } from '../forms/pdf/render-pdf.ts';
import { sampleForm } from '../forms/sample-form.ts';
import { readFonts } from '../site/fonts.ts';
import { pathTo, run, testWith } from '../tools-for-tests.ts';
import { entriesOf, readObjects } from './pdf-objects.ts';
import { readPdf } from './read-pdf.ts';

const blank = (await renderPdf(sampleForm(), {}, await readFonts())).bytes;
const folder = mkdtempSync(join(tmpdir(), 'viewers-'));

/** What is typed, by field: accents, curly quotes, dashes, line ends and five thousand letters. */
const typed = {
  'form/partnership': 'Łódź & Inverness',
  'form/date': '31/01/2026',
  'first-thing/strengths': `Gàidhlig – “first” ‘second’ <third> (fourth) \\ é ü\nA new line\n\n${'Twelve chars'.repeat(417)}`,
  'first-thing/level': '1 Weak',
  'first-thing/actions/2/who': 'Somebody',
};

const values = {
  'form/partnership': typed['form/partnership'],
  'form/date': typed['form/date'],
  'form/approved': 'yes',
  'first-thing/strengths': typed['first-thing/strengths'],
  'first-thing/level': 'weak',
  'first-thing/actions': [{}, { who: 'Somebody' }],
};

testWith('pdftk')('What pdftk fills in is read back', { timeout: 20_000 }, async () => {
  const [form, data, filled] = ['blank.pdf', 'data.xfdf', 'pdftk.pdf'].map((name) => join(folder, name));
  const fields = Object.entries({ ...typed, 'form/approved': 'yes' }).map(
    ([name, value]) => `<field name="${name}"><value>${escapeXml(value)}</value></field>`,
  );
  writeFileSync(form ?? '', blank);
  writeFileSync(
    data ?? '',
    `<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/" xml:space="preserve"><fields>${fields.join('')}</fields></xfdf>`,
  );
  run('pdftk', [form ?? '', 'fill_form', data ?? '', 'output', filled ?? '']);
  expect(readPdf(readFileSync(filled ?? ''))).toMatchObject({ ok: true, answers: { values, unknown: {} } });
});

test('What pdf.js fills in is read back', { timeout: 20_000 }, async () => {
  const task = getDocument({ data: blank.slice(), verbosity: 0 });
  const document = await task.promise;
  const fields = await document.getFieldObjects();
  // The declared type lags behind: fields come as a map by name.
  const byName = fields as unknown as ReadonlyMap<string, readonly { readonly id: string }[]>;
  for (const [name, value] of Object.entries({ ...typed, 'form/approved': true })) {
    document.annotationStorage.setValue(byName.get(name)?.[0]?.id ?? '', { value });
  }
  const filled = await document.saveDocument();
  await task.destroy();
  expect(readPdf(filled)).toMatchObject({ ok: true, answers: { values, unknown: {} } });
});

testWith('chromium')('What somebody types in Chromium is read back', { timeout: 60_000 }, async () => {
  const server = createServer((_, response) => response.setHeader('content-type', 'application/pdf').end(blank));
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const browser = await chromium.launch({
    executablePath: pathTo('chromium'),
    headless: false,
    // Only the new headless mode has the PDF viewer, and it is an extension.
    args: ['--headless=new', '--no-sandbox'],
    ignoreDefaultArgs: ['--headless', '--disable-extensions', '--disable-component-extensions-with-background-pages'],
  });
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1300 } });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/form.pdf`);
    const save = await fillInChromium(page);
    // The viewer takes a while over five thousand letters.
    await expect
      .poll(async () => readPdf(await save()), { timeout: 30_000 })
      .toMatchObject({ ok: true, answers: { values, unknown: {} } });
  } finally {
    await browser.close();
    server.close();
  }
});

/** Types from field to field, by the Tab key where that can be, and gives what the viewer would save. */
async function fillInChromium(page: Page): Promise<() => Promise<Uint8Array>> {
  await expect.poll(() => page.frames().some(isViewer), { timeout: 20_000 }).toBe(true);
  const viewer = page.frames().find(isViewer);
  if (viewer === undefined) throw new Error('no viewer');
  const { keyboard } = page;
  const tab = async (times: number) => {
    for (let press = 0; press < times; press += 1) await keyboard.press('Tab');
  };
  const state = (name: 'loadProgress_' | 'formFieldFocus_') =>
    viewer.evaluate((entry) => (document.querySelector('pdf-viewer') as Viewer | null)?.[entry], name);
  await expect.poll(() => state('loadProgress_'), { timeout: 20_000 }).toBe(100);

  const type = async (text: string) => {
    await expect.poll(() => state('formFieldFocus_'), { timeout: 5_000 }).toBe('text');
    for (const [index, line] of text.split('\n').entries()) {
      if (index > 0) await keyboard.press('Enter');
      await keyboard.insertText(line);
    }
  };
  const click = async (name: string) => {
    const place = await viewer.evaluate((corner) => {
      const { viewport, shadowRoot } = document.querySelector('pdf-viewer') as Viewer;
      const { x, y, width } = viewport.getPageScreenRect(0);
      const top = shadowRoot?.querySelector('#main')?.getBoundingClientRect() ?? { x: 0, y: 0 };
      const scale = width / 595.28;
      return { x: top.x + x + (corner[0] + 6) * scale, y: top.y + y + (841.89 - corner[1] - 6) * scale };
    }, cornerOf(name));
    await page.mouse.click(place.x, place.y);
  };
  await click('form/partnership');
  await type(typed['form/partnership']);
  await tab(1);
  await type(typed['form/date']);
  // This Chromium ticks a box by mouse alone, in files of other makers too.
  await click('form/approved');
  // Past two lines of contents and a link.
  await tab(4);
  await type(typed['first-thing/strengths']);
  await tab(1);
  await keyboard.press('ArrowDown');
  await keyboard.press('ArrowDown');
  await tab(4);
  await type(typed['first-thing/actions/2/who']);
  await tab(1);
  return async () => {
    const saved = await viewer.evaluate(async () => {
      const file = await (document.querySelector('pdf-viewer') as Viewer | null)?.currentController.save('EDITED');
      return Array.from(new Uint8Array(file?.dataToSave ?? new ArrayBuffer(0)));
    });
    return Uint8Array.from(saved);
  };
}

const isViewer = (frame: Frame): boolean => frame.url().startsWith('chrome-extension:');

/** What the viewer's own page has; its names are Chromium's and can change with it. */
interface Viewer extends Element {
  readonly loadProgress_: number;
  readonly formFieldFocus_: string;
  readonly viewport: { getPageScreenRect(page: number): { readonly x: number; readonly y: number; readonly width: number } };
  readonly currentController: { save(kind: string): Promise<{ readonly dataToSave: ArrayBuffer }> };
}

/** Where a field's lower left corner is on its page. */
function cornerOf(name: string): [number, number] {
  const objects = readObjects(blank);
  const form = entriesOf(objects.resolve(entriesOf(objects.resolve(objects.trailer.get('Root'))).get('AcroForm')));
  const fields = objects.resolve(form.get('Fields'));
  for (const field of Array.isArray(fields) ? fields : []) {
    const entries = entriesOf(objects.resolve(field));
    const [title, rectangle] = [entries.get('T'), entries.get('Rect')];
    const isIt = title !== null && typeof title === 'object' && 'bytes' in title && String.fromCharCode(...title.bytes) === name;
    if (isIt && Array.isArray(rectangle)) return [Number(rectangle[0]), Number(rectangle[1])];
  }
  throw new Error(`no ${name}`);
}

const escapeXml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
