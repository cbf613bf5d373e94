import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { composeForm } from '../../src/forms/compose.ts';
import { answersAskedBy } from '../../src/forms/form.ts';
import type { TemplateChoice } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';

/** The names under which each format must hold the answers of a template's document, in reading order. */
export function expectedFieldNames(
  framework: Framework,
  template: TemplateChoice,
  document = 'form',
): { readonly word: string[]; readonly pdf: string[] } {
  const asked = answersAskedBy(composeForm(framework, template, document).blocks);
  const rowsOf = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
  return {
    word: asked.flatMap((block) => {
      if (block.type === 'field') return [block.field.key];
      const cells = block.columns.map(({ field }) => field.key);
      return [block.key, ...rowsOf(block.count).flatMap(() => cells)];
    }),
    pdf: asked.flatMap((block) => {
      if (block.type === 'field') return [block.field.key];
      const columns = block.columns.map(({ field }) => field.key.slice(block.key.length + 1));
      return rowsOf(block.count).flatMap((row) => columns.map((column) => `${block.key}/${row}/${column}`));
    }),
  };
}

/** The tags of the content controls of a Word file, in the order of the document. */
export function wordFieldNames(bytes: Uint8Array): string[] {
  const document = unzipSync(bytes)['word/document.xml'];
  if (document === undefined) throw new Error('this is no Word file');
  return [...strFromU8(document).matchAll(/<w:tag w:val="([^"]*)"/g)].map((match) => match[1] ?? '');
}

/** The names of the fields of a PDF file, as pdf.js reads them. */
export async function pdfFieldNames(bytes: Uint8Array): Promise<string[]> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  try {
    const fields = await (await loading.promise).getFieldObjects();
    // A name that only groups others has no type.
    return [...(fields ?? [])].flatMap(([name, parts]) =>
      parts.some((part) => 'type' in part && part.type !== '') ? [name] : [],
    );
  } finally {
    await loading.destroy();
  }
}
