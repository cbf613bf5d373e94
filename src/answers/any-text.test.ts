import { describe, expect, it } from 'vitest';
import { form, rows, textField } from '../forms/blocks.ts';
import type { FieldRow, FieldValues, Form } from '../forms/form.ts';
import { formats } from '../forms/formats.ts';
import { writtenRows, writtenText } from '../forms/written-text.ts';
import { readFonts } from '../site/fonts.ts';
import { type Answers, answers } from './answers.ts';
import { anyText, type Chance, createChance } from './fixtures.ts';
import { readFile } from './read-file.ts';
import { writeJson } from './read-json.ts';

const environment = { fonts: await readFonts() };

const asking: Form = form([
  textField('form/line', 'Line', { size: 'line', heading: 0 }),
  textField('form/box', 'Box'),
  { type: 'field', field: { ...textField('form/day', 'Day').field, kind: 'date' } },
  rows('form/steps', 'Steps', ['what', 'who']),
]);

const anyValues = (chance: Chance): FieldValues => ({
  'form/line': anyText(chance),
  'form/box': anyText(chance),
  'form/day': anyText(chance),
  'form/steps': Array.from({ length: chance.below(5) }, (): FieldRow => ({ what: anyText(chance), who: anyText(chance) })),
});

/** What is documented to become of what was written: see `written-text.ts`. */
const normalised = (values: FieldValues): FieldValues =>
  Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, typeof value === 'string' ? writtenText(value) : writtenRows(value)] as const)
      .filter(([, value]) => value.length > 0),
  );

const asAnswers = (values: FieldValues): Answers => answers.parse({ ...asking.identity, values, unknown: {} });

const writers: Readonly<Record<string, { times: number; write: (values: FieldValues) => Promise<Uint8Array> }>> = {
  Word: { times: 150, write: async (values) => (await formats.docx.render(asking, values, environment)).bytes },
  PDF: { times: 50, write: async (values) => (await formats.pdf.render(asking, values, environment)).bytes },
  JSON: { times: 300, write: async (values) => new TextEncoder().encode(writeJson(asAnswers(values))) },
};

describe('Whatever was written comes back', () => {
  it.each(Object.keys(writers))('through %s', { timeout: 60_000 }, async (format) => {
    const { times = 0, write } = writers[format] ?? {};
    for (let seed = 1; seed <= times; seed += 1) {
      const values = anyValues(createChance(seed));
      const expected = normalised(values);
      const bytes = await write?.(values);
      const read = readFile(bytes ?? new Uint8Array());
      expect(read, `seed ${seed}`).toMatchObject({ ok: true });
      if (!read.ok) continue;
      expect(read.answers, `seed ${seed}`).toEqual(asAnswers(expected));
      expect(read.notes.replaced, `seed ${seed}`).toBe(JSON.stringify(expected).split('\ufffd').length - 1);
    }
  });
});
