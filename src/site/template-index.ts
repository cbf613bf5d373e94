import { createHash } from 'node:crypto';
import type { FieldValues } from '../forms/form.ts';
import { type FormatId, formats } from '../forms/formats.ts';
import { exampleTemplate, readyTemplates, type TemplateChoice } from '../forms/templates.ts';
import type { Framework } from '../framework/framework.ts';
import { makeFile } from './make-form.ts';
import { createPaths, fileName } from './paths.ts';

/** A template as `templates/index.json` lists it. */
export interface IndexedTemplate {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly string[];
  /** Whether it shows how a form is filled in, and is none to fill in. */
  readonly example: boolean;
  readonly files: readonly IndexedFile[];
}

/** A file of a template; its path starts from the folder that the site is built into. */
export interface IndexedFile {
  /** The document's id. */
  readonly document: string;
  readonly format: FormatId;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Every ready-made template and worked example with every file of it, for programs that fetch them. */
export const templateIndex = (framework: Framework): Promise<IndexedTemplate[]> =>
  Promise.all([
    ...readyTemplates(framework).map((template) => indexed(framework, template, false, {})),
    ...framework.workedExamples.map((example) => indexed(framework, exampleTemplate(example), true, example.values)),
  ]);

async function indexed(
  framework: Framework,
  template: TemplateChoice,
  example: boolean,
  values: FieldValues,
): Promise<IndexedTemplate> {
  const { id, title, indicators } = template;
  return { id, title, indicators, example, files: await filesOf(framework, template, values) };
}

const filesOf = (framework: Framework, template: TemplateChoice, values: FieldValues): Promise<IndexedFile[]> =>
  Promise.all(
    template.documents.flatMap((document) =>
      Object.values(formats).map(async ({ id: format }) => {
        const { bytes } = await makeFile(framework, template, document, format, values);
        const path = createPaths('').file(fileName(framework, template.id, document), format);
        return { document, format, path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
      }),
    ),
  );
