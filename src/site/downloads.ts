import type { FieldValues } from '../forms/form.ts';
import { type Format, formats, type Rendered } from '../forms/formats.ts';
import { phrase } from '../forms/phrase.ts';
import type { TemplateChoice } from '../forms/templates.ts';
import type { FormDocument } from '../framework/document-schema.ts';
import { get, type SiteFramework } from '../framework/framework.ts';
import { counted } from './counted.ts';
import { makeFile } from './make-form.ts';
import { fileName, paths as ours, type Paths } from './paths.ts';

/** A document of a template, with every file that it comes as. */
export interface Download {
  /** The document's id. */
  readonly document: string;
  readonly title: string;
  readonly about: string;
  readonly files: readonly DownloadFile[];
}

/** A link to a file. */
export interface DownloadFile {
  readonly href: string;
  /** "Word". */
  readonly format: string;
  /** "about 6 pages, 41 kB". */
  readonly facts: string;
  /** The whole link in words, for somebody who hears it on its own. */
  readonly name: string;
}

/** What can be downloaded of a template. The files are made here, since a link says how long and large its file is. */
export const downloadsOf = (
  framework: SiteFramework,
  template: TemplateChoice,
  { values = {}, paths = ours }: { readonly values?: FieldValues; readonly paths?: Paths } = {},
): Promise<Download[]> =>
  Promise.all(
    template.documents.map(async (id) => {
      const document = get(framework, 'documents', id);
      const { name, about } = document;
      return { document: id, title: name, about, files: await filesOf(framework, template, document, values, paths) };
    }),
  );

async function filesOf(
  framework: SiteFramework,
  template: TemplateChoice,
  document: FormDocument,
  values: FieldValues,
  paths: Paths,
): Promise<DownloadFile[]> {
  const made = await Promise.all(
    Object.values(formats).map(async (format) => ({
      format,
      file: await makeFile(framework, template, document.id, format.id, values),
    })),
  );
  const known = made.map(({ file }) => file.pages).find((pages) => pages !== undefined);
  return made.map(({ format, file }) => ({
    href: paths.file(fileName(framework, template.id, document.id), format.id),
    format: format.label,
    facts: factsOf(framework, file, known),
    name: nameOf(framework, format, document.name, template),
  }));
}

/** A Word file has no pages until it is opened; the PDF of the same document tells about how many there will be. */
function factsOf(framework: SiteFramework, { bytes, pages }: Rendered, known: number | undefined): string {
  const words = framework.siteWording.downloads;
  const size = phrase(words.size, { kilobytes: Math.max(1, Math.round(bytes.length / 1000)) });
  if (pages !== undefined) return phrase(words.facts, { pages: counted(words.pages, pages), size });
  return known === undefined ? size : phrase(words.facts, { pages: counted(words.aboutPages, known), size });
}

const nameOf = (framework: SiteFramework, format: Format, document: string, template: TemplateChoice): string =>
  phrase(framework.siteWording.downloads.link, { format: format.label, document, template: template.title });
