import { execFileSync } from 'node:child_process';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFParser, PDFRawStream, type PDFString } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readFonts } from '../../site/fonts.ts';
import { field, form, heading, link, paragraph, section, textField } from '../blocks.ts';
import type { FieldValues, Form } from '../form.ts';
import { sampleForm } from '../sample-form.ts';
import { renderPdf } from './render-pdf.ts';

const fonts = await readFonts();

async function open(made: Form, values: FieldValues = {}) {
  const { bytes, pages } = await renderPdf(made, values, fonts);
  const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
  const catalogue = context.lookup(context.trailerInfo.Root, PDFDict);
  const acroForm = catalogue.lookup(PDFName.of('AcroForm'));
  const fields = acroForm instanceof PDFDict ? acroForm.lookup(PDFName.of('Fields'), PDFArray).asArray() : [];
  const byName = new Map(
    fields.map((ref) => {
      const dict = context.lookup(ref, PDFDict);
      return [(dict.lookup(PDFName.of('T')) as PDFString).decodeText(), dict];
    }),
  );
  const fieldNamed = (name: string): PDFDict => {
    const dict = byName.get(name);
    if (dict === undefined) throw new Error(`no ${name}`);
    return dict;
  };
  const textIn = (dict: PDFDict, entry: string): string | undefined => {
    const value = dict.lookup(PDFName.of(entry));
    return value !== undefined && 'decodeText' in value ? (value as PDFString).decodeText() : undefined;
  };
  return { bytes, pages, context, catalogue, names: [...byName.keys()], fieldNamed, textIn };
}

describe('a rendered form', () => {
  it('has a field for every answer, named by its key, with a title that makes sense alone', async () => {
    const { names, fieldNamed, textIn } = await open(sampleForm());
    expect(names).toEqual([
      'form/partnership',
      'form/date',
      'form/approved',
      'first-thing/strengths',
      'first-thing/level',
      ...[1, 2, 3].flatMap((row) => [`first-thing/actions/${row}/action`, `first-thing/actions/${row}/who`]),
      'second-thing/strengths',
    ]);
    expect(textIn(fieldNamed('first-thing/strengths'), 'TU')).toBe('1.1 First thing: strengths');
  });

  it('holds values whole, whatever letters they have', async () => {
    const value = 'Łódź “quoted” (brackets) \\ back\nnext line 🌧';
    const { fieldNamed, textIn } = await open(sampleForm(), { 'first-thing/strengths': value });
    expect(textIn(fieldNamed('first-thing/strengths'), 'V')).toBe(value);
  });

  it('holds a choice as its label, and the same bytes among its options', async () => {
    const { fieldNamed } = await open(sampleForm(), { 'first-thing/level': 'weak' });
    const level = fieldNamed('first-thing/level');
    const options = level.lookup(PDFName.of('Opt'), PDFArray).asArray().map(String);
    expect(options).toContain(String(level.get(PDFName.of('V'))));
    expect(options[0]).toBe('(Not yet evaluated)');
  });

  it('offers choices without the dashes and curly quotes that some viewers cannot choose', async () => {
    const choice = field({
      ...{ kind: 'choice', key: 'a/b', label: 'L', name: 'L', title: 'L', heading: 0, prompt: 'Choose' },
      options: [{ value: 'first', label: '2 – “first” one’s' }],
    });
    const { fieldNamed } = await open(form([choice]), { 'a/b': 'first' });
    expect(String(fieldNamed('a/b').get(PDFName.of('V')))).toBe(`(2 - "first" one's)`);
    expect(String(fieldNamed('a/b').lookup(PDFName.of('Opt')))).toContain(`(2 - "first" one's)`);
  });

  it('ticks a checkbox by value and by picture', async () => {
    const state = async (value: string) => {
      const { fieldNamed } = await open(sampleForm(), { 'form/approved': value });
      return ['V', 'AS'].map((entry) => String(fieldNamed('form/approved').get(PDFName.of(entry))));
    };
    expect(await state('yes')).toEqual(['/yes', '/yes']);
    expect(await state('')).toEqual(['/Off', '/Off']);
  });

  it('is a reading pack without a form where nothing is asked', async () => {
    const { catalogue, names } = await open(sampleForm('reading-pack'));
    expect(catalogue.has(PDFName.of('AcroForm'))).toBe(false);
    expect(names).toEqual([]);
  });

  it('says how many pages it has', async () => {
    const { pages, catalogue } = await open(sampleForm());
    expect(catalogue.lookup(PDFName.of('Pages'), PDFDict).lookup(PDFName.of('Count'), PDFNumber).asNumber()).toBe(pages);
    expect(pages).toBeGreaterThan(2);
  });

  it('says what it is in a packet that is not packed', async () => {
    const { bytes } = await open(sampleForm());
    const letters = new TextDecoder().decode(bytes);
    expect(letters).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(letters).toContain('<form:frameworkVersion>1.0.0</form:frameworkVersion>');
    expect(letters).toContain('&quot;indicators&quot;:[&quot;first-thing&quot;]');
  });

  it('escapes what would break the packet', async () => {
    const { bytes } = await open(form([paragraph('One')], { title: 'Risk & need <draft>' }));
    expect(new TextDecoder().decode(bytes)).toContain('Risk &amp; need &lt;draft&gt;');
  });
});

