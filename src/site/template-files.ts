import type { FieldValues } from '../forms/form.ts';
import { type FormatId, formats } from '../forms/formats.ts';
import { exampleTemplate, readyTemplates, type TemplateChoice } from '../forms/templates.ts';
import type { Framework } from '../framework/framework.ts';
import { makeFile, type WantedFile } from './make-form.ts';
import { fileName } from './paths.ts';

/** A document of a template, by the name that its files have. */
export interface TemplateDocument {
  readonly name: string;
  readonly template: TemplateChoice;
  /** The document's id. */
  readonly document: string;
  /** What is answered in it. */
  readonly values: FieldValues;
}

/** Every document of every ready-made template, and those that show how one is filled in. */
export const templateDocuments = (framework: Framework): TemplateDocument[] => [
  ...readyTemplates(framework).flatMap((template) => documentsOf(framework, template, {})),
  ...framework.workedExamples.flatMap((example) => documentsOf(framework, exampleTemplate(example), example.values)),
];

/** The same in every format. */
export const templateFiles = (framework: Framework): WantedFile[] =>
  templateDocuments(framework).flatMap((found) => Object.values(formats).map(({ id: format }) => ({ ...found, format })));

const documentsOf = (framework: Framework, template: TemplateChoice, values: FieldValues): TemplateDocument[] =>
  template.documents.map((document) => ({
    name: fileName(framework, template.id, document),
    template,
    document,
    values,
  }));

/** The file that an address names. Throws where no document has that name: addresses are made from this list. */
export async function templateFile(framework: Framework, name: string | undefined, format: FormatId): Promise<Response> {
  const found = templateDocuments(framework).find((candidate) => candidate.name === name);
  if (found === undefined) throw new Error(`No template has a document called "${name}"`);
  const { bytes } = await makeFile(framework, found.template, found.document, format, found.values);
  return new Response(Uint8Array.from(bytes), { headers: { 'Content-Type': formats[format].mediaType } });
}
