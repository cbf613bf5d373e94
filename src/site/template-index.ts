import { createHash } from 'node:crypto';
import { type FormatId, formats } from '../forms/formats.ts';
import { readyTemplates, type TemplateChoice } from '../forms/templates.ts';
import type { Framework } from '../framework/framework.ts';
import { makeFile } from './make-form.ts';
import { createPaths, fileName } from './paths.ts';

/** A template as `templates/index.json` lists it. */
export interface IndexedTemplate {
  readonly id: string;
  readonly title: string;
  readonly indicators: readonly string[];
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

/** Every ready-made template with every file of it, for programs that fetch them. */
export const templateIndex = (framework: Framework): Promise<IndexedTemplate[]> =>
  Promise.all(
    readyTemplates(framework).map(async (template) => {
      const { id, title, indicators } = template;
      return { id, title, indicators, files: await filesOf(framework, template) };
    }),
  );

const filesOf = (framework: Framework, template: TemplateChoice): Promise<IndexedFile[]> =>
  Promise.all(
    template.documents.flatMap((document) =>
      Object.values(formats).map(async ({ id: format }) => {
        const { bytes } = await makeFile(framework, template, document, format);
        const path = createPaths('').file(fileName(framework, template.id, document), format);
        return { document, format, path, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
      }),
    ),
  );
