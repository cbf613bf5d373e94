/** An element with its attributes and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly parent: XmlElement | undefined;
}

/**
 * Reads well-formed XML such as we write: no document type, no comments, no processing instruction but the first, values in double
 * quotes. Throws on anything else, with where it stands: what a reader passes over, no rule could look at.
 */
export function parseXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [], parent: undefined };
  let open: XmlElement = document;
  let read = 0;
  for (const match of xml.matchAll(token)) {
    if (match.index !== read) break;
    read += match[0].length;
    const [, closing, opening, attributes = '', empty, text] = match;
    if (text !== undefined) {
      open.children.push(decode(text));
    } else if (closing !== undefined) {
      if (closing !== open.name || open.parent === undefined) throw new Error(`</${closing}> closes <${open.name}>`);
      open = open.parent;
    } else if (opening !== undefined) {
      const element: XmlElement = { name: opening, attributes: attributesIn(attributes), children: [], parent: open };
      open.children.push(element);
      if (empty === '') open = element;
    }
  }
  if (read !== xml.length) throw new Error(`"${xml.slice(read, read + 40)}" is no XML that this reads`);
  if (open !== document) throw new Error(`<${open.name}> is not closed`);
  return document;
}

/** Every element of one of the names inside an element, in document order. */
export function elementsIn(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  const found: XmlElement[] = [];
  const look = ({ children }: XmlElement): void => {
    for (const child of children) {
      if (typeof child === 'string') continue;
      if (names.length === 0 || names.includes(child.name)) found.push(child);
      look(child);
    }
  };
  look(element);
  return found;
}

/** The first element of that name inside an element, at any depth. */
export function firstIn(element: XmlElement, name: string): XmlElement | undefined {
  for (const child of element.children) {
    if (typeof child === 'string') continue;
    const found = child.name === name ? child : firstIn(child, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The first child of that name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  element?.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** The element around an element that has one of the names, if there is one. */
export function around(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  const { parent } = element;
  return parent === undefined || names.includes(parent.name) ? parent : around(parent, ...names);
}

/** All text inside an element. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

const token = /<\?[^>]*\?>|<\/([^>\s]+)\s*>|<([^\s/>!?]+)((?:\s+[^\s="]+="[^"<]*")*)\s*(\/?)>|([^<]+)/g;

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string =>
  text.includes('&') ? text.replaceAll(/&(?:#(x?)([\da-fA-F]+)|(\w*));?/g, decodeOne) : text;

function decodeOne(whole: string, hexadecimal: string | undefined, digits: string | undefined, name: string | undefined): string {
  const character =
    digits === undefined ? entities[name ?? ''] : String.fromCodePoint(Number.parseInt(digits, hexadecimal === 'x' ? 16 : 10));
  if (character === undefined || !whole.endsWith(';')) throw new Error(`"${whole}" stands for no character`);
  return character;
}
