import { FileChild, type XmlComponent } from 'docx';
import { escapeMarkup } from '../escape-markup.ts';
import { carriedText } from '../written-text.ts';

/** What stands inside an element: text, or elements of ours or of the library. */
type Child = XmlComponent | string;

/** One WordprocessingML element, for what the library has no class for; it can stand wherever a paragraph or run can. */
export class WordElement extends FileChild {
  constructor(name: string, attributes: Readonly<Record<string, string | number>> = {}, children: readonly Child[] = []) {
    super(name);
    if (Object.keys(attributes).length > 0) this.root.push({ _attr: attributes });
    this.root.push(...children);
  }
}

/** An element with one value, as most properties are: `<w:tag w:val="…"/>`. */
export const property = (name: string, value: string | number): WordElement => new WordElement(name, { 'w:val': value });

/** Text for a part that is written as a string. */
export const escapeXml = (text: string): string => escapeMarkup(carriedText(text));
