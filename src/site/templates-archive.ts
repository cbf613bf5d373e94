import { zipSync } from 'fflate';
import { formats } from '../forms/formats.ts';
import { readyTemplates } from '../forms/templates.ts';
import type { Framework } from '../framework/framework.ts';
import { makeFile } from './make-form.ts';
import { fileName } from './paths.ts';

/** Every file of every ready-made template, in an archive with a folder for each template. */
export interface TemplatesArchive {
  readonly bytes: Uint8Array;
  readonly files: number;
}

/** Makes it once for a framework; a page says how large it is. The same content gives the same bytes. */
export function templatesArchive(framework: Framework): Promise<TemplatesArchive> {
  const known = made.get(framework) ?? pack(framework);
  made.set(framework, known);
  return known;
}

const made = new WeakMap<Framework, Promise<TemplatesArchive>>();

async function pack(framework: Framework): Promise<TemplatesArchive> {
  const entries = readyTemplates(framework).flatMap((template) =>
    template.documents.flatMap((document) =>
      Object.values(formats).map(async ({ id }) => {
        const { bytes } = await makeFile(framework, template, document, id);
        return [`${template.id}/${fileName(framework, template.id, document)}.${id}`, bytes] as const;
      }),
    ),
  );
  const files = await Promise.all(entries);
  // The forms are packed already. fflate writes the time in local hours: read without a zone, every zone writes the same.
  const bytes = zipSync(Object.fromEntries(files), { level: 0, mtime: `${framework.release.date}T12:00:00` });
  return { bytes, files: files.length };
}
