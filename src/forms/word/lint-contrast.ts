import { contrastOf } from '../contrast.ts';
import { STYLES, settingIn, storiesOf, styleOf, type WordFile, type WordRule } from './lint-rule.ts';
import { around, childOf, elementsIn, firstIn, textIn, type XmlElement } from './xml-tree.ts';

/** What must hold for colours: words can be read on what they stand on. */
export const contrastRules: Readonly<Record<string, WordRule>> = {
  contrast: (file) => {
    const styles = stylesOf(file);
    const pairs = new Map<string, string>();
    for (const path of storiesOf(file)) {
      for (const paragraph of elementsIn(file.part(path), 'w:p')) {
        const ground = groundOf(paragraph, styles);
        for (const run of elementsIn(paragraph, 'w:r')) {
          const text = textIn(run);
          if (text.trim() !== '') pairs.set(`${colourOf(run, paragraph, styles)} ${ground}`, text);
        }
      }
    }
    return [...pairs].flatMap(([pair, text]) => {
      const [colour = '', ground = ''] = pair.split(' ');
      const contrast = contrastOf(colour, ground);
      return contrast >= LEAST
        ? []
        : [`"${text}" in #${colour} on #${ground} has a contrast of ${contrast.toFixed(2)}:1, and needs ${LEAST}:1`];
    });
  },
};

/** WCAG 2.2, 1.4.3. Large type may have less, but not where it is printed in black and white. */
const LEAST = 4.5;

/** Styles by id. */
type Styles = ReadonlyMap<string, XmlElement>;

const stylesOf = (file: WordFile): Styles =>
  new Map(elementsIn(file.part(STYLES), 'w:style').map((style) => [style.attributes['w:styleId'] ?? '', style]));

/** What a run is written in: its own colour, that of its style, or that of its paragraph's. */
function colourOf(run: XmlElement, paragraph: XmlElement, styles: Styles): string {
  const properties = childOf(run, 'w:rPr');
  const inStyle = (id: string) => inherited(styles, id, (style) => hexadecimal(settingIn(childOf(style, 'w:rPr'), 'w:color')));
  return (
    hexadecimal(settingIn(properties, 'w:color')) ??
    inStyle(settingIn(properties, 'w:rStyle')) ??
    inStyle(styleOf(paragraph)) ??
    '000000'
  );
}

/** What a paragraph stands on: its own shade, that of its style, its cell or the heading row of its table; else the sheet. */
function groundOf(paragraph: XmlElement, styles: Styles): string {
  const cell = around(paragraph, 'w:tc');
  const inStyle = inherited(styles, styleOf(paragraph), (style) => shadeIn(childOf(style, 'w:pPr')));
  return (
    shadeIn(childOf(paragraph, 'w:pPr')) ?? inStyle ?? shadeIn(childOf(cell, 'w:tcPr')) ?? headingShade(cell, styles) ?? 'ffffff'
  );
}

function headingShade(cell: XmlElement | undefined, styles: Styles): string | undefined {
  const row = cell === undefined ? undefined : around(cell, 'w:tr');
  const table = row === undefined ? undefined : around(row, 'w:tbl');
  if (table === undefined || firstIn(table, 'w:tr') !== row) return undefined;
  return inherited(styles, settingIn(childOf(table, 'w:tblPr'), 'w:tblStyle'), (style) => {
    const first = elementsIn(style, 'w:tblStylePr').find(({ attributes }) => attributes['w:type'] === 'firstRow');
    return shadeIn(childOf(first, 'w:tcPr'));
  });
}

/** What a style says, or the first of those that it is based on that says anything. */
function inherited(styles: Styles, id: string, said: (style: XmlElement) => string | undefined): string | undefined {
  const style = styles.get(id);
  if (style === undefined) return undefined;
  return said(style) ?? inherited(styles, settingIn(style, 'w:basedOn'), said);
}

const shadeIn = (properties: XmlElement | undefined): string | undefined =>
  hexadecimal(childOf(properties, 'w:shd')?.attributes['w:fill'] ?? '');

/** Six hexadecimal digits; "auto" says nothing. */
const hexadecimal = (colour: string): string | undefined => (/^[\da-f]{6}$/i.test(colour) ? colour.toLowerCase() : undefined);
