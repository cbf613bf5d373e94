import { readPdf } from '../../src/answers/read-pdf.ts';
import { readWord } from '../../src/answers/read-word.ts';
import { composeForm } from '../../src/forms/compose.ts';
import { type FormatId, formats } from '../../src/forms/formats.ts';
import { renderHtml } from '../../src/forms/html/render-html.ts';
import { readyTemplates, type TemplateChoice } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { readFonts } from '../../src/site/fonts.ts';
import { figuresOf } from './figures.ts';
import { fillForm } from './fill-form.ts';
import { measure } from './measure.ts';
import { type Measurement, timed } from './measurement.ts';

/** A document that is made, and the most that its files may cost: milliseconds and bytes by format. */
interface Subject {
  readonly name: string;
  readonly template: string;
  readonly document: string;
  readonly budgets?: Readonly<Record<FormatId, { readonly time: number; readonly size: number }>>;
}

const subjects: readonly Subject[] = [
  { name: 'form, one indicator', template: 'risk-and-need', document: 'form' },
  {
    name: 'form, nine indicators',
    template: 'cpo-inspections-nine',
    document: 'form',
    budgets: { docx: { time: 60, size: 60_000 }, pdf: { time: 250, size: 350_000 } },
  },
  { name: 'form, whole framework', template: 'whole-framework', document: 'form' },
  { name: 'reading pack, nine indicators', template: 'cpo-inspections-nine', document: 'reading-pack' },
];

/** Composing documents, writing them in every format, and how large their files are. */
export async function measureForms(framework: Framework): Promise<Measurement[]> {
  const environment = { fonts: await readFonts() };
  const measurements: Measurement[] = [];
  for (const { name, template: id, document, budgets } of subjects) {
    const template = templateCalled(framework, id);
    const compose = () => composeForm(framework, template, document);
    const form = compose();
    measurements.push(timed(`Compose: ${name}`, await measure(() => undefined, compose)));
    measurements.push(timed(`HTML: ${name}`, await measure(compose, ({ blocks }) => renderHtml(blocks))));
    for (const format of Object.values(formats)) {
      const made = await measure(compose, (fresh) => format.render(fresh, {}, environment));
      measurements.push(timed(`${format.label}: ${name}`, made, budgets?.[format.id].time));
      const { bytes } = await format.render(form, {}, environment);
      measurements.push({
        name: `${format.label} file: ${name}`,
        unit: 'kB',
        figures: figuresOf([bytes.length / 1000]),
        ...(budgets === undefined ? {} : { budget: budgets[format.id].size / 1000 }),
      });
    }
  }
  return measurements;
}

const readers = { docx: readWord, pdf: readPdf } as const;

/** Reading back a form of nine indicators in which every answer was written. */
export async function measureReading(framework: Framework): Promise<Measurement[]> {
  const environment = { fonts: await readFonts() };
  const form = composeForm(framework, templateCalled(framework, 'cpo-inspections-nine'), 'form');
  const values = fillForm(form);
  const measurements: Measurement[] = [];
  for (const format of Object.values(formats)) {
    const { bytes } = await format.render(form, values, environment);
    const read = readers[format.id];
    const result = await read(bytes);
    if (!result.ok || Object.keys(result.answers.values).length !== Object.keys(values).length)
      throw new Error(`Not every answer came back through ${format.label}.`);
    measurements.push(timed(`Read ${format.label} back, nine indicators`, await measure(() => bytes, read)));
  }
  return measurements;
}

function templateCalled(framework: Framework, id: string): TemplateChoice {
  const found = readyTemplates(framework).find((template) => template.id === id);
  if (found === undefined) throw new Error(`There is no template "${id}" to measure; name another in measure-forms.ts.`);
  return found;
}
