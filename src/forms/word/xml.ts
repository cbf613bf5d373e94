import { escapeMarkup } from '../escape-markup.ts';
import { carriedText } from '../written-text.ts';

/** Markup that is whole. Only the functions here make it, so that no words come into a part unescaped. */
export type Xml = string & { readonly [whole]: true };

declare const whole: unique symbol;

/** What an element says of itself; what is undefined is left out. */
type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element; what is undefined among its children is left out. */
export function element(name: string, attributes: Attributes = {}, children: readonly (Xml | undefined)[] = []): Xml {
  let opening = `<${name}`;
  for (const attribute in attributes) {
    const value = attributes[attribute];
    if (value !== undefined) opening += ` ${attribute}="${typeof value === 'number' ? value : escapeXml(value)}"`;
  }
  const inside = joined(children);
  return (inside === '' ? `${opening}/>` : `${opening}>${inside}</${name}>`) as Xml;
}

/** An element with one value, as most properties are: `<w:tag w:val="…"/>`. */
export const property = (name: string, value: string | number): Xml => element(name, { 'w:val': value });

/** Words inside an element. */
export const words = (text: string): Xml => escapeXml(text) as Xml;

/** One after another. */
export const joined = (pieces: readonly (Xml | undefined)[]): Xml => {
  let text = '';
  for (const piece of pieces) if (piece !== undefined) text += piece;
  return text as Xml;
};

/** An element as a part of a package. */
export const partXml = (root: Xml): string => `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${root}`;

/** Text for a part that is written as a string. */
export const escapeXml = (text: string): string => escapeMarkup(carriedText(text));

/** The names that stand for namespaces in the parts of WordprocessingML. */
export const namespaces = {
  'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'xmlns:r': 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  'xmlns:mc': 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  'xmlns:w14': 'http://schemas.microsoft.com/office/word/2010/wordml',
  'xmlns:w15': 'http://schemas.microsoft.com/office/word/2012/wordml',
  // What came after the first edition of the standard, for programs that do not know it.
  'mc:Ignorable': 'w14 w15',
} as const;
