import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPdf } from '../../src/answers/read-pdf.ts';
import type { Rendered } from '../../src/forms/formats.ts';
import { lintPdf } from '../../src/forms/pdf/lint/lint-pdf.ts';
import { renderPdf } from '../../src/forms/pdf/render-pdf.ts';
import { readFonts } from '../../src/site/fonts.ts';
import { run, testWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { byName, bytesOf, type Download, downloadsOf, fileOf, readingOf } from './built-downloads.ts';
import { filledDocuments } from './filled-documents.ts';
import { pdfControlsFor, readPdfControls } from './pdf-controls.ts';
import { runCommand } from './run-command.ts';
import { askVeraPdf } from './vera-pdf.ts';

const framework = readFramework('content');

/** What must be so of the file of any document. */
async function expectFaultless(bytes: Uint8Array, { form, values }: Download): Promise<void> {
  expect(await lintPdf(bytes)).toEqual([]);
  const { controls, asRead } = await readPdfControls(bytes);
  expect(controls).toEqual(pdfControlsFor(form, values));
  expect(asRead).toEqual(controls.map(({ name }) => name));
  expect(await readPdf(bytes)).toEqual(readingOf({ form, values }));
}

/** That all files conform to PDF/UA-1, and that the validator looked into each. */
async function expectConforming(files: readonly string[]): Promise<void> {
  const { failures, checks } = await askVeraPdf(files);
  expect(failures).toEqual([]);
  expect([...checks.keys()]).toEqual(files);
  expect(Math.min(...checks.values())).toBeGreaterThan(1000);
}

/** That qpdf finds all files sound. */
function expectSound(files: readonly string[]): void {
  for (const file of files) expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
}

describe('Of the PDF files that can be downloaded,', () => {
  const downloads = downloadsOf(framework);
  const site = inject('rootSite');
  const files = downloads.map((download) => fileOf(site, download, 'pdf'));

  test.each(byName(downloads))(
    '%s passes the lint, asks just what its form asks, in order, and is read back',
    (_name, download) => expectFaultless(bytesOf(site, download, 'pdf'), download),
  );

  testWith('java', 'javac')('every one conforms to PDF/UA-1', { timeout: 600_000 }, () => expectConforming(files));

  testWith('qpdf')('every one is sound to qpdf', { timeout: 60_000 }, () => expectSound(files));
});

describe('Of the PDF documents that somebody filled in, awkwardly and at length,', () => {
  const filled = filledDocuments(framework);
  const rendered = new Map<string, Rendered>();
  let folder = '';
  const files = () => filled.map(({ name }) => join(folder, `${name}.pdf`));
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'pdf-filled-'));
    const fonts = await readFonts();
    for (const { name, form, values } of filled) {
      const made = await renderPdf(form, values, fonts);
      rendered.set(name, made);
      writeFileSync(join(folder, `${name}.pdf`), made.bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(byName(filled))('the %s passes the lint, holds every answer, and is read back', async (_name, download) => {
    await expectFaultless(rendered.get(download.name)?.bytes ?? new Uint8Array(), download);
    expect(rendered.get(download.name)?.unshown?.[0]?.letters).toContain('中');
  });

  testWith('java', 'javac')('every one conforms to PDF/UA-1', { timeout: 300_000 }, () => expectConforming(files()));

  testWith('qpdf')('every one is sound to qpdf', () => expectSound(files()));
});

test('A letter of the content that no font has stops the build, with the document and the part that it is in', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-letters-'));
  try {
    cpSync('content', join(folder, 'content'), { recursive: true });
    const indicator = join(folder, 'content/indicators/risk-and-need.yaml');
    writeFileSync(indicator, readFileSync(indicator, 'utf8').replace('\nfocus: >-\n', '\nfocus: >-\n  ☃\n'));
    const environment = { CONTENT_FOLDER: join(folder, 'content'), OUT_DIR: join(folder, 'site') };
    const { code, said } = await runCommand('build.ts', { environment });
    expect(code).toBe(1);
    expect(said).toMatch(/self-evaluation form: 5\.2 [\w ]+: The letter "☃" \(U\+2603\) is in no font that is embedded/);
    expect(existsSync(join(folder, 'site'))).toBe(false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
