import { PDFContext, type PDFDict, PDFHexString, PDFName, type PDFObject, type PDFRef, PDFString } from 'pdf-lib';
import type { FieldValues, Form } from '../form.ts';
import type { Fonts, Rendered } from '../formats.ts';
import type { Paper } from '../paper.ts';
import type { FieldFonts } from './appearance.ts';
import { registerPacked } from './compress.ts';
import { drawPage, fontResource } from './draw.ts';
import { fieldDictionary, interactiveForm } from './fields.ts';
import { fileId } from './file-id.ts';
import { type FaceName, type Faces, readFaces } from './fonts/faces.ts';
import { writeFieldFont } from './fonts/field-font.ts';
import { createMeasure } from './fonts/measure.ts';
import { createPageFont, type PageFont } from './fonts/page-font.ts';
import { identityText, xmpPacket } from './identity.ts';
import type { FieldBox, LinkBox } from './layout/box.ts';
import { type Layout, layout } from './layout/layout.ts';
import { linkDictionary, writeNames, writeOutlines } from './navigation.ts';
import { pdfNumber } from './number.ts';
import { pdfText } from './pdf-text.ts';
import { identityEntry } from './private-entries.ts';
import { type TaggedAnnotation, type TaggedPage, writeTags } from './tags.ts';
import { findUnshownLetters } from './unshown-letters.ts';
import { writeFile } from './write-file.ts';

/**
 * A form as a tagged PDF (PDF/UA-1) with fields to fill in, named by their keys. The same form and values give the same
 * bytes. Throws where the form has a letter that no font has, or something that fits no page; of answers it tells such letters.
 */
export async function renderPdf(form: Form, values: FieldValues, fonts: Fonts): Promise<Rendered> {
  const faces = readFaces(fonts);
  const paper = layout(form, values, createMeasure(faces));
  const context = PDFContext.create();
  const pageFonts = createPageFonts(context, faces);
  const hasFields = paper.pages.some((page) => page.boxes.some((box) => box.type === 'field'));
  const fieldFonts: FieldFonts | undefined = hasFields
    ? { simple: writeFieldFont(context, faces.regular, 'FIELDS'), page: pageFonts.regular }
    : undefined;

  const tree = context.nextRef();
  const refs = paper.pages.map(() => context.nextRef());
  const pages = paper.pages.map((page, index): TaggedPage => {
    const drawn = drawPage(page, paper.sheet, (text, face) => pageFonts[face].encode(text));
    const dict = context.obj({
      Type: 'Page',
      Parent: tree,
      MediaBox: [0, 0, paper.sheet.width, paper.sheet.height],
      Contents: registerPacked(context, drawn.operators),
      Tabs: 'S',
    });
    const ref = refs[index] ?? tree;
    context.assign(ref, dict);
    return { ref, dict, drawn };
  });
  const annotations = writeAnnotations(context, paper, pages, fieldFonts);
  for (const font of Object.values(pageFonts)) font.write();
  const resources = context.register(context.obj({ Font: usedFonts(pageFonts) }));
  for (const page of pages) page.dict.set(PDFName.of('Resources'), resources);
  context.assign(tree, context.obj({ Type: 'Pages', Kids: refs, Count: refs.length }));

  const fields = annotations.filter((annotation) => annotation.dict.has(PDFName.of('FT'))).map((annotation) => annotation.ref);
  const catalogue = context.obj({
    Type: 'Catalog',
    Pages: tree,
    Lang: PDFString.of(form.language),
    MarkInfo: { Marked: true },
    ViewerPreferences: { DisplayDocTitle: true },
    StructTreeRoot: writeTags(context, paper.meaning, pages, annotations),
    Metadata: writeMetadata(context, form),
    Names: writeNames(context, paper, refs),
  });
  setIfPresent(catalogue, 'Outlines', writeOutlines(context, paper, refs));
  setIfPresent(catalogue, 'AcroForm', fieldFonts === undefined ? undefined : interactiveForm(context, fields, fieldFonts));

  const id = PDFHexString.fromBytes(fileId(JSON.stringify([form, values])));
  context.trailerInfo.Root = context.register(catalogue);
  context.trailerInfo.Info = writeInformation(context, form);
  context.trailerInfo.ID = context.obj([id, id]);
  return { bytes: writeFile(context), pages: pages.length, unshown: findUnshownLetters(form, values, faces.regular) };
}

