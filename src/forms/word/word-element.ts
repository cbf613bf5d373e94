import { FileChild, type XmlComponent } from 'docx';

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

/** Text that XML 1.0 can hold: without control characters and halves of surrogate pairs. */
export const xmlText = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that XML 1.0 forbids
  text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, '');

/** Text for a part that is written as a string. */
export const escapeXml = (text: string): string =>
  xmlText(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
