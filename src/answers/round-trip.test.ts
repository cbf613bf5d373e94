import { describe, expect, it } from 'vitest';
import { form, rows, textField } from '../forms/blocks.ts';
import type { FieldValues, Form } from '../forms/form.ts';
import { formats } from '../forms/formats.ts';
import { writtenText } from '../forms/written-text.ts';
import { readFonts } from '../site/fonts.ts';
import { readPdf } from './read-pdf.ts';
import type { ReadResult } from './read-result.ts';
import { readWord } from './read-word.ts';

const environment = { fonts: await readFonts() };
const readers: Readonly<Record<keyof typeof formats, (bytes: Uint8Array) => ReadResult>> = {
  docx: readWord,
  pdf: readPdf,
};

/** Texts that some format or program has its own use for. */
const texts = {
  'tabs inside and outside': '\tone\ttwo\t\tthree\t',
  'spaces inside and outside': '   one   two     three  ',
  'spaces at the ends of lines': 'one  \n  two\u00a0\n\u00a0three',
  'empty lines inside and outside': '\n\none\n\n\ntwo\n \nthree\n\n',
  'every kind of line end': 'one\r\ntwo\rthree\nfour\r\r\n five\u2028six\u2029seven\u0085eight',
  'signs of XML': `<a b="c">&amp;&#10;]]> <!-- --> <?x?> 'd' \u00a0`,
  'signs of PDF': '(one (two) \\n \\( \\101 << /V [1 0 R] >> endobj stream % five',
  'writing from right to left': '\u202b\u05e9\u05dc\u05d5\u05dd 123 \u0645\u0631\u062d\u0628\u0627\u202c\u200f',
  'emoji, joined and toned': '👩🏽‍⚖️ 🏴󠁧󠁢󠁳󠁣󠁴󠁿 🌧️',
  'marks that combine': 'e\u0301 é \u0065\u0323\u0302 \u1ec7',
  'signs that nobody sees': '\ufeffone\u200btwo\u00adthree\u2060\ufeff',
  'what XML forbids': 'a\u0000b\u0007c\u000bd\u001ben\u001be\ufffef\uffffg\ud800h\udc00',
  'twenty thousand letters': 'Łódź – ab\tcd ef '.repeat(1250),
  'a mark for another encoding': 'þÿ ÿþ ï»¿ €',
} as const;

const names = Object.keys(texts) as (keyof typeof texts)[];
const filled = (text: string): FieldValues => ({
  'form/line': text,
  'form/box': text,
  'form/day': text,
  'form/steps': [{ what: text, who: 'Us' }, { who: text }],
});

const sample: Form = form([
  textField('form/line', 'Line', { size: 'line', heading: 0 }),
  textField('form/box', 'Box'),
  { type: 'field', field: { ...textField('form/day', 'Day').field, kind: 'date' } },
  rows('form/steps', 'Steps', ['what', 'who']),
]);

const came = (values: FieldValues) => ({ ok: true, answers: { ...sample.identity, values, unknown: {} } });

describe.each(['docx', 'pdf'] as const)('Through %s comes back as it was written:', (format) => {
  it.each(names)('%s', async (name) => {
    const { bytes } = await formats[format].render(sample, filled(texts[name]), environment);
    expect(readers[format](bytes)).toMatchObject(came(filled(writtenText(texts[name]))));
  });

  it('nothing, where white space alone was written', async () => {
    const { bytes } = await formats[format].render(sample, filled(' \t\r\n\u00a0'), environment);
    expect(readers[format](bytes)).toMatchObject(came({ 'form/steps': [{ who: 'Us' }] }));
  });

  it('the same file, for text that was carried before', async () => {
    const render = async (text: string) => (await formats[format].render(sample, filled(text), environment)).bytes;
    const once = readers[format](await render(texts['what XML forbids']));
    if (!once.ok) throw new Error(once.reason);
    const { bytes } = await formats[format].render(sample, once.answers.values, environment);
    expect(readers[format](bytes)).toEqual(once);
  });
});
