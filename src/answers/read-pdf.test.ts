import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zlibSync } from 'fflate';
import { describe, expect, it, test } from 'vitest';
import { form, paragraph, textField } from '../forms/blocks.ts';
import { type FieldValues, FORMAT_VERSION, type Form } from '../forms/form.ts';
import { renderPdf } from '../forms/pdf/render-pdf.ts';
import { sampleForm } from '../forms/sample-form.ts';
import { readFonts } from '../site/fonts.ts';
import { run, testWith } from '../tools-for-tests.ts';
import { readPdf } from './read-pdf.ts';
import type { ReadResult } from './read-result.ts';

const fonts = await readFonts();

const render = async (made: Form, values: FieldValues = {}): Promise<Uint8Array> => (await renderPdf(made, values, fonts)).bytes;
const written = async (values: FieldValues): Promise<unknown> => {
  const result = readPdf(await render(sampleForm(), values));
  return result.ok ? result.answers.values : result.reason;
};
const reasonOf = (result: ReadResult): string => (result.ok ? 'none' : result.reason);
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0));
/** A whole small file of some objects; the first is the catalogue. */
const file = (...objects: readonly string[]): Uint8Array =>
  ascii(
    `%PDF-1.7\n${objects.map((object, index) => `${index + 1} 0 obj\n${object}\nendobj\n`).join('')}trailer\n<</Root 1 0 R>>\n%%EOF`,
  );

describe('what was written is read back unchanged:', () => {
  it.each([
    ['accents and curly quotes', 'Gàidhlig, Łódź, “first” ‘second’ – …'],
    ['signs that files have a meaning for', 'brackets ( ) ((, a backslash \\ and \\n, <<dict>>, endobj, stream'],
    ['line ends', 'one\ntwo\n\nthree'],
    ['letters outside the basic plane', '🌧 and 𝒳'],
    ['five thousand letters', 'ab cd ef '.repeat(556).trim()],
  ])('%s', async (_, text) => {
    expect(await written({ 'first-thing/strengths': text })).toEqual({ 'first-thing/strengths': text });
  });

  test('choices as their values, ticks as yes, dates as written', async () => {
    const values = { 'first-thing/level': 'weak', 'form/approved': 'yes', 'form/date': 'spring' };
    expect(await written(values)).toEqual(values);
  });

  test('rows under one key, with those left empty between them', async () => {
    const rows = [{ action: 'Ask', who: 'Us' }, {}, { who: 'Them' }, { action: 'A fourth' }];
    expect(await written({ 'first-thing/actions': rows })).toEqual({ 'first-thing/actions': rows });
  });

  test('nothing from an empty form', async () => {
    expect(await written({})).toEqual({});
  });
});

it('says which form it was', async () => {
  const result = readPdf(await render(sampleForm()));
  expect(result).toMatchObject({ ok: true, answers: { ...sampleForm().identity } });
});

it('finds what a file says of itself in its information too', async () => {
  const bytes = Buffer.from(await render(sampleForm())).toString('latin1');
  const result = readPdf(ascii(bytes.replaceAll('urn:self-explaining-form', 'urn:another-thing-of-form')));
  expect(reasonOf(result)).toBe('none');
});

it('keeps what was written in fields that are not ours, and what no drop-down offers', async () => {
  const bytes = Buffer.from(await render(form([textField('a/one', 'One')]), { 'a/one': 'Here' })).toString('latin1');
  const more = `900 0 obj\n<</FT /Tx /T (Their.Field) /V (There)>>\nendobj\n901 0 obj\n<</FT /Ch /T (a/two) /Opt [(Choose) (1 Weak)] /V (7 Best)>>\nendobj\n`;
  const catalogue = `902 0 obj\n<</Fields [900 0 R 901 0 R]>>\nendobj\n`;
  const changed = `${bytes}${more}${catalogue}${lastCatalogue(bytes)}`;
  const result = readPdf(ascii(changed));
  expect(result.ok && result.answers.unknown).toEqual({ 'Their.Field': 'There', 'a/two': '7 Best' });
});

/** The catalogue again, as viewers add it at the end when they save, with another form in it. */
function lastCatalogue(bytes: string): string {
  const root = /\/Root (\d+) 0 R/.exec(bytes)?.[1] ?? '';
  const information = /\/Info (\d+) 0 R/.exec(bytes)?.[1] ?? '';
  return `${root} 0 obj\n<</Type /Catalog /AcroForm 902 0 R>>\nendobj\ntrailer\n<</Root ${root} 0 R /Info ${information} 0 R>>\n`;
}

