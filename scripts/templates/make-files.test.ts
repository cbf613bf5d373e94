import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { readWord } from '../../src/answers/read-word.ts';
import { templateOfChoice } from '../../src/forms/choice.ts';
import { composeForm } from '../../src/forms/compose.ts';
import { formats } from '../../src/forms/formats.ts';
import { writeSavedChoice } from '../../src/forms/saved-choice.ts';
import { readyTemplates } from '../../src/forms/templates.ts';
import type { SavedChoice } from '../../src/framework/choice-schema.ts';
import { readFonts } from '../../src/site/fonts.ts';
import { readFramework } from '../read-framework.ts';
import { Refusal } from '../stages/tell-failure.ts';
import { chooseTemplates } from './choose-templates.ts';
import { makeFiles } from './make-files.ts';

const framework = readFramework('content');
const environment = { fonts: await readFonts() };
const folder = mkdtempSync(join(tmpdir(), 'chosen-'));
afterAll(() => rmSync(folder, { recursive: true }));

const ours: Omit<SavedChoice, 'frameworkVersion'> = {
  title: 'Our review, “short” & <sweet>',
  choice: {
    indicators: ['life-chances-and-outcomes', 'risk-and-need'],
    sections: [],
    options: { levels: false, questions: true, rows: { actions: 1 } },
  },
  values: { 'form/partnership': 'The Pretend Partnership', 'form/return-to': 'B. Sample', 'form/return-by': '31/01/2027' },
};