describe('letters', () => {
  it('that no font has stop the build, with the part that they are in', async () => {
    const broken = form([section('a', '5.2 Risk', [heading(2, 'Rain ☃')])]);
    await expect(renderPdf(broken, {}, fonts)).rejects.toThrow(
      '5.2 Risk: The letter "☃" (U+2603) is in no font that is embedded, in "☃"',
    );
  });

  it('that no font has are kept in an answer', async () => {
    const { fieldNamed, textIn } = await open(sampleForm(), { 'form/partnership': 'اردو 中文' });
    expect(textIn(fieldNamed('form/partnership'), 'V')).toBe('اردو 中文');
  });

  it('that no font has are told with the answer that they are in', async () => {
    const values = {
      'form/partnership': 'Łódź → ✓',
      'first-thing/strengths': 'Rain 🌧️, 中 and 中',
      'first-thing/actions': [{}, { who: 'اب' }],
    };
    expect((await renderPdf(sampleForm(), values, fonts)).unshown).toEqual([
      { key: 'first-thing/strengths', name: '1.1 Strengths', letters: ['🌧️', '中'] },
      { key: 'first-thing/actions/2/who', name: 'Actions: who (Row 2)', letters: ['ا', 'ب'] },
    ]);
  });
});

describe('links', () => {
  it('hold addresses that a PDF string can hold', async () => {
    const { bytes } = await open(form([paragraph([link('https://example.org/a_(b)/é', 'there')])]));
    const context = await PDFParser.forBytesWithOptions(bytes).parseDocument();
    const actions = context
      .enumerateIndirectObjects()
      .flatMap(([, object]) => (object instanceof PDFDict ? [String(object)] : []));
    expect(actions.some((action) => action.includes('(https://example.org/a_%28b%29/%C3%A9)'))).toBe(true);
  });
});

describe('appearances', () => {
  const appearanceOf = async (value: string): Promise<string> => {
    const { context, fieldNamed } = await open(form([textField('a/b', 'Label')]), { 'a/b': value });
    const appearance = fieldNamed('a/b').lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'));
    if (!(appearance instanceof PDFRawStream)) throw new Error('no appearance');
    const resources = String(context.lookup(appearance.dict.get(PDFName.of('Resources'))));
    return resources.replaceAll(/\s+/g, ' ');
  };

  it('use the font that viewers write with, and the page’s own for other letters', async () => {
    expect(await appearanceOf('café “x” – €')).not.toContain('/R ');
    for (const other of ['Łódź', '→', '✓']) expect(await appearanceOf(other)).toContain('/R ');
  });

  it('stand ready in an empty field', async () => {
    const { fieldNamed } = await open(
      form([field({ kind: 'date', key: 'a/d', label: 'D', name: 'D', title: 'D', heading: 0, prompt: '' })]),
    );
    expect(fieldNamed('a/d').lookup(PDFName.of('AP'), PDFDict).has(PDFName.of('N'))).toBe(true);
  });
});

describe('the same form', () => {
  const values = { 'first-thing/strengths': 'One “two”', 'first-thing/actions': [{ action: 'Do' }] };

  it('gives the same bytes twice', async () => {
    const [one, two] = [await renderPdf(sampleForm(), values, fonts), await renderPdf(sampleForm(), values, fonts)];
    expect(Buffer.compare(one.bytes, two.bytes)).toBe(0);
  });

  it('gives other bytes, and another identifier, with other values', async () => {
    const idOf = async (given: FieldValues) => String((await open(sampleForm(), given)).context.trailerInfo.ID);
    expect(await idOf(values)).not.toBe(await idOf({}));
  });

  it('gives the same bytes in another time zone and locale', async () => {
    const script = `
      const { renderPdf } = await import('./src/forms/pdf/render-pdf.ts');
      const { sampleForm } = await import('./src/forms/sample-form.ts');
      const { readFonts } = await import('./src/site/fonts.ts');
      const { bytes } = await renderPdf(sampleForm(), ${JSON.stringify(values)}, await readFonts());
      process.stdout.write(Buffer.from(bytes).toString('base64'));`;
    const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
    const printed = execFileSync(process.execPath, ['--input-type=module', '-e', script], { env, encoding: 'utf8' });
    const { bytes } = await renderPdf(sampleForm(), values, fonts);
    expect(printed).toBe(Buffer.from(bytes).toString('base64'));
  });
});
