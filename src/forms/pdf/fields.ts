import { type PDFContext, type PDFDict, PDFName, type PDFObject, type PDFRef, PDFString } from 'pdf-lib';
import type { Field } from '../form.ts';
import { checkboxAppearance, defaultAppearance, type FieldFonts, fieldFontResource, textAppearance } from './appearance.ts';
import type { FieldBox } from './layout/box.ts';
import { shownText } from './layout/field-box.ts';
import { plainLabel } from './layout/plain-label.ts';
import { pdfText } from './pdf-text.ts';
import { optionValuesEntry } from './private-entries.ts';

/** What a checkbox is called when it is ticked. */
const checkedName = 'yes';

const printed = 4;
const multiline = 1 << 12;
const combo = 1 << 17;

/** A field and its place on a page in one dictionary, without its number in the parent tree (PDF 1.7, 12.7.3). */
export function fieldDictionary(
  context: PDFContext,
  box: FieldBox,
  page: PDFRef,
  rectangle: readonly number[],
  fonts: FieldFonts,
): PDFDict {
  const dict = context.obj({
    Type: 'Annot',
    Subtype: 'Widget',
    Rect: [...rectangle],
    F: printed,
    P: page,
    T: PDFString.of(box.name),
    TU: pdfText(box.title),
  });
  const entries: Record<string, PDFObject> = byKind[box.field.kind](context, box, fonts);
  for (const [name, value] of Object.entries(entries)) dict.set(PDFName.of(name), value);
  return dict;
}

type Entries = (context: PDFContext, box: FieldBox, fonts: FieldFonts) => Record<string, PDFObject>;

const textEntries: Entries = (context, box, fonts) => ({
  FT: PDFName.of('Tx'),
  Ff: context.obj(box.multiline ? multiline : 0),
  DA: PDFString.of(defaultAppearance(box)),
  AP: context.obj({ N: textAppearance(context, box, fonts) }),
  ...(box.value === '' ? {} : { V: pdfText(box.value) }),
});

const byKind: Readonly<Record<Field['kind'], Entries>> = {
  text: textEntries,
  date: textEntries,
  choice: (context, box, fonts) => {
    const { field } = box;
    const options = field.kind === 'choice' ? field.options : [];
    return {
      FT: PDFName.of('Ch'),
      Ff: context.obj(combo),
      // Plain strings: where label and value are a pair, some viewers save the one and some the other.
      Opt: context.obj([field.prompt, ...options.map((option) => option.label)].map((label) => pdfText(plainLabel(label)))),
      [optionValuesEntry]: context.obj(options.map((option) => PDFString.of(option.value))),
      V: pdfText(shownText(box)),
      DA: PDFString.of(defaultAppearance(box)),
      AP: context.obj({ N: textAppearance(context, box, fonts) }),
    };
  },
  checkbox: (context, box) => {
    const { on, off } = checkboxAppearance(context, box);
    const state = PDFName.of(box.value === '' ? 'Off' : checkedName);
    return { FT: PDFName.of('Btn'), V: state, AS: state, AP: context.obj({ N: { [checkedName]: on, Off: off } }) };
  },
};

/** The form dictionary that lists the fields; viewers find the font to write with in it (PDF 1.7, 12.7.2). */
export const interactiveForm = (context: PDFContext, fields: readonly PDFRef[], fonts: FieldFonts): PDFRef =>
  context.register(
    context.obj({
      Fields: [...fields],
      NeedAppearances: false,
      DA: PDFString.of(`/${fieldFontResource} 12 Tf 0 g`),
      DR: { Font: { [fieldFontResource]: fonts.simple } },
    }),
  );
