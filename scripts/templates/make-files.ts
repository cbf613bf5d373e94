import { join } from 'node:path';
import { type FormatId, formats, type Rendered } from '../../src/forms/formats.ts';
import { documentForEach, eachSheet } from '../../src/forms/partner-sheets.ts';
import { undrawableLetters } from '../../src/forms/pdf/count-pages.ts';
import type { TemplateChoice } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { readFonts } from '../../src/site/fonts.ts';
import { makeFile } from '../../src/site/make-form.ts';
import { fileName } from '../../src/site/paths.ts';
import { Refusal } from '../stages/tell-failure.ts';
import type { Chosen } from './choose-templates.ts';

/** A file with its place below the folder that is written into. */
export interface PlacedFile extends Rendered {
  readonly path: string;
}

/**
 * Every file of what was chosen: the documents of each template, or a folder with the sheets of partners. Throws a Refusal where a
 * title cannot be drawn.
 */
export async function makeFiles(framework: Framework, chosen: Chosen, wanted: readonly FormatId[]): Promise<PlacedFile[]> {
  await checkTitles(chosen.templates, wanted);
  const made: PlacedFile[] = [];
  for (const template of chosen.templates) {
    for (const format of wanted) {
      const files =
        chosen.organisations === undefined
          ? documentFiles(framework, template, chosen, format)
          : sheetFiles(framework, template, chosen, format);
      for await (const file of files) made.push(file);
    }
  }
  return made;
}

async function* documentFiles(framework: Framework, template: TemplateChoice, { values }: Chosen, format: FormatId) {
  for (const document of template.documents) {
    const rendered = await makeFile(framework, template, document, format, values);
    yield { path: `${fileName(framework, template.id, document)}.${format}`, ...rendered };
  }
}

async function* sheetFiles(framework: Framework, template: TemplateChoice, chosen: Chosen, format: FormatId) {
  const { organisations = [], values } = chosen;
  const folder = fileName(framework, template.id, documentForEach(framework)?.document ?? '');
  const sheets = eachSheet(framework, template, organisations, values, format, { fonts: await readFonts() });
  for await (const { name, ...rendered } of sheets) yield { path: join(folder, name), ...rendered };
}

/** Letters of answers have a stand-in on paper; those of a title are part of the document, as an author's words are. */
async function checkTitles(templates: readonly TemplateChoice[], wanted: readonly FormatId[]): Promise<void> {
  if (!wanted.includes('pdf')) return;
  const fonts = await readFonts();
  for (const { title } of templates) {
    const letters = undrawableLetters(title, fonts);
    if (letters.length === 0) continue;
    const { label } = formats.pdf;
    const what = `The title "${title}" has letters that ${label} cannot show: ${letters.join(' ')}`;
    throw new Refusal(`${what}. Write it without them, or ask for --format docx alone.`);
  }
}
