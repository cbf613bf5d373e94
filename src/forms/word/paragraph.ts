import { element, joined, property, type Xml } from './xml.ts';

/** A paragraph before it is written: the last of a section is still to be told how the section's pages lie. */
export interface Paragraph {
  readonly type: 'paragraph';
  /** A paragraph style's id. */
  readonly style: string;
  readonly look: ParagraphLook;
  readonly content: readonly Xml[];
}

/** How a paragraph differs from its style. Lengths are in twips. */
export interface ParagraphLook {
  /** Stays on the page of the next paragraph. */
  readonly keepNext?: boolean;
  /** Is not broken over pages. */
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** The number of the list that it is an item of. */
  readonly list?: number;
  /** Rules on its sides and a tint behind it. */
  readonly frame?: { readonly borders: Xml; readonly shading: Xml };
  readonly tab?: { readonly align: 'left' | 'right'; readonly position: number };
  readonly spacing?: { readonly before?: number; readonly after?: number };
  readonly indent?: { readonly left: number; readonly right?: number; readonly hanging?: number };
}

/** A paragraph in a style. */
export const paragraph = (style: string, content: readonly Xml[], look: ParagraphLook = {}): Paragraph => ({
  type: 'paragraph',
  style,
  look,
  content,
});

/** A paragraph as XML; the last of a section says how the section's pages lie. */
export const paragraphXml = ({ style, look, content }: Paragraph, section?: Xml): Xml =>
  element('w:p', {}, [paragraphProperties(style, look, section), joined(content)]);

/** In the order of CT_PPr. */
function paragraphProperties(style: string, look: ParagraphLook, section: Xml | undefined): Xml {
  const { list, frame, tab, spacing, indent } = look;
  return element('w:pPr', {}, [
    property('w:pStyle', style),
    look.keepNext === true ? keepNext : undefined,
    look.keepLines === true ? keepLines : undefined,
    look.pageBreakBefore === true ? pageBreakBefore : undefined,
    list === undefined ? undefined : element('w:numPr', {}, [property('w:ilvl', 0), property('w:numId', list)]),
    frame?.borders,
    frame?.shading,
    tab && element('w:tabs', {}, [element('w:tab', { 'w:val': tab.align, 'w:pos': tab.position })]),
    spacing && element('w:spacing', { 'w:before': spacing.before, 'w:after': spacing.after }),
    indent && element('w:ind', { 'w:left': indent.left, 'w:right': indent.right, 'w:hanging': indent.hanging }),
    section,
  ]);
}

const keepNext = element('w:keepNext');
const keepLines = element('w:keepLines');
const pageBreakBefore = element('w:pageBreakBefore');
