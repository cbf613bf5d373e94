import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readWord } from '../../src/answers/read-word.ts';
import { textParts, withEdit, zipParts } from '../../src/forms/word/fixtures.ts';
import { lintWord } from '../../src/forms/word/lint-word.ts';
import { renderWord } from '../../src/forms/word/render-word.ts';
import { readFramework } from '../read-framework.ts';
import { byName, bytesOf, type Download, downloadsOf, fileOf, readingOf } from './built-downloads.ts';
import { coverMarkup } from './cover-markup.ts';
import { filledDocuments } from './filled-documents.ts';
import { faultsByOffice, officeVersions, withoutOpenXmlSdk } from './open-xml-sdk.ts';
import { readWordControls, wordControlsFor } from './word-controls.ts';

const framework = readFramework('content');
const testWithSdk = test.skipIf(withoutOpenXmlSdk);
const site = inject('rootSite');

const downloads = downloadsOf(framework);
const builtFiles = downloads.map((download) => fileOf(site, download, 'docx'));

const filled = filledDocuments(framework);
let folder = '';
const filledFile = ({ name }: Pick<Download, 'name'>): string => join(folder, `${name}.docx`);
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'word-filled-'));
  for (const { name, form, values } of filled) writeFileSync(filledFile({ name }), renderWord(form, values));
});
afterAll(() => rmSync(folder, { recursive: true }));

const read = (file: string): Uint8Array => new Uint8Array(readFileSync(file));

/** What must be so of the file of any document. */
function expectFaultless(bytes: Uint8Array, { form, values }: Download): void {
  expect(lintWord(bytes)).toEqual([]);
  expect(readWordControls(bytes)).toEqual(wordControlsFor(form, values));
  expect(readWord(bytes)).toEqual(readingOf({ form, values }));
}

describe('Of the Word files that can be downloaded,', () => {
  test.each(byName(downloads))('%s passes the lint, asks just what its form asks, and is read back', (_name, download) =>
    expectFaultless(bytesOf(site, download, 'docx'), download),
  );
});

describe('Of the Word documents that somebody filled in, awkwardly and at length,', () => {
  test.each(byName(filled))('the %s passes the lint, holds every answer, and is read back', (_name, download) =>
    expectFaultless(read(filledFile(download)), download),
  );
});

describe('Of all Word files, downloaded or filled in,', () => {
  const [newest, ...older] = officeVersions.toReversed();
  const allFiles = (): string[] => [...builtFiles, ...filled.map(filledFile)];
  let covering: readonly string[] = [];
  beforeAll(() => {
    covering = coverMarkup(new Map(allFiles().map((file) => [file, read(file)])));
  });

  testWithSdk('none is faulty to the newest Office', { timeout: 600_000 }, async () => {
    expect(await faultsByOffice(newest ?? 'Microsoft365', allFiles())).toEqual([]);
  });

  testWithSdk.each(older)('none holds markup that %s does not take', { timeout: 120_000 }, async (version) => {
    expect(covering.length).toBeGreaterThan(1);
    expect(await faultsByOffice(version, covering)).toEqual([]);
  });

  testWithSdk('one that older versions of Office could not open is found out', { timeout: 120_000 }, async () => {
    const broken = join(folder, 'broken.docx');
    // Only what is declared as such may be passed over by a version that does not know it.
    const parts = withEdit(textParts(read(covering[0] ?? '')), 'word/document.xml', /mc:Ignorable="[^"]*"/, 'mc:Ignorable="w14"');
    writeFileSync(broken, zipParts(parts));
    expect(coverMarkup(new Map([...allFiles(), broken].map((file) => [file, read(file)])))).toContain(broken);
    expect(await faultsByOffice('Office2010', [broken])).not.toEqual([]);
    expect(await faultsByOffice('Microsoft365', [broken])).toEqual([]);
  });
});
