import { describe, expect, test } from 'vitest';
import { readPdf } from '../src/answers/read-pdf.ts';
import type { ReadResult } from '../src/answers/read-result.ts';
import { readWord } from '../src/answers/read-word.ts';
import { templateOfChoice } from '../src/forms/choice.ts';
import { addressOfChoice, choiceInAddress } from '../src/forms/choice-address.ts';
import { composeForm } from '../src/forms/compose.ts';
import { answersAskedBy, type Form } from '../src/forms/form.ts';
import { type FormatId, formats } from '../src/forms/formats.ts';
import { documentForEach, eachSheet } from '../src/forms/partner-sheets.ts';
import { undrawableLetters } from '../src/forms/pdf/count-pages.ts';
import { lintPdf } from '../src/forms/pdf/lint/lint-pdf.ts';
import { readSavedChoice } from '../src/forms/read-saved-choice.ts';
import { writeSavedChoice } from '../src/forms/saved-choice.ts';
import { typedLine } from '../src/forms/typed-line.ts';
import { lintWord } from '../src/forms/word/lint-word.ts';
import { readFonts } from '../src/site/fonts.ts';
import { readFramework } from './read-framework.ts';
import { extremeChoices, randomChoices, type Wish } from './tests/random-choices.ts';

const framework = readFramework('content');
const environment = { fonts: await readFonts() };
const random = randomChoices(framework, 200, 7);
const extremes = Object.entries(extremeChoices(framework));
const wishes = [...random, ...extremes.map(([, wish]) => wish)];
const documents = framework.documents.map(({ id }) => id);

const compose = ({ choice, title, values }: Wish, document: string): Form =>
  composeForm(framework, templateOfChoice(framework, choice, title), document, values);
const keysOf = (form: Form): string[] =>
  answersAskedBy(form.blocks).map((block) => (block.type === 'field' ? block.field.key : block.key));

/** What comes back of what was typed: that for which the document asks. */
const typedInto = (form: Form, { values }: Wish) => {
  const asked = new Set(keysOf(form));
  return Object.fromEntries(Object.entries(values).filter(([key]) => asked.has(key)));
};

const reading: { readonly [Id in FormatId]: { lint(bytes: Uint8Array): unknown; read(bytes: Uint8Array): unknown } } = {
  docx: { lint: lintWord, read: (bytes): ReadResult => readWord(bytes) },
  pdf: { lint: lintPdf, read: (bytes): ReadResult => readPdf(bytes) },
};

/** What is wrong with a document of a choice as a file, and what comes back of it. */
async function made(wish: Wish, document: string, format: FormatId) {
  const form = compose(wish, document);
  const { bytes } = await formats[format].render(form, wish.values, environment);
  const problems = await reading[format].lint(bytes);
  expect(problems, `${document} of ${JSON.stringify(wish)}`).toEqual([]);
  if (form.identity.readOnly) return;
  const { template, document: id } = form.identity;
  expect(await reading[format].read(bytes), `${document} of ${JSON.stringify(wish)}`).toMatchObject({
    ok: true,
    answers: { document: id, template, values: typedInto(form, wish), unknown: {} },
  });
}

describe('Of every choice', () => {
  test('every document can be composed, with its indicators in the order chosen and each answer asked once', () => {
    for (const wish of wishes) {
      for (const document of documents) {
        const form = compose(wish, document);
        const keys = keysOf(form);
        expect(new Set(keys).size, JSON.stringify(wish)).toBe(keys.length);
        const about = [...new Set(keys.map((key) => key.split('/')[0] ?? ''))].filter((id) =>
          wish.choice.indicators.includes(id),
        );
        if (about.length > 0) expect(about).toEqual(wish.choice.indicators);
        if (!wish.choice.options.levels) expect(keys.filter((key) => key.endsWith('/level'))).toEqual([]);
      }
    }
  });

  test('as many rows stand ready in the form as were chosen', () => {
    const [first = ''] = documents;
    for (const wish of wishes) {
      const chosen = Object.entries(wish.choice.options.rows ?? {});
      const rows = answersAskedBy(compose(wish, first).blocks).flatMap((block) => (block.type === 'rows' ? [block] : []));
      for (const [id, count] of chosen) {
        const counts = rows.filter(({ key }) => key.endsWith(`/${id}`)).map((block) => block.count);
        expect(counts).toEqual(wish.choice.indicators.map(() => count));
      }
    }
  });

  test('an address brings back what was chosen, and a file what was typed as well', () => {
    for (const wish of wishes) {
      expect(choiceInAddress(framework, `#${addressOfChoice(wish.choice)}`)).toEqual({ choice: wish.choice, remarks: [] });
      expect(readSavedChoice(framework, writeSavedChoice(framework, wish))).toEqual({ ok: true, ...wish, remarks: [] });
    }
  });

  test('nothing typed stands in the address', () => {
    for (const { choice, title, values } of wishes) {
      const address = decodeURIComponent(addressOfChoice(choice));
      for (const words of [title, ...Object.values(values)]) if (words.length > 2) expect(address).not.toContain(words);
    }
  });
});

/** One in ten of the choices at random, each as another document than the one before. */
const sample = random.flatMap((wish, index) =>
  index % 10 === 0 ? [{ number: index, wish, document: documents[(index / 10) % documents.length] ?? '' }] : [],
);

describe.each(['docx', 'pdf'] as const)('In %s', (format) => {
  test.each(sample)('choice $number is whole as the $document, and what was typed comes back', { timeout: 60_000 }, (each) =>
    made(each.wish, each.document, format),
  );

  const drawable = extremes.filter(
    ([, { title }]) => format === 'docx' || undrawableLetters(title, environment.fonts).length === 0,
  );

  test.each(drawable)('a choice with %s is whole as every document', { timeout: 120_000 }, async (_what, wish) => {
    for (const document of documents) await made(wish, document, format);
  });

  test.each([
    ['one word of 200 letters', 'x'.repeat(200)],
    ['200 letters', 'Comhairle nan Eilean '.repeat(10).slice(0, 200).trim()],
    ['signs of markup and an emoji', '"R&D" <b>\\101 (one) 👩🏽‍⚖️'],
  ])('a sheet for a partner whose name is %s is whole, and comes back with that name', async (_what, organisation) => {
    const [wish] = random;
    if (wish === undefined) throw new Error('there is no choice');
    const template = templateOfChoice(framework, wish.choice, wish.title);
    const key = documentForEach(framework)?.key ?? '';
    for await (const { bytes } of eachSheet(framework, template, [organisation], wish.values, format, environment)) {
      expect(await reading[format].lint(bytes)).toEqual([]);
      expect(await reading[format].read(bytes)).toMatchObject({
        ok: true,
        answers: { values: { [key]: typedLine(organisation) } },
      });
    }
  });
});
