import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Frame } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPdf } from '../../src/answers/read-pdf.ts';
import { levelName } from '../../src/forms/indicator-blocks.ts';
import { run, testWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { openBrowser } from './browser.ts';

const framework = readFramework('content');
const site = inject('rootSite');
const empty = () => new Uint8Array(readFileSync(join(site.folder, 'templates/risk-and-need.pdf')));

/** What somebody writes, by the names of fields. */
const written = {
  'form/partnership': 'Argyll & Bute',
  'form/date': '31/01/2026',
  'risk-and-need/strengths': 'Staff agree – “mostly” – on what counts.\nA second line, Gàidhlig too.',
  'risk-and-need/level': levelName(framework, 'very-good'),
  'risk-and-need/actions/2/action': 'Ask people',
};

/** The same as it is read back. */
const answered = {
  'form/partnership': written['form/partnership'],
  'form/date': written['form/date'],
  'risk-and-need/strengths': written['risk-and-need/strengths'],
  'risk-and-need/level': 'very-good',
  'risk-and-need/actions': [{}, { action: 'Ask people' }],
};

describe('A PDF form that was filled in', () => {
  testWith('pdftk')('with pdftk reads back as it was written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pdftk-'));
    try {
      const path = (name: string) => join(folder, name);
      writeFileSync(path('empty.pdf'), empty());
      writeFileSync(path('answers.xfdf'), xfdf(written));
      run('pdftk', [path('empty.pdf'), 'fill_form', path('answers.xfdf'), 'output', path('filled.pdf')]);
      await expectAnswers(new Uint8Array(readFileSync(path('filled.pdf'))), answered);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  test('with pdf.js, which Firefox shows PDF with, reads back as it was written', async () => {
    const loading = getDocument({ data: empty(), verbosity: 0 });
    const document = await loading.promise;
    const fields = await document.getFieldObjects();
    for (const [name, value] of Object.entries(written)) {
      const [field] = fields?.get(name) ?? [];
      if (field === undefined || !('id' in field)) throw new Error(`there is no field "${name}"`);
      document.annotationStorage.setValue(String(field.id), { value });
    }
    const filled = await document.saveDocument();
    await loading.destroy();
    await expectAnswers(filled, answered);
  });

  testWith('chromium')("in Chromium's own viewer reads back as it was written", async () => {
    const filled = await fillInChromium(['Argyll & Bute', 'April to June']);
    await expectAnswers(filled, { 'form/partnership': 'Argyll & Bute', 'form/period': 'April to June' });
  });
});

async function expectAnswers(bytes: Uint8Array, values: Readonly<Record<string, unknown>>): Promise<void> {
  const result = await readPdf(bytes);
  if (!result.ok) throw new Error(result.message);
  expect(result.answers.values).toEqual(values);
  expect(result.answers.unknown).toEqual({});
  expect(result.answers.template.indicators).toEqual(['risk-and-need']);
  expect(result.answers.frameworkVersion).toBe(framework.release.version);
}

/** Answers as pdftk takes them. */
function xfdf(values: Readonly<Record<string, string>>): string {
  const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  const fields = Object.entries(values).map(([name, value]) => `<field name="${name}"><value>${escaped(value)}</value></field>`);
  return `<?xml version="1.0" encoding="UTF-8"?><xfdf xmlns="http://ns.adobe.com/xfdf/"><fields>${fields.join('')}</fields></xfdf>`;
}

/** Types into the first fields with the keyboard, and saves through the viewer's own menu. */
async function fillInChromium(texts: readonly string[]): Promise<Uint8Array> {
  const server = createServer((_, response) => response.writeHead(200, { 'Content-Type': 'application/pdf' }).end(empty()));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1000, height: 1300 } });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/form.pdf`);
    const viewer = await viewerIn(() => page.frames());
    await viewer.waitForFunction(hasDrawnFirstPage);
    await page.waitForTimeout(500);
    // A click on the page, beside its words, lets the keyboard reach its fields.
    await page.mouse.click(600, 200);
    for (const text of texts) {
      await page.keyboard.press('Tab');
      await page.keyboard.type(text);
    }
    await page.keyboard.press('Tab');
    await viewer.evaluate(keepWhatIsSaved);
    await viewer.getByRole('button', { name: 'Download' }).click();
    await viewer.getByText('With your changes').click();
    const saved = await viewer.waitForFunction(() => (globalThis as unknown as { saved?: number[] }).saved);
    return Uint8Array.from((await saved.jsonValue()) ?? []);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The frame that shows PDF files, when the browser has made it. */
async function viewerIn(frames: () => Frame[]): Promise<Frame> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const viewer = frames().find((frame) => frame.url().startsWith('chrome-extension://'));
    if (viewer !== undefined) return viewer;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('Chromium did not open its PDF viewer');
}

/** Whether the viewer knows where the first page stands on the screen. */
function hasDrawnFirstPage(): boolean {
  const viewer = document.querySelector('pdf-viewer') as { viewport?: { getPageScreenRect(page: number): DOMRect } } | null;
  return (viewer?.viewport?.getPageScreenRect(0).width ?? 0) > 0;
}

/** Stands in for the window in which a person chooses where to save: without a screen there is none. */
function keepWhatIsSaved(): void {
  interface Writer {
    write(blob: Blob): Promise<void>;
  }
  const window = globalThis as unknown as {
    saved?: number[];
    chrome: { fileSystem: { chooseEntry: (options: unknown, done: (entry: unknown) => void) => void } };
  };
  const writer: Writer = {
    write: async (blob) => {
      window.saved = [...new Uint8Array(await blob.arrayBuffer())];
    },
  };
  const entry = { createWriter: (give: (writer: Writer) => void) => give(writer) };
  window.chrome.fileSystem.chooseEntry = (_, done) => done(entry);
}
