import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { form, paragraph } from '../forms/blocks.ts';
import { FORMAT_VERSION } from '../forms/form.ts';
import { renderPdf } from '../forms/pdf/render-pdf.ts';
import { sampleForm } from '../forms/sample-form.ts';
import { textParts, withEdit, zipParts } from '../forms/word/fixtures.ts';
import { renderWord } from '../forms/word/render-word.ts';
import { answerWording } from '../framework/answer-wording-schema.ts';
import { smallestFramework } from '../framework/fixtures.ts';
import { readFonts } from '../site/fonts.ts';
import { answers } from './answers.ts';
import { ascii, jsonBytes, oleFile, pdfOf, pdfPage } from './fixtures.ts';
import { readFile } from './read-file.ts';
import { writeJson } from './read-json.ts';
import { type RefusalReason, refusalSentences } from './read-result.ts';

const values = { 'first-thing/strengths': 'Łódź', 'first-thing/level': 'weak' };
const { identity } = sampleForm();
const saved = answers.parse({ ...identity, values, unknown: {} });
const bare = form([paragraph('Printed')], { identity });
const fonts = await readFonts();
const word = renderWord(sampleForm(), values);
const image = '/XObject <</A 4 0 R>>';

const reasonOf = (bytes: Uint8Array): string => {
  const read = readFile(bytes);
  return read.ok ? 'none' : read.reason;
};

describe('A file is known by what it holds, whatever it is called:', () => {
  it.each([
    ['Word', () => word],
    ['PDF', async () => (await renderPdf(sampleForm(), values, fonts)).bytes],
    ['PDF with other bytes before it', async () => joined(ascii('\n\n'), (await renderPdf(sampleForm(), values, fonts)).bytes)],
    ['JSON', () => strToU8(writeJson(saved))],
    ['JSON with a byte order mark', () => strToU8(`\ufeff${writeJson(saved)}`)],
  ])('%s', async (_, make) => {
    expect(readFile(await make())).toMatchObject({ ok: true, answers: saved });
  });
});

