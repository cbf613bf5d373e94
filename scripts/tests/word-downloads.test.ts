import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readWord } from '../../src/answers/read-word.ts';
import { textParts, withEdit, zipParts } from '../../src/forms/word/fixtures.ts';
import { lintWord } from '../../src/forms/word/lint-word.ts';
import { renderWord } from '../../src/forms/word/render-word.ts';
import { readFramework } from '../read-framework.ts';
import { byName, bytesOf, downloadsOf, fileOf, readingOf } from './built-downloads.ts';
import { filledDocuments } from './filled-documents.ts';
import { faultsByOffice, officeVersions, withoutOpenXmlSdk } from './open-xml-sdk.ts';
import { readWordControls, wordControlsFor } from './word-controls.ts';

const framework = readFramework('content');
const testWithSdk = test.skipIf(withoutOpenXmlSdk);

describe('Of the Word files that can be downloaded,', () => {
  const downloads = downloadsOf(framework);
  const site = inject('rootSite');

  test.each(byName(downloads))('%s passes the lint, asks just what its form asks, and is read back', (_name, download) => {
    const bytes = bytesOf(site, download, 'docx');
    expect(lintWord(bytes)).toEqual([]);
    expect(readWordControls(bytes)).toEqual(wordControlsFor(download.form, download.values));
    expect(readWord(bytes)).toEqual(readingOf(download));
  });

  // The newest knows all that the format has; what only older versions find fault with is in the markup of every file alike.
  testWithSdk('none is faulty to the newest Office', { timeout: 600_000 }, async () => {
    const files = downloads.map((download) => fileOf(site, download, 'docx'));
    expect(await faultsByOffice('Microsoft365', files)).toEqual([]);
  });
});

describe('Of the Word documents that somebody filled in, awkwardly and at length,', () => {
  const filled = filledDocuments(framework);
  const rendered = new Map<string, Uint8Array>();
  let folder = '';
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'word-filled-'));
    for (const { name, form, values } of filled) {
      const bytes = await renderWord(form, values);
      rendered.set(name, bytes);
      writeFileSync(join(folder, `${name}.docx`), bytes);
    }
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  test.each(byName(filled))('the %s passes the lint, holds every answer, and is read back', (_name, download) => {
    const bytes = rendered.get(download.name) ?? new Uint8Array();
    expect(lintWord(bytes)).toEqual([]);
    expect(readWordControls(bytes)).toEqual(wordControlsFor(download.form, download.values));
    expect(readWord(bytes)).toEqual(readingOf(download));
  });

  testWithSdk.each(officeVersions)('none is faulty to %s', { timeout: 120_000 }, async (version) => {
    const files = filled.map(({ name }) => join(folder, `${name}.docx`));
    expect(files.length).toBeGreaterThan(3);
    expect(await faultsByOffice(version, files)).toEqual([]);
  });

  testWithSdk('one that older versions of Office could not open is found out', async () => {
    const [name = ''] = rendered.keys();
    const parts = textParts(rendered.get(name) ?? new Uint8Array());
    const broken = join(folder, 'broken.docx');
    // Only what is declared as such may be passed over by a version that does not know it.
    writeFileSync(broken, zipParts(withEdit(parts, 'word/document.xml', /mc:Ignorable="[^"]*"/, 'mc:Ignorable="w14"')));
    expect(await faultsByOffice('Office2010', [broken])).not.toEqual([]);
    expect(await faultsByOffice('Microsoft365', [broken])).toEqual([]);
  });
});
