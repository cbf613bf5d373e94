import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { composeForm } from '../src/forms/compose.ts';
import { readyTemplates } from '../src/forms/templates.ts';
import { textParts, zipParts } from '../src/forms/word/fixtures.ts';
import { renderWord } from '../src/forms/word/render-word.ts';
import { run, testWith } from '../src/tools-for-tests.ts';
import { readFramework } from './read-framework.ts';

const framework = readFramework('content');
const templates = readyTemplates(framework);
const alone = templates.filter(({ indicators, sections }) => indicators.length === 1 && sections.length === 0);
const nine = templates.filter(({ id }) => id === 'cpo-inspections-nine');

/**
 * The file with what its controls hold in their place: LibreOffice 7 draws an empty control one line high, Word and LibreOffice 25 as
 * high as its box, so this is the count that people see.
 */
function withoutControls(bytes: Uint8Array): Uint8Array {
  const parts = textParts(bytes);
  const body = (parts['word/document.xml'] ?? '')
    .replaceAll(/<w:sdt><w:sdtPr>.*?<\/w:sdtPr><w:sdtContent>/gs, '')
    .replaceAll('</w:sdtContent></w:sdt>', '');
  return zipParts({ ...parts, 'word/document.xml': body });
}

testWith('libreoffice', 'pdftotext')(
  'Printed, a form takes four pages for one indicator and 26 for nine, whether LibreOffice or Word counts',
  { timeout: 240_000 },
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'pages-'));
    mkdirSync(join(folder, 'forms'));
    for (const template of [...alone, ...nine]) {
      const bytes = renderWord(composeForm(framework, template, 'form'), {});
      writeFileSync(join(folder, 'forms', `${template.id}.libreoffice.docx`), bytes);
      writeFileSync(join(folder, 'forms', `${template.id}.word.docx`), withoutControls(bytes));
    }
    const files = readdirSync(join(folder, 'forms')).map((name) => join(folder, 'forms', name));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    run('libreoffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
    const counts = readdirSync(folder)
      .filter((name) => name.endsWith('.pdf'))
      .map((name) => [name, run('pdftotext', [join(folder, name), '-']).split('\f').length - 1] as const);
    expect(counts).toHaveLength(2 * (alone.length + 1));
    const budget = (name: string) => (name.startsWith('cpo-inspections-nine.') ? 26 : 4);
    expect(counts.filter(([name, pages]) => pages > budget(name))).toEqual([]);
  },
);
