import { describe, expect, test } from 'vitest';
import { type Answers, answers } from '../../answers/answers.ts';
import { readPdf } from '../../answers/read-pdf.ts';
import type { ReadResult } from '../../answers/read-result.ts';
import { readWord } from '../../answers/read-word.ts';
import type { Block, Field, FieldValues } from '../../forms/form.ts';
import { type FormatId, formats } from '../../forms/formats.ts';
import { renderHtml } from '../../forms/html/render-html.ts';
import { smallestFramework } from '../../framework/fixtures.ts';
import { createFramework } from '../../framework/framework.ts';
import { readContent } from '../../framework/read-content.ts';
import { contentFiles } from '../content-files.ts';
import { readFonts } from '../fonts.ts';
import { exampleForm, workedExamplePage } from './worked-example-page.ts';

const reading = readContent(contentFiles('content'));
if (!reading.ok) throw new Error(reading.problems.map(({ file, line, message }) => `${file}:${line}: ${message}`).join('\n'));
const framework = createFramework(reading.records);
const [example] = framework.workedExamples;
if (example === undefined) throw new Error('the content has a worked example');
const form = exampleForm(framework, example);
const values: FieldValues = example.values;

/** Every field by the key that its answer is saved under; of rows, every column by its id. */
const asked = new Map<string, Field | ReadonlyMap<string, Field>>(form.blocks.flatMap(askedBy));

function askedBy(block: Block): [string, Field | ReadonlyMap<string, Field>][] {
  if (block.type === 'field') return [[block.field.key, block.field]];
  if (block.type === 'rows')
    return [[block.key, new Map(block.columns.map(({ field }) => [field.key.slice(block.key.length + 1), field]))]];
  return 'blocks' in block ? block.blocks.flatMap(askedBy) : [];
}

describe('The worked example', () => {
  test('answers all that its form asks, and nothing else', () => {
    expect(Object.keys(values).toSorted()).toEqual([...asked.keys()].toSorted());
  });

  test('fills every column of every row, and no other', () => {
    const rows = Object.entries(values).flatMap(([key, value]) => {
      const columns = asked.get(key);
      return typeof value === 'string' || !(columns instanceof Map) ? [] : value.map((row) => ({ key, row, columns }));
    });
    expect(rows.length).toBeGreaterThan(30);
    for (const { key, row, columns } of rows) expect(Object.keys(row), key).toEqual([...columns.keys()]);
  });

  test('chooses only what is offered, and writes days as the form asks', () => {
    const day = /^\d{2}\/\d{2}\/\d{4}$/;
    const wrong = (field: Field | undefined, value: string | undefined = ''): boolean =>
      (field?.kind === 'choice' && !field.options.some((option) => option.value === value)) ||
      (field?.kind === 'date' && !day.test(value));
    const found = Object.entries(values).flatMap(([key, value]) => {
      const field = asked.get(key);
      if (field instanceof Map)
        return (typeof value === 'string' ? [] : value).flatMap((row) =>
          [...field].filter(([column, cell]) => wrong(cell, row[column])).map(([column]) => `${key}/${column}`),
        );
      return typeof value === 'string' && wrong(field as Field, value) ? [key] : [];
    });
    expect(found).toEqual([]);
  });

  test('names evidence by references that mean one thing throughout, and are explained where they are used', () => {
    const meanings = new Map<string, Set<string>>();
    for (const indicator of example.template.indicators) {
      const rows = values[`${indicator}/evidence`];
      const named = new Set<string>();
      for (const { reference = '', what = '', kept = '' } of typeof rows === 'string' ? [] : (rows ?? [])) {
        named.add(reference);
        meanings.set(reference, new Set([...(meanings.get(reference) ?? []), `${what}; ${kept}`]));
      }
      const written = ['strengths', 'improvements', 'level-reason'].map((part) => values[`${indicator}/${part}`]).join(' ');
      const unexplained = [...written.matchAll(/\bE\d+\b/g)]
        .map(([reference]) => reference)
        .filter((reference) => !named.has(reference));
      expect(unexplained, indicator).toEqual([]);
      expect(named.size, indicator).toBe(5);
    }
    expect([...meanings].filter(([, meaning]) => meaning.size > 1)).toEqual([]);
  });

  test.each<[FormatId, (bytes: Uint8Array) => ReadResult]>([
    ['docx', readWord],
    ['pdf', readPdf],
  ])('comes back from %s as it was written', async (format, read) => {
    const { bytes } = await formats[format].render(form, values, { fonts: await readFonts() });
    const expected: Answers = answers.parse({ ...form.identity, values, unknown: {} });
    expect(read(bytes)).toMatchObject({ ok: true, answers: expected });
  });
});

describe('The page of the worked example', () => {
  test('is not there where the content has none', async () => {
    expect(await workedExamplePage(smallestFramework(({ workedExamples }) => void workedExamples.splice(0)))).toBeUndefined();
  });

  test('says under each level whose level it is', async () => {
    const page = await workedExamplePage(framework);
    if (page === undefined) throw new Error('the content has a worked example');
    const html = renderHtml(page.blocks, { values: page.values });
    expect(html.split(page.words.level)).toHaveLength(example.template.indicators.length + 1);
  });

  test('has a link to each of its parts', async () => {
    const page = await workedExamplePage(framework);
    if (page === undefined) throw new Error('the content has a worked example');
    const html = renderHtml(page.blocks);
    const inForm = page.contents.slice(page.parts.length);
    expect(inForm.length).toBeGreaterThan(example.template.indicators.length);
    for (const { href } of inForm) expect(html).toContain(`id="${href.slice(1)}"`);
  });

  test('offers the example as files that say what they hold', async () => {
    const [download] = (await workedExamplePage(framework))?.downloads ?? [];
    expect(download?.files.map(({ format }) => format)).toEqual(['Word', 'PDF']);
    for (const { href, name } of download?.files ?? []) {
      expect(href).toContain(`/templates/${example.id}.`);
      expect(name).toContain(example.title);
    }
  });

  test('leaves out what asks nothing', async () => {
    const page = await workedExamplePage(smallestFramework());
    expect(page?.blocks.map((block) => (block.type === 'section' ? block.anchor : block.type))).toEqual([
      'cover',
      'indicator-borrowing',
      'sign-off',
    ]);
  });
});
