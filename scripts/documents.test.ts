import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/answers/read-pdf.ts';
import type { ReadResult } from '../src/answers/read-result.ts';
import { readWord } from '../src/answers/read-word.ts';
import { composeForm } from '../src/forms/compose.ts';
import { answersAskedBy, type FieldValues } from '../src/forms/form.ts';
import { type FormatId, formats } from '../src/forms/formats.ts';
import { chooseTemplate, type TemplateChoice } from '../src/forms/templates.ts';
import { get } from '../src/framework/framework.ts';
import { readFonts } from '../src/site/fonts.ts';
import { run, testWith } from '../src/tools-for-tests.ts';
import { readFramework } from './read-framework.ts';

const framework = readFramework('content');
const environment = { fonts: await readFonts() };
const choose = (id: string): TemplateChoice => chooseTemplate(framework, get(framework, 'templates', id));
const nine = choose('cpo-inspections-nine');
const three = choose('validated-self-evaluation');
const every = framework.documents.map(({ id }) => id);

const keysOf = (template: TemplateChoice, document: string): string[] =>
  answersAskedBy(composeForm(framework, template, document).blocks).flatMap((block) =>
    block.type === 'field' ? [block.field.key] : block.columns.map(({ field }) => field.key),
  );

const write = async (document: string, format: FormatId, values: FieldValues = {}, template = nine): Promise<Uint8Array> =>
  (await formats[format].render(composeForm(framework, template, document), values, environment)).bytes;

const readers: Readonly<Record<FormatId, (bytes: Uint8Array) => ReadResult | Promise<ReadResult>>> = {
  docx: readWord,
  pdf: readPdf,
};

/** What a coordinator writes into a sheet before it goes out. */
const prefilled: FieldValues = {
  'form/organisation': 'The Pretend Bothy',
  'form/return-to': 'B. Sample, coordinator@example.org',
  'form/return-by': '31/01/2027',
  'form/note': 'Thank you.\nShort answers will do.',
};

/** What a partner adds. */
const answered: FieldValues = {
  ...prefilled,
  'risk-and-need/not-for-us': 'yes',
  'risk-and-need/evidence': [{ reference: 'E1', shows: 'That it works' }],
};

const progressed: FieldValues = {
  'risk-and-need/actions': [{ action: 'Ask', who: 'Us', progress: 'Under way' }, { progress: 'Dropped, for want of money' }],
};

describe('What documents ask', () => {
  test.each(every)('of an indicator is saved in the %s as in the form, but for what is its own', (document) => {
    const own = new Set(['not-for-us', 'progress']);
    const form = new Set(keysOf(nine, 'form'));
    const strange = keysOf(nine, document).filter((key) => {
      const part = key.split('/').at(-1) ?? '';
      return !key.startsWith('form/') && !form.has(key) && !own.has(part);
    });
    expect(strange).toEqual([]);
  });

  test.each(every)('leaves levels out of the %s for a template without them', (document) => {
    const asked = keysOf(three, document);
    expect(asked.filter((key) => key.includes('level'))).toEqual([]);
  });
});

describe.each(['docx', 'pdf'] as const)('Through %s', (format) => {
  test.each([
    ['a sheet that a coordinator prefilled', 'contributor-sheet', prefilled],
    ['a sheet that a partner filled in', 'contributor-sheet', answered],
    ['how far the actions of a plan have come', 'improvement-plan', progressed],
  ])('comes back %s', async (_what, document, values) => {
    const read = await readers[format](await write(document, format, values));
    expect(read).toMatchObject({ ok: true, answers: { document, values, unknown: {} } });
  });
});

describe('A contributor sheet', () => {
  testWith('libreoffice', 'pdftotext')('has a page for each indicator and a cover in Word', { timeout: 120_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'document-'));
    writeFileSync(join(folder, 'sheet.docx'), await write('contributor-sheet', 'docx'));
    const profile = `-env:UserInstallation=file://${folder}/profile`;
    run('libreoffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'sheet.docx')]);
    // pdftotext ends each page with a form feed.
    const pages = run('pdftotext', [join(folder, 'sheet.pdf'), '-']).split('\f').length - 1;
    expect(pages).toBeLessThanOrEqual(nine.indicators.length + 1);
  });

  test.each(['cpo-inspections-nine', 'whole-framework'])(
    'has a page for each indicator and a cover in PDF for %s',
    async (id) => {
      const template = choose(id);
      const { pages } = await formats.pdf.render(composeForm(framework, template, 'contributor-sheet'), {}, environment);
      expect(pages).toBeLessThanOrEqual(template.indicators.length + 1);
    },
  );
});
