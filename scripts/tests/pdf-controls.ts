import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { columnOf, rowsOf, textOf } from '../../src/forms/field-values.ts';
import { answersAskedBy, type Field, type FieldValues, type Form } from '../../src/forms/form.ts';
import { plainLabel } from '../../src/forms/pdf/layout/plain-label.ts';

/** A field of a PDF file as pdf.js sees it, which knows nothing of our forms. */
export interface PdfControl {
  readonly name: string;
  /** What screen readers say of it. */
  readonly title: string;
  /** "Tx", "Ch" or "Btn". */
  readonly kind: string;
  readonly offers: readonly string[];
  readonly holds: string;
}

/** The fields that a PDF file must hold for a form with answers in it, in reading order. */
export const pdfControlsFor = (form: Form, values: FieldValues = {}): PdfControl[] =>
  answersAskedBy(form.blocks).flatMap((block): PdfControl[] => {
    if (block.type === 'field') return [controlFor(block.field, textOf(values, block.field.key))];
    const written = rowsOf(values, block.key);
    return Array.from({ length: Math.max(block.count, written.length) }, (_, index) =>
      block.columns.map(({ field }) => {
        const column = columnOf(field);
        const { title, ...control } = controlFor(field, written[index]?.[column] ?? '');
        return {
          ...control,
          name: `${block.key}/${index + 1}/${column}`,
          title: `${title} (${block.rowLabel} ${index + 1})`,
        };
      }),
    ).flat();
  });

const kinds: Readonly<Record<Field['kind'], string>> = { text: 'Tx', date: 'Tx', choice: 'Ch', checkbox: 'Btn' };

function controlFor(field: Field, value: string): PdfControl {
  const options = field.kind === 'choice' ? field.options : [];
  const chosen = options.find((option) => option.value === value)?.label ?? field.prompt;
  const shown: Readonly<Record<Field['kind'], string>> = {
    text: value,
    date: value,
    choice: plainLabel(chosen),
    checkbox: value === 'yes' ? 'yes' : 'Off',
  };
  return {
    name: field.key,
    title: field.kind === 'date' ? `${field.title} (${field.prompt})` : field.title,
    kind: kinds[field.kind],
    offers: field.kind === 'choice' ? [field.prompt, ...options.map(({ label }) => label)].map(plainLabel) : [],
    holds: shown[field.kind],
  };
}

/** The fields of a PDF file in two orders, which must be one: as pages list them, and as the structure tree is read. */
export interface ReadPdfControls {
  readonly controls: readonly PdfControl[];
  /** Names alone, in the order of the tree. */
  readonly asRead: readonly string[];
}

/** Every field of a PDF file, by pdf.js. */
export async function readPdfControls(bytes: Uint8Array): Promise<ReadPdfControls> {
  const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
  try {
    const document = await loading.promise;
    const controls: PdfControl[] = [];
    const asRead: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      const page = await document.getPage(number);
      const widgets = ((await page.getAnnotations()) as Annotation[]).filter(({ subtype }) => subtype === 'Widget');
      controls.push(...widgets.map(controlOf));
      const names = new Map(widgets.map(({ id, fieldName }) => [`${inTree}${id}`, fieldName]));
      const read = annotationsIn(await page.getStructTree()).map((id) => names.get(id));
      asRead.push(...read.filter((name) => name !== undefined));
    }
    return { controls, asRead };
  } finally {
    await loading.destroy();
  }
}

/** What pdf.js puts before an annotation's id where it tells of the tree. */
const inTree = 'pdfjs_internal_id_';

/** What pdf.js tells of a field; its declared types leave it open. */
interface Annotation {
  readonly id: string;
  readonly subtype: string;
  readonly fieldName: string;
  readonly fieldType: string;
  readonly alternativeText?: string;
  readonly fieldValue: string | readonly string[] | null;
  readonly options?: readonly { readonly exportValue: string; readonly displayValue: string }[];
}

const controlOf = ({ fieldName, fieldType, alternativeText, fieldValue, options }: Annotation): PdfControl => ({
  name: fieldName,
  title: alternativeText ?? '',
  kind: fieldType,
  // Where both differ, viewers save the one or the other.
  offers: (options ?? []).map((option) => [...new Set(Object.values(option))].join(' or ')),
  holds: [fieldValue ?? ''].flat().join('\n'),
});

/** A part of the structure tree of a page. */
type Node = Awaited<ReturnType<import('pdfjs-dist').PDFPageProxy['getStructTree']>>;

/** The annotations that a part of the tree holds, by their ids. */
const annotationsIn = (node: Node | Node['children'][number] | null): string[] => {
  if (node === null) return [];
  if ('children' in node) return node.children.flatMap(annotationsIn);
  return node.type === 'annotation' ? [node.id ?? ''] : [];
};