describe('A file is refused with a reason of its own that', () => {
  const reasons: readonly [what: string, reason: RefusalReason, make: () => Uint8Array | Promise<Uint8Array>][] = [
    ['is empty', 'empty', () => new Uint8Array()],
    ['is a letter', 'other-format', () => ascii('Dear all')],
    ['is a page', 'other-format', () => ascii('<!DOCTYPE html>')],
    ['is a picture', 'other-format', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47])],
    ['is a zip of something else', 'other-format', () => zipSync({ 'a.txt': strToU8('a') })],
    ['is an old spreadsheet', 'other-format', () => oleFile('Workbook')],
    ['is of Word before 2007', 'old-word', () => oleFile('1Table', 'WordDocument', 'CompObj')],
    ['is OpenDocument', 'open-document', () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })],
    ['is a Word file of somebody else', 'not-ours', () => zipParts({ 'word/document.xml': '<a/>' })],
    ['is a PDF of somebody else', 'not-ours', () => pdfPage('/Font <</A 4 0 R>>', '', ['<</BaseFont /Arial>>'])],
    [
      'is a PDF form of somebody else',
      'not-ours',
      () => pdfOf(['<</Type /Catalog /AcroForm <</Fields [2 0 R]>>>>', '<</FT /Tx /T (x) /V (y)>>']),
    ],
    ['is JSON of somebody else', 'not-ours', () => jsonBytes({ name: 'package' })],
    ['is a list', 'not-ours', () => jsonBytes([])],
    ['says unclearly which form it is', 'mark-changed', () => jsonBytes({ ...saved, template: 'ours' })],
    ['is newer than this program', 'newer', () => jsonBytes({ ...saved, formatVersion: FORMAT_VERSION + 1, more: true })],
    ['is a reading pack', 'no-fields', () => renderWord(sampleForm('reading-pack'), {})],
    ['is Word behind a password', 'password', () => oleFile('EncryptionInfo', 'EncryptedPackage', 'StrongEncryptionTransform')],
    ['is PDF behind a password', 'password', () => pdfOf(['<<>>', '<</Filter /Standard>>'], '/Encrypt 2 0 R')],
    ['is Word behind a label', 'label', () => oleFile('EncryptedPackage', 'DRMEncryptedDataSpace', 'DRMEncryptedTransform')],
    ['is old Word behind a label', 'label', () => oleFile('WordDocument', '\tDRMContent')],
    ['is PDF behind a label', 'label', () => pdfOf(['<<>>', '<</Filter /MicrosoftIRMServices>>'], '/Encrypt 2 0 R')],
    [
      'wraps a PDF behind a label',
      'label',
      () =>
        pdfOf(['<</Type /Catalog /AF [2 0 R]>>', '<</AFRelationship /EncryptedPayload /EP <</Subtype /MicrosoftIRMServices>>>>']),
    ],
    [
      'was printed to PDF',
      'printed',
      () => pdfPage('/Font <</A 4 0 R>>', '/Info 5 0 R', ['<</BaseFont /Arial>>', '<</Producer (Microsoft: Print To PDF)>>']),
    ],
    [
      'was exported to PDF',
      'printed',
      () => pdfPage('/Font <</A 4 0 R>>', '/Info 5 0 R', ['<</BaseFont /Arial>>', '<</Creator (Microsoft\\256 Word 2019)>>']),
    ],
    ['is a scan', 'scan', () => pdfPage(image, '/Info 5 0 R', ['<</Subtype /Image>>', '<</Producer (Skia/PDF m129)>>'])],
    [
      'is a scan in which a program found words',
      'scan',
      () => pdfPage(`${image} /Font <</B 5 0 R>>`, '', ['<</Subtype /Image>>', '<</BaseFont /GlyphLessFont>>']),
    ],
    ['lost its fields in Word', 'fields-lost', () => renderWord({ ...bare, identity }, {})],
    ['lost its fields in PDF', 'fields-lost', async () => (await renderPdf(bare, {}, fonts)).bytes],
    ['is Word and ends too soon', 'broken', () => word.slice(0, -100)],
    ['is Word and broken inside', 'broken', () => zipParts(withEdit(textParts(word), 'word/document.xml', '</w:body>', ''))],
    ['is PDF and ends too soon', 'broken', () => ascii('%PDF-1.7\n1 0 obj\n<</Type /Catalog')],
    ['is JSON and ends too soon', 'broken', () => strToU8(writeJson(saved).slice(0, -10))],
    ['is JSON with a value of the wrong kind', 'broken', () => jsonBytes({ ...saved, values: { 'a/b': 5 } })],
    ['is JSON in letters that are none', 'broken', () => new Uint8Array([0x7b, 0x22, 0xff, 0x22, 0x7d])],
    ['has more than 20 megabytes', 'too-large', () => new Uint8Array(20_000_001)],
    [
      'unpacks to too much in Word',
      'unpacks-too-large',
      () => zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }, { level: 1 }),
    ],
  ];

  it.each(reasons)('%s (%s)', async (_, reason, make) => {
    expect(reasonOf(await make())).toBe(reason);
  });

  it('every reason is tried here but that of a reader that was stopped', () => {
    const tried = new Set(reasons.map(([, reason]) => reason));
    const known = Object.keys(answerWording.shape.refusals.shape).filter((reason) => reason !== 'ended');
    expect(new Set(known)).toEqual(tried);
  });
});

it('Every reason has two sentences of its own: what is wrong, and what to do', () => {
  const { answerWording: words } = smallestFramework();
  const sentences = Object.keys(words.refusals).map((reason) => refusalSentences(words, reason as RefusalReason));
  expect(new Set(sentences).size).toBe(sentences.length);
  for (const sentence of sentences) expect(sentence).toMatch(/\. [A-Z].*\.$/);
});

it('A Word file is read whatever its parts are called, and however they are packed', () => {
  const { 'word/document.xml': document = '', '_rels/.rels': relations = '', ...others } = textParts(word);
  const renamed = {
    ...others,
    'word/document2.xml': document,
    '_rels/.rels': relations.replace('word/document.xml', '/word/document2.xml'),
  };
  const files = Object.fromEntries(Object.entries(renamed).map(([name, text]) => [name, strToU8(text)]));
  for (const level of [0, 9] as const) expect(readFile(zipSync(files, { level }))).toMatchObject({ ok: true, answers: saved });
});

it('A zip file that lies about its sizes is not believed', () => {
  const bomb = zipSync({ 'word/document.xml': new Uint8Array(40_000_000) }, { level: 1 });
  const view = new DataView(bomb.buffer);
  for (let at = 0; at < bomb.length - 4; at += 1) {
    if (view.getUint32(at, true) === 0x04034b50) view.setUint32(at + 22, 1000, true);
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
  }
  expect(reasonOf(bomb)).toBe('unpacks-too-large');
});

function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}