describe('is refused:', () => {
  const cases: readonly [string, string, () => Promise<Uint8Array> | Uint8Array][] = [
    ['a reading pack', 'no-fields', () => render(sampleForm('reading-pack'))],
    [
      'a form that lost its fields',
      'fields-lost',
      () => render(form([paragraph('Printed')], { identity: sampleForm().identity })),
    ],
    ['a PDF of somebody else', 'not-ours', () => file('<</Type /Catalog>>')],
    [
      'a form of somebody else',
      'not-ours',
      () => file('<</Type /Catalog /AcroForm <</Fields [2 0 R]>>>>', '<</FT /Tx /T (x) /V (y)>>'),
    ],
    ['a locked file', 'password', () => ascii('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<</Root 1 0 R /Encrypt 2 0 R>>')],
    ['a form from the future', 'newer', () => render(withIdentity({ formatVersion: FORMAT_VERSION + 1 }))],
    ['a form whose mark was changed', 'mark-changed', () => render(withIdentity({ frameworkVersion: '' }))],
  ];
  it.each(cases)('%s', async (_, reason, bytes) => {
    const result = readPdf(await bytes());
    expect(reasonOf(result)).toBe(reason);
  });

  const withIdentity = (change: Partial<Form['identity']>): Form => ({
    ...sampleForm(),
    identity: { ...sampleForm().identity, ...change },
  });
});

describe('a hostile file costs little time and memory:', () => {
  const packed = (data: Uint8Array, type: string, filter = '/FlateDecode'): string => {
    const letters = Buffer.from(zlibSync(data)).toString('latin1');
    return `<</Type /${type} /N 1 /First 4 /Filter ${filter} /Length ${letters.length}>>\nstream\n${letters}\nendstream`;
  };
  const readQuickly = async (bytes: Uint8Array): Promise<string> => {
    const before = performance.now();
    const result = readPdf(bytes);
    expect(performance.now() - before).toBeLessThan(20_000);
    return reasonOf(result);
  };

  test('objects that unpack to fifty million bytes', async () => {
    expect(await readQuickly(file('<</Type /Catalog>>', packed(new Uint8Array(50_000_000), 'ObjStm')))).toBe('unpacks-too-large');
  });

  test('metadata that unpack to as much', async () => {
    const bomb = packed(new Uint8Array(50_000_000), 'Metadata');
    expect(await readQuickly(file('<</Type /Catalog /Metadata 2 0 R>>', bomb))).toBe('unpacks-too-large');
  });

  test('objects packed twice, or in another way', async () => {
    const twice = packed(zlibSync(new Uint8Array(1_000_000)), 'ObjStm', '[/FlateDecode /FlateDecode]');
    expect(await readQuickly(file('<</Type /Catalog>>', twice))).toBe('broken');
    expect(await readQuickly(file('<</Type /Catalog>>', packed(new Uint8Array(10), 'ObjStm', '/LZWDecode')))).toBe('broken');
  });

  test('arrays a million deep', async () => {
    expect(await readQuickly(ascii(`%PDF-1.7\n${`1 0 obj\n${'['.repeat(30_000)}\n`.repeat(40)}`))).toBe('broken');
  });

  test('nine million letters of junk', async () => {
    const junk = ascii(`%PDF-1.7\n${'1 0 obj (never closed '.repeat(400_000)}`);
    expect(await readQuickly(junk)).toBe('broken');
  });

  test('objects, fields and parents that lead back to themselves', async () => {
    const loop = file('<</Type /Catalog /AcroForm <</Fields [2 0 R]>> /Metadata 3 0 R>>', '<</T (a) /Kids [2 0 R]>>', '3 0 R');
    expect(await readQuickly(loop)).toBe('not-ours');
  });

  test('a row with an enormous number', async () => {
    const bytes = Buffer.from(await render(sampleForm(), { 'first-thing/actions': [{ who: 'Us' }] })).toString('latin1');
    const field =
      '900 0 obj\n<</FT /Tx /T (first-thing/actions/999999999/who) /V (Far)>>\nendobj\n902 0 obj\n<</Fields [900 0 R]>>\nendobj\n';
    const own =
      '901 0 obj\n<</FT /Tx /T (first-thing/more) /V (Near)>>\nendobj\n902 0 obj\n<</Fields [900 0 R 901 0 R]>>\nendobj\n';
    const result = readPdf(ascii(`${bytes}${field}${own}${lastCatalogue(bytes)}`));
    expect(result.ok && result.answers.values).toEqual({ 'first-thing/more': 'Near' });
    expect(result.ok && Object.values(result.answers.unknown)).toEqual(['Far']);
  });

  test('a file cut off anywhere', async () => {
    const whole = await render(sampleForm(), { 'first-thing/strengths': 'Text' });
    for (let part = 1; part < 20; part += 1) {
      expect(typeof readPdf(whole.subarray(0, (whole.length * part) / 20)).ok).toBe('boolean');
    }
  });
});

testWith('qpdf')('Files that were locked, or written anew without packing, are told apart', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  const [form = '', locked = '', plain = ''] = ['form.pdf', 'locked.pdf', 'plain.pdf'].map((name) => join(folder, name));
  writeFileSync(form, await render(sampleForm(), { 'first-thing/strengths': 'Łódź' }));
  run('qpdf', ['--encrypt', 'user', 'owner', '256', '--', form, locked]);
  run('qpdf', ['--object-streams=disable', '--stream-data=uncompress', '--linearize', form, plain]);
  expect(reasonOf(readPdf(readFileSync(locked)))).toBe('password');
  expect(readPdf(readFileSync(plain))).toMatchObject({
    ok: true,
    answers: { values: { 'first-thing/strengths': 'Łódź' } },
  });
});
