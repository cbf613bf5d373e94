import type { PDFContext, PDFRef } from 'pdf-lib';
import { theme } from '../theme.ts';
import { packedStream } from './compress.ts';
import { fontResource } from './draw.ts';
import type { PageFont } from './fonts/page-font.ts';
import { encodeWinAnsi } from './fonts/win-ansi.ts';
import type { FieldBox } from './layout/box.ts';
import { viewerPadding } from './layout/field-box.ts';
import { pdfColour, pdfNumber } from './number.ts';

/** What the font that viewers write with is called in resources and default appearances. */
export const fieldFontResource = 'Field';

/** The fonts that fields show: the simple one to write with, and the page's own for letters that it lacks. */
export interface FieldFonts {
  readonly simple: PDFRef;
  readonly page: PageFont;
}

/** How a viewer sets the text that somebody types. */
export const defaultAppearance = ({ style }: FieldBox): string =>
  `/${fieldFontResource} ${pdfNumber(style.size)} Tf ${pdfColour(style.colour)} rg`;

/** The picture of a text, date or choice field with what it holds, drawn as a viewer would. */
export function textAppearance(context: PDFContext, box: FieldBox, fonts: FieldFonts): PDFRef {
  const { width, height, style } = box;
  const lines = box.lines.slice(0, box.multiline ? wholeLines(box) : 1);
  const simple = lines.map(encodeWinAnsi);
  const plain = simple.every((line) => line !== undefined);
  const codes = plain ? simple : lines.map((line) => fonts.page.encode(line));
  const font = plain ? fieldFontResource : fontResource.regular;
  const first = box.multiline
    ? height - viewerPadding - (style.leading + style.size) / 2 + style.size * 0.17
    : (height - style.size) / 2 + style.size * 0.17;
  const text = [
    `q 1 1 ${pdfNumber(width - 2)} ${pdfNumber(height - 2)} re W n`,
    `BT /${font} ${pdfNumber(style.size)} Tf ${pdfColour(style.colour)} rg ${pdfNumber(style.leading)} TL`,
    `1 0 0 1 ${pdfNumber(viewerPadding)} ${pdfNumber(first)} Tm`,
    codes.map((code) => `<${code}> Tj`).join(' T*\n'),
    'ET Q',
  ];
  const operators = ['/Tx BMC', ...(lines.length === 0 ? [] : text), 'EMC'].join('\n');
  return formObject(context, box, operators, {
    [fieldFontResource]: fonts.simple,
    ...(plain ? {} : { [fontResource.regular]: fonts.page.ref }),
  });
}

/** A line that the lower edge would cut through is left out, as if it were scrolled away. */
const wholeLines = ({ height, style }: FieldBox): number => Math.floor((height - 2 * viewerPadding + 0.01) / style.leading);

/** The two pictures of a checkbox. The tick is a path, so that no font is asked for it. */
export function checkboxAppearance(context: PDFContext, box: FieldBox): { on: PDFRef; off: PDFRef } {
  const at = (x: number, y: number): string => `${pdfNumber(box.width * x)} ${pdfNumber(box.height * y)}`;
  const tick = `q ${pdfColour(theme.colour.ink)} RG 2 w 1 J 1 j ${at(0.18, 0.5)} m ${at(0.42, 0.22)} l ${at(0.84, 0.8)} l S Q`;
  return { on: formObject(context, box, tick, {}), off: formObject(context, box, '', {}) };
}

function formObject(context: PDFContext, box: FieldBox, operators: string, fonts: Record<string, PDFRef>): PDFRef {
  const entries = {
    Type: 'XObject',
    Subtype: 'Form',
    BBox: [0, 0, Number(pdfNumber(box.width)), Number(pdfNumber(box.height))],
    Resources: { Font: fonts },
  };
  // Packing what is short makes it longer.
  return context.register(
    operators.length < 100 ? context.stream(operators, entries) : packedStream(context, operators, entries),
  );
}