/** A file in the folder of the tests; it is there until they end. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}
const saved = (name: string, choice: Omit<SavedChoice, 'frameworkVersion'>) => file(name, writeSavedChoice(framework, choice));
const choose = (wanted: { choice?: string; partners?: string; templates?: string[]; documents?: string[] }) =>
  chooseTemplates(framework, { templates: [], indicators: [], documents: [], ...wanted });
const refusal = (wanted: Parameters<typeof choose>[0]): string => {
  try {
    choose(wanted);
  } catch (error) {
    if (error instanceof Refusal) return error.message.replaceAll(`${folder}/`, '');
    throw error;
  }
  return 'no refusal';
};

describe('A saved choice', () => {
  test('comes as every document, with the same bytes as from the same modules in a browser', async () => {
    const files = await makeFiles(framework, choose({ choice: saved('ours.json', ours) }), ['docx', 'pdf']);
    expect(files.map(({ path }) => path).toSorted()).toEqual(
      framework.documents
        .flatMap(({ id, number }) => ['docx', 'pdf'].map((format) => `chosen${number === 1 ? '' : `-${id}`}.${format}`))
        .toSorted(),
    );
    const template = templateOfChoice(framework, ours.choice, ours.title);
    for (const { id: format, render } of Object.values(formats)) {
      const { bytes } = await render(composeForm(framework, template, 'form', ours.values), ours.values, environment);
      const made = files.find(({ path }) => path === `chosen.${format}`);
      expect(Buffer.from(bytes).equals(made?.bytes ?? new Uint8Array()), format).toBe(true);
    }
  });

  test('holds what was filled in beside it, wherever a document asks for it', async () => {
    const files = await makeFiles(framework, choose({ choice: saved('filled.json', ours), documents: ['contributor-sheet'] }), [
      'docx',
    ]);
    const read = files.map(({ bytes }) => readWord(bytes));
    const { 'form/partnership': _partnership, ...sheet } = ours.values;
    expect(read).toMatchObject([{ ok: true, answers: { document: 'contributor-sheet', values: sheet } }]);
  });

  test('of a ready-made template is that template', () => {
    const ready = readyTemplates(framework).find(({ id }) => id === 'throughcare-review-seven');
    if (ready === undefined) throw new Error('the content has a review of throughcare');
    const { indicators, sections, options } = ready;
    const choice = saved('ready.json', { title: '', choice: { indicators, sections, options }, values: {} });
    expect(choose({ choice }).templates).toEqual([ready]);
  });

  test('of another version is taken as far as it can be, and the rest is told', () => {
    const { options } = ours.choice;
    const choice = saved('older.json', {
      ...ours,
      choice: { ...ours.choice, indicators: ['risk-and-need', 'gone'], options: { ...options, rows: { actions: 31 } } },
      values: { 'form/motto': 'Onwards' },
    });
    const { templates, remarks } = choose({ choice });
    expect(templates).toMatchObject([{ indicators: ['risk-and-need'] }]);
    expect(remarks.map((remark) => remark.replace(`${folder}/`, ''))).toEqual([
      'older.json: "actions 31" cannot be taken (rows are 30 at most, and answers are text), so it was left out.',
      'older.json: nothing is called "gone" today, so it was left out.',
      'older.json: nothing is called "form/motto" today, so it was left out.',
    ]);
  });

  test('of which nothing is left is refused, with what is gone', () => {
    expect(refusal({ choice: saved('gone.json', { ...ours, choice: { ...ours.choice, indicators: ['gone'] } }) })).toBe(
      [
        'gone.json: nothing is called "gone" today, so it was left out.',
        'gone.json: no indicator is left of this choice. Choose again, and save that.',
      ].join('\n'),
    );
  });

  test('with a title that PDF cannot show is refused there, and made in Word', async () => {
    const chosen = choose({ choice: saved('emoji.json', { ...ours, title: 'Ours 🌧️' }), documents: ['form'] });
    await expect(makeFiles(framework, chosen, ['docx', 'pdf'])).rejects.toThrow(/"Ours 🌧" has letters that PDF cannot show: 🌧/);
    expect(await makeFiles(framework, chosen, ['docx'])).toHaveLength(1);
  });
});

describe('The sheets of partners', () => {
  const partners = file('partners.txt', '\ufeffNorth & South\r\n\r\nŁódź\r\nnorth & south\r\n');

  test('stand in a folder of the template, each with its name, in every format', async () => {
    const chosen = choose({ partners, templates: ['throughcare-review-seven'] });
    expect(chosen.remarks).toEqual([`${partners}: "north & south" is named more than once, and has a sheet for each time.`]);
    const files = await makeFiles(framework, chosen, ['docx', 'pdf']);
    const names = ['North & South', 'Łódź', 'north & south 2'];
    expect(files.map(({ path }) => path)).toEqual(
      ['docx', 'pdf'].flatMap((format) =>
        names.map((name) => `throughcare-review-seven-contributor-sheet/${name} - contributor sheet.${format}`),
      ),
    );
  });

  test('hold what was filled in beside a choice', async () => {
    const chosen = choose({ partners, choice: saved('shared.json', ours) });
    const [first] = await makeFiles(framework, chosen, ['docx']);
    const { 'form/partnership': _partnership, ...sheet } = ours.values;
    expect(readWord(first?.bytes ?? new Uint8Array())).toMatchObject({
      ok: true,
      answers: { values: { ...sheet, 'form/organisation': 'North & South' } },
    });
  });

  test('tell which letters of a name paper cannot show', async () => {
    const chosen = choose({ partners: file('far.txt', '中文'), templates: ['risk-and-need'] });
    expect(await makeFiles(framework, chosen, ['pdf'])).toMatchObject([{ unshown: [{ letters: ['中', '文'] }] }]);
  });
});

test('Every file that cannot be used is told at once, with what to do', () => {
  const names = { choice: file('bad.json', '{"choice": {}}'), partners: file('nobody.txt', ' \n\n') };
  expect(refusal({ ...names, documents: ['forn'] })).toBe(
    [
      '"forn" is not a document. Did you mean "form"?',
      'bad.json: title is missing; add it.',
      'bad.json: choice: indicators is missing; add it.',
      'bad.json: choice: sections is missing; add it.',
      'bad.json: choice: options is missing; add it.',
      'bad.json: values is missing; add it.',
      'bad.json: frameworkVersion is missing; add it.',
      'nobody.txt: nobody is named in it. Write one organisation a line.',
    ].join('\n'),
  );
});

test('A file that is not there, is a folder or is no text is refused', () => {
  const absent = join(folder, 'absent.json');
  expect(refusal({ choice: absent })).toBe('absent.json: there is no such file. Give the path of a file after --choice.');
  expect(refusal({ choice: folder })).toMatch(/: this is a folder\. Give the path of a file after --choice\.$/);
  const table = file('partners.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0xff, 0xfe));
  expect(refusal({ partners: table, templates: ['risk-and-need'] })).toBe(
    'partners.xlsx: this is no plain text in UTF-8. Save it as such, then give it after --partners again.',
  );
});
