import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readWord } from '../answers/read-word.ts';
import { type Change, lending, smallestFramework } from '../framework/fixtures.ts';
import { readFonts } from '../site/fonts.ts';
import type { FormatId } from './formats.ts';
import { documentForEach, eachSheet, organisationsIn, partnerSheets } from './partner-sheets.ts';
import { readyTemplates, type TemplateChoice } from './templates.ts';

/** A sheet that asks who fills it in, for each copy, and to whom it goes back, for all. */
const askingWho: Change = (records) => {
  lending(records);
  const sheet = records.documents.find(({ id }) => id === 'sheet');
  if (sheet === undefined) throw new Error('the fixture has a sheet');
  const line = { kind: 'text', size: 'line', when: 'always' } as const;
  sheet.cover = {
    title: 'Who',
    about: 'Say who you are.',
    answers: [
      { ...line, id: 'branch', label: 'Branch', ahead: 'each' },
      { ...line, id: 'return-to', label: 'Return to', ahead: 'once' },
    ],
  };
};
const framework = smallestFramework(askingWho);
const environment = { fonts: await readFonts() };
const shared = { 'form/return-to': 'The desk', 'form/branch': 'Nobody yet' };

function template(): TemplateChoice {
  const [first] = readyTemplates(framework);
  if (first === undefined) throw new Error('the fixture has a template');
  return first;
}
const sheets = (organisations: readonly string[], format: FormatId = 'docx') =>
  partnerSheets(framework, template(), organisations, shared, format, environment);
const names = async (...organisations: string[]) => Object.keys(unzipSync(await sheets(organisations)));

describe('partnerSheets', () => {
  it('holds a sheet for each organisation, in their order, with its name and the shared values in it', async () => {
    const files = unzipSync(await sheets(['North & South', 'Łódź']));
    expect(Object.keys(files)).toEqual(['North & South - sheet.docx', 'Łódź - sheet.docx']);
    expect(Object.values(files).map((bytes) => readWord(bytes))).toMatchObject(
      ['North & South', 'Łódź'].map((name) => ({
        ok: true,
        answers: { document: 'sheet', values: { 'form/branch': name, 'form/return-to': 'The desk' }, unknown: {} },
      })),
    );
  });

  it.each(['docx', 'pdf'] as const)(
    'has the same bytes when it is made again, and the date of the content, in %s',
    async (format) => {
      const bytes = await sheets(['North', 'South'], format);
      expect(Buffer.from(await sheets(['North', 'South'], format)).equals(bytes)).toBe(true);
      // Days since 1980 stand in the header of a file (APPNOTE.TXT 4.4.6).
      const day = new DataView(bytes.buffer, bytes.byteOffset).getUint16(12, true);
      expect([1980 + (day >> 9), (day >> 5) & 15, day & 31].join('-')).toBe('2026-1-31');
    },
  );

  it('says how names are written and who may read files, so that programs everywhere unpack both as they are', async () => {
    const bytes = await sheets(['Łódź']);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
    // The end of the archive says where its list of files begins (APPNOTE.TXT 4.3.16, 4.3.12).
    const entry = view.getUint32(bytes.length - 6, true);
    const [system, utf8, rights] = [view.getUint8(entry + 5), view.getUint16(entry + 8, true), view.getUint32(entry + 38, true)];
    expect([system, utf8, rights >>> 16]).toEqual([3, 0x800, 0o100644]);
  });

  it('tells names apart that a file system would take for the same', async () => {
    expect(await names('North', 'NORTH', 'North 2', 'North/', 'No\u0308rth', 'Nörth')).toEqual([
      'North - sheet.docx',
      'NORTH 2 - sheet.docx',
      'North 2 2 - sheet.docx',
      'North 3 - sheet.docx',
      'Nörth - sheet.docx',
      'Nörth 2 - sheet.docx',
    ]);
  });

  it('calls files by the document where no letter of an organisation can be kept', async () => {
    expect(await names('???', 'CON.', '***')).toEqual(['Sheet.docx', 'CON_ - sheet.docx', 'Sheet 2.docx']);
  });

  it('makes no sheet for an empty line, and says so where nobody is named', async () => {
    expect(await names(' ', 'North', '')).toEqual(['North - sheet.docx']);
    await expect(sheets([' ', ''])).rejects.toThrow('there is no organisation to make a sheet for');
  });

  it('says so where no document is filled in for each copy', async () => {
    const without = smallestFramework();
    expect(documentForEach(without)).toBeUndefined();
    const made = partnerSheets(without, template(), ['North'], {}, 'docx', environment);
    await expect(made).rejects.toThrow('no document has an answer on its cover that is filled in for each copy');
  });
});

describe('eachSheet', () => {
  it('says for whom each sheet is as it is made', async () => {
    const made: string[] = [];
    const making = eachSheet(framework, template(), ['North', 'South'], {}, 'docx', environment);
    for await (const { organisation } of making) made.push(organisation);
    expect(made).toEqual(['North', 'South']);
  });
});

describe('organisationsIn', () => {
  it('takes each line that has words, whatever program wrote it', () => {
    expect(organisationsIn('\ufeffNorth\r\n\r\n  South\tand  East \rWest\n').organisations).toEqual([
      'North',
      'South and East',
      'West',
    ]);
  });

  it('tells once what stands there more than once, in large letters or small', () => {
    expect(organisationsIn('North\nSouth\nnorth\nNORTH')).toEqual({
      organisations: ['North', 'South', 'north', 'NORTH'],
      repeated: ['NORTH'],
    });
  });
});