const subsetTags: Readonly<Record<FaceName, string>> = {
  regular: 'REGULR',
  bold: 'BOLDED',
  italic: 'ITALIC',
  boldItalic: 'BLDITC',
};

const createPageFonts = (context: PDFContext, faces: Faces): Record<FaceName, PageFont> => ({
  regular: createPageFont(context, faces.regular, subsetTags.regular),
  bold: createPageFont(context, faces.bold, subsetTags.bold),
  italic: createPageFont(context, faces.italic, subsetTags.italic),
  boldItalic: createPageFont(context, faces.boldItalic, subsetTags.boldItalic),
});

function usedFonts(pageFonts: Readonly<Record<FaceName, PageFont>>): Record<string, PDFRef> {
  const names: FaceName[] = ['regular', 'bold', 'italic', 'boldItalic'];
  return Object.fromEntries(
    names.filter((name) => pageFonts[name].used).map((name) => [fontResource[name], pageFonts[name].ref]),
  );
}

/** Links and fields of all pages in reading order; tab order is theirs, since pages follow the structure. */
function writeAnnotations(
  context: PDFContext,
  paper: Layout,
  pages: readonly TaggedPage[],
  fieldFonts: FieldFonts | undefined,
): TaggedAnnotation[] {
  const refs = pages.map((page) => page.ref);
  return paper.pages.flatMap(({ boxes }, index) => {
    const page = pages[index];
    if (page === undefined) return [];
    const placed = boxes.filter((box) => box.type === 'link' || box.type === 'field');
    const annotations = placed.map((box): TaggedAnnotation => {
      const dict =
        box.type === 'link'
          ? linkDictionary(context, box, rectangleOf(box, paper.sheet), paper, refs)
          : fieldDictionary(context, box, page.ref, rectangleOf(box, paper.sheet), expectFonts(fieldFonts));
      return { ref: context.register(dict), dict, page: page.ref, element: box.element };
    });
    if (annotations.length > 0) page.dict.set(PDFName.of('Annots'), context.obj(annotations.map((annotation) => annotation.ref)));
    return annotations;
  });
}

function expectFonts(fonts: FieldFonts | undefined): FieldFonts {
  if (fonts === undefined) throw new Error('A field is drawn without a font.');
  return fonts;
}

const rectangleOf = ({ x, y, width, height }: LinkBox | FieldBox, paper: Paper): number[] =>
  [x, paper.height - y - height, x + width, paper.height - y].map((length) => Number(pdfNumber(length)));

/** Not compressed, so that programs that know nothing of PDF find it. */
const writeMetadata = (context: PDFContext, form: Form): PDFRef =>
  context.register(context.stream(new TextEncoder().encode(xmpPacket(form)), { Type: 'Metadata', Subtype: 'XML' }));

function writeInformation(context: PDFContext, form: Form): PDFRef {
  const date = PDFString.of(`D:${form.date.replaceAll('-', '')}000000Z`);
  return context.register(
    context.obj({
      Title: pdfText(form.title),
      Author: pdfText(form.publisher),
      Subject: pdfText(form.subtitle),
      CreationDate: date,
      ModDate: date,
      [identityEntry]: pdfText(identityText(form.identity)),
    }),
  );
}

function setIfPresent(dict: PDFDict, name: string, value: PDFObject | undefined): void {
  if (value !== undefined) dict.set(PDFName.of(name), value);
}
