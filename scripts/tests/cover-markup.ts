import { textParts } from '../../src/forms/word/fixtures.ts';
import { parseXml, type XmlElement } from '../../src/forms/word/xml-tree.ts';

/**
 * Of some Word files, by path, as few as hold all markup that any of them holds: every element where it stands (its part, what it is
 * in, what is before it) and every attribute with each sort of value. What one version of Office finds fault with and the next does
 * not is markup that it does not know, so these files tell it as much as all would.
 */
export function coverMarkup(files: ReadonlyMap<string, Uint8Array>): string[] {
  const held = [...files].map(([path, bytes]) => ({ path, markup: markupIn(bytes) }));
  const missing = new Set(held.flatMap(({ markup }) => [...markup]));
  const chosen: string[] = [];
  while (missing.size > 0) {
    const gains = held.map(({ path, markup }) => ({ path, markup, gain: [...markup].filter((one) => missing.has(one)).length }));
    const best = gains.reduce((most, file) => (file.gain > most.gain ? file : most));
    for (const one of best.markup) missing.delete(one);
    chosen.push(best.path);
  }
  return chosen;
}

function markupIn(bytes: Uint8Array): Set<string> {
  const markup = new Set<string>();
  for (const [path, xml] of Object.entries(textParts(bytes))) {
    // header1.xml and header2.xml hold the same sort of thing.
    collect(parseXml(xml), path.replaceAll(/\d/g, ''), markup);
  }
  return markup;
}

function collect({ name, children }: XmlElement, part: string, markup: Set<string>): void {
  let before = '';
  for (const child of children) {
    if (typeof child === 'string') continue;
    markup.add(`${part}: ${name} > ${before} + ${child.name}`);
    for (const [attribute, value] of Object.entries(child.attributes)) {
      markup.add(`${name} > ${child.name} ${attribute}=${sortOf(attribute, value)}`);
    }
    before = child.name;
    collect(child, part, markup);
  }
}

/** A number by its form, a word as it is, since the format has lists of words, and everything else as text. */
function sortOf(attribute: string, value: string): string {
  // What a version may pass over, and what by.
  if (/^(mc|xmlns)(:|$)/.test(attribute)) return value;
  if (/^-?[\d.]+$/.test(value)) return value.replaceAll(/\d+/g, '0');
  return /^[A-Za-z]+$/.test(value) ? value : 'text';
}
