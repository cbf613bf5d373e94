import { SaxesParser } from 'saxes';
import { parseIdentity } from './identity.ts';

/** The custom properties of a Word file (docProps/custom.xml) by name. Throws on broken XML. */
export function customProperties(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  const parser = new SaxesParser();
  let name: string | undefined;
  parser.on('opentag', (tag) => {
    if (tag.name.endsWith('property')) name = tag.attributes.name;
  });
  parser.on('text', (text) => {
    if (name !== undefined) properties.set(name, (properties.get(name) ?? '') + text);
  });
  parser.on('closetag', (tag) => {
    if (tag.name.endsWith('property')) name = undefined;
  });
  parser.on('doctype', () => {
    throw new Error('a Word file declares no document type');
  });
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  return properties;
}

/** The identity that a file carries as JSON: in one property, or where an editor cut that one, in numbered pieces. */
export function identityIn(properties: ReadonlyMap<string, string>): unknown {
  const pieces: string[] = [];
  for (let number = 1; properties.has(`form ${number}`); number += 1) pieces.push(properties.get(`form ${number}`) ?? '');
  return parseIdentity(properties.get('form')) ?? parseIdentity(pieces.join(''));
}
