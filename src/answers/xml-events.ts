import { SaxesParser, type SaxesTagNS } from 'saxes';

/** What to do with the pieces of a part, in its order. */
export interface XmlEvents {
  open?(tag: SaxesTagNS): void;
  close?(tag: SaxesTagNS): void;
  text?(text: string): void;
}

/** Elements inside each other: no form comes near, and namespaces are looked up through all of them. */
const deepest = 250;

/**
 * Reads XML from beginning to end. Throws where it is broken, too deep, or declares a document type, which no Word file does (ECMA-376
 * part 2, 7.4) and which is how XML asks for files from elsewhere.
 */
export function readXml(xml: string, events: XmlEvents): void {
  const parser = new SaxesParser({ xmlns: true });
  let depth = 0;
  parser.on('opentag', (tag) => {
    depth += 1;
    if (depth > deepest) throw new Error('elements stand too deep inside each other');
    events.open?.(tag);
  });
  parser.on('closetag', (tag) => {
    depth -= 1;
    events.close?.(tag);
  });
  parser.on('text', (text) => events.text?.(text));
  parser.on('cdata', (text) => events.text?.(text));
  parser.on('doctype', () => {
    throw new Error('a Word file declares no document type');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
}

/** An attribute by its local name: editors differ in their prefixes. */
export const attributeOf = (tag: SaxesTagNS, name: string): string | undefined =>
  Object.values(tag.attributes).find((candidate) => candidate.local === name)?.value;
