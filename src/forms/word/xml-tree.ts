/** An element with its attributes and what stands in it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
  readonly parent: XmlElement | undefined;
}

/** Reads well-formed XML such as we write: no document type, no processing instructions but the first. Throws on unbalanced tags. */
export function parseXml(xml: string): XmlElement {
  const document: XmlElement = { name: '', attributes: {}, children: [], parent: undefined };
  let open: XmlElement = document;
  for (const [, closing, opening, attributes = '', empty, text] of xml.matchAll(token)) {
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
  if (open !== document) throw new Error(`<${open.name}> is not closed`);
  return document;
}

/** Every element of one of the names inside an element, in document order. */
export function elementsIn(element: XmlElement, ...names: readonly string[]): XmlElement[] {
  return element.children.flatMap((child) =>
    typeof child === 'string' ? [] : [...(names.includes(child.name) ? [child] : []), ...elementsIn(child, ...names)],
  );
}

/** The first child of that name. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  element.children.find((child): child is XmlElement => typeof child !== 'string' && child.name === name);

/** The element around an element that has one of the names, if there is one. */
export function around(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  const { parent } = element;
  return parent === undefined || names.includes(parent.name) ? parent : around(parent, ...names);
}

/** All text inside an element. */
export const textIn = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');

const token = /<\?[^>]*\?>|<\/([^>\s]+)\s*>|<([^\s/>]+)((?:\s+[^\s=]+="[^"]*")*)\s*(\/?)>|([^<]+)/g;

const attributesIn = (text: string): Record<string, string> =>
  Object.fromEntries([...text.matchAll(/([^\s=]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decode(value)]));

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

const decode = (text: string): string => text.replaceAll(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
