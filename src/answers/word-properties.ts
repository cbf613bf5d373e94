import { MARK_LENGTH } from '../forms/word/own-words.ts';
import { parseIdentity } from './identity.ts';
import { readXml } from './xml-events.ts';

/** The custom properties of a Word file (docProps/custom.xml) by name. Throws on XML that `readXml` does not take. */
export function customProperties(xml: string): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  let name: string | undefined;
  readXml(xml, {
    open(tag) {
      if (tag.local === 'property') name = tag.attributes['name']?.value;
    },
    text(text) {
      if (name !== undefined) properties.set(name, (properties.get(name) ?? '') + text);
    },
    close(tag) {
      if (tag.local === 'property') name = undefined;
    },
  });
  return properties;
}

/** The day on which a file says that it was saved (docProps/core.xml), as YYYY-MM-DD. Throws on XML that `readXml` does not take. */
export function savedDay(xml: string): string | undefined {
  let said = '';
  let inside = false;
  readXml(xml, {
    open(tag) {
      inside = tag.local === 'modified';
    },
    text(text) {
      if (inside) said += text;
    },
    close() {
      inside = false;
    },
  });
  return /^\s*(\d{4}-\d\d-\d\d)(?=T|\s*$)/.exec(said)?.[1];
}

/** The identity that a file carries as JSON: in one property, or where an editor cut that one, in numbered pieces. */
export function identityIn(properties: ReadonlyMap<string, string>): unknown {
  return parseIdentity(properties.get('form')) ?? parseIdentity(piecesOf('form', properties).join(''));
}

/** The marks of the form's own words; none where the file has lost them. */
export function ownWordsIn(properties: ReadonlyMap<string, string>): ReadonlySet<string> | undefined {
  const pieces = piecesOf('words', properties);
  if (pieces.length === 0) return undefined;
  return new Set(pieces.flatMap((piece) => piece.trim().match(new RegExp(`.{${MARK_LENGTH}}`, 'gs')) ?? []));
}

function piecesOf(name: string, properties: ReadonlyMap<string, string>): string[] {
  const pieces: string[] = [];
  for (let number = 1; properties.has(`${name} ${number}`); number += 1) pieces.push(properties.get(`${name} ${number}`) ?? '');
  return pieces;
}
