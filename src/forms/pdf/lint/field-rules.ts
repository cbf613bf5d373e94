import { PDFArray, PDFBool, PDFDict, PDFName, PDFNumber, PDFRef } from 'pdf-lib';
import { plainLabel } from '../layout/plain-label.ts';
import { type Annotation, allElements, type TaggedPdf, textOf, textOfObject } from './tagged-pdf.ts';

/** What holds for fields. */
export const fieldRules: Readonly<Record<string, (pdf: TaggedPdf) => string[]>> = {
  'form-elements': ({ elements, pages }) => {
    const forms = allElements(elements).filter(({ tag }) => tag === 'Form');
    const held = new Set(forms.flatMap(({ kids }) => kids.flatMap((kid) => ('object' in kid ? [kid.object] : []))));
    const wrong = forms.filter(({ kids }) => kids.length !== 1 || !kids.every((kid) => 'object' in kid));
    return [
      ...wrong.map(({ kids }) => `A Form element holds ${kids.length} things, not one field.`),
      ...widgetsOf(pages)
        .filter(({ ref }) => !held.has(ref))
        .map((widget) => `${nameOf(widget)} belongs to no Form element.`),
    ];
  },

  tooltips: ({ pages }) => {
    const seen = new Map<string, string>();
    return widgetsOf(pages).flatMap((widget) => {
      const [name, title] = [nameOf(widget), textOf(widget.dict, 'TU') ?? ''];
      const other = seen.get(title);
      seen.set(title, name);
      if (title === '') return [`${name} has no tooltip.`];
      return other === undefined ? [] : [`${name} has the tooltip of ${other}, so neither makes sense alone.`];
    });
  },

  'drop-downs': ({ pages }) =>
    widgetsOf(pages).flatMap((widget) => {
      if (textOf(widget.dict, 'FT') !== 'Ch') return [];
      const options = widget.dict.lookup(PDFName.of('Opt'));
      const offered = options instanceof PDFArray ? options.asArray() : [];
      const labels = offered.flatMap((option) => (option instanceof PDFArray ? [] : [textOfObject(option) ?? '']));
      const chosen = widget.dict.get(PDFName.of('V'));
      return [
        ...(labels.length === offered.length
          ? []
          : [`${nameOf(widget)} offers pairs, of which viewers save the one or the other.`]),
        ...(new Set(labels).size === labels.length ? [] : [`${nameOf(widget)} offers one label twice.`]),
        ...labels
          .filter((label) => label !== plainLabel(label))
          .map((label) => `${nameOf(widget)} offers "${label}": a dash or quote that some viewers cannot choose.`),
        // By their bytes, as some viewers compare them.
        ...(offered.some((option) => String(option) === String(chosen))
          ? []
          : [`${nameOf(widget)} holds what it does not offer.`]),
      ];
    }),

  checkboxes: ({ pages }) =>
    widgetsOf(pages).flatMap((widget) => {
      if (textOf(widget.dict, 'FT') !== 'Btn') return [];
      const appearance = widget.dict.lookup(PDFName.of('AP'));
      const states = appearance instanceof PDFDict ? appearance.lookup(PDFName.of('N')) : undefined;
      const drawn = states instanceof PDFDict ? states.keys().map((key) => key.decodeText()) : [];
      const [value, shown] = [textOf(widget.dict, 'V'), textOf(widget.dict, 'AS')];
      return [
        ...(drawn.includes('Off') && drawn.length === 2 ? [] : [`${nameOf(widget)} is not drawn both ticked and empty.`]),
        ...(value === shown && drawn.includes(value ?? '') ? [] : [`${nameOf(widget)} shows ${shown} and holds ${value}.`]),
      ];
    }),

  'field-names': ({ pages }) => {
    const names = widgetsOf(pages).map(nameOf);
    return names.flatMap((name, index) => [
      ...(names.indexOf(name) < index ? [`Two fields are called ${name}.`] : []),
      ...(name.includes('.') ? [`${name} has a dot, which makes a part of a field of it.`] : []),
    ]);
  },

  printed: ({ pages }) =>
    pages
      .flatMap(({ annotations }) => annotations)
      .flatMap((annotation) => {
        const flags = annotation.dict.lookup(PDFName.of('F'));
        return flags instanceof PDFNumber && flags.asNumber() === 4
          ? []
          : [`${nameOf(annotation)} is not printed, or is hidden.`];
      }),

  appearances: ({ pages, catalogue }) => {
    const form = catalogue.lookup(PDFName.of('AcroForm'));
    const needs = form instanceof PDFDict && form.lookup(PDFName.of('NeedAppearances')) === PDFBool.True;
    return [
      ...(needs ? ['Viewers are asked to draw the fields anew.'] : []),
      ...widgetsOf(pages).flatMap((widget) => {
        const appearance = widget.dict.lookup(PDFName.of('AP'));
        return appearance instanceof PDFDict && appearance.has(PDFName.of('N')) ? [] : [`${nameOf(widget)} has no appearance.`];
      }),
    ];
  },

  'fields-listed': ({ catalogue, pages }) => {
    const form = catalogue.lookup(PDFName.of('AcroForm'));
    const fields = form instanceof PDFDict ? form.lookup(PDFName.of('Fields')) : undefined;
    const listed = new Set(fields instanceof PDFArray ? fields.asArray().filter((field) => field instanceof PDFRef) : []);
    return widgetsOf(pages).flatMap((widget) => (listed.has(widget.ref) ? [] : [`${nameOf(widget)} is not in the form's list.`]));
  },

  'field-font': ({ catalogue, pages }) => {
    const form = catalogue.lookup(PDFName.of('AcroForm'));
    const resources = form instanceof PDFDict ? form.lookup(PDFName.of('DR')) : undefined;
    const fonts = resources instanceof PDFDict ? resources.lookup(PDFName.of('Font')) : undefined;
    return widgetsOf(pages).flatMap((widget) => {
      if (textOf(widget.dict, 'FT') === 'Btn') return [];
      const name = /\/(\S+) [\d.]+ Tf/.exec(textOf(widget.dict, 'DA') ?? '')?.[1];
      const font = fonts instanceof PDFDict && name !== undefined ? fonts.lookup(PDFName.of(name)) : undefined;
      const simple =
        font instanceof PDFDict && textOf(font, 'Subtype') === 'TrueType' && textOf(font, 'Encoding') === 'WinAnsiEncoding';
      return simple ? [] : [`${nameOf(widget)} would be written in a font that viewers cannot write with.`];
    });
  },
};

const widgetsOf = (pages: TaggedPdf['pages']): Annotation[] =>
  pages.flatMap(({ annotations }) => annotations.filter(({ subtype }) => subtype === 'Widget'));

const nameOf = ({ dict, subtype }: Annotation): string => textOf(dict, 'T') ?? `A ${subtype}`;
