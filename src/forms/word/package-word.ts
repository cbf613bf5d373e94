import { strToU8, zipSync } from 'fflate';
import type { Form } from '../form.ts';
import { glossaryParts } from './glossary-part.ts';
import type { Prompt } from './ledger.ts';
import { stylesXml } from './styles.ts';
import { escapeXml } from './word-element.ts';

/**
 * The library's parts, all of them text, with our styles, prompts and properties, made again so that the same form gives the same bytes:
 * no clock, no random relationship ids, parts in order, one fixed time in the archive.
 */
export function packageWord(library: ReadonlyMap<string, string>, form: Form, prompts: ReadonlyMap<string, Prompt>): Uint8Array {
  const parts = new Map(library);
  numberRelationships(parts);
  const styles = stylesXml(form.language);
  parts.set('word/styles.xml', styles);
  parts.set('docProps/core.xml', coreProperties(form));
  if (prompts.size > 0) addGlossary(parts, glossaryParts(prompts, styles));
  const ordered = [...parts].sort(([one], [other]) => rank(one) - rank(other) || (one < other ? -1 : 1));
  // fflate writes the time in local hours: read without a zone and at noon, every zone writes the same.
  const mtime = `${form.date}T12:00:00`;
  return zipSync(Object.fromEntries(ordered.map(([path, text]) => [path, strToU8(text)])), { level: 6, mtime });
}

/** Readers that only sniff the beginning of a file look for the content types there. */
const rank = (path: string): number => ['[Content_Types].xml', '_rels/.rels', 'word/document.xml'].indexOf(path) + 1 || 9;

/** Gives relationships numbers in their order, in place of the library's random ids. */
function numberRelationships(parts: Map<string, string>): void {
  for (const [path, text] of parts) {
    const place = /^(.*\/)_rels\/([^/]+)\.rels$/.exec(path);
    if (place === null) continue;
    const source = `${place[1]}${place[2]}`;
    const ids = new Map([...text.matchAll(/ Id="([^"]+)"/g)].map(([, id = ''], index) => [id, `rId${index + 1}`]));
    const renumber = (xml: string, pattern: RegExp) =>
      xml.replaceAll(pattern, (_whole, before: string, id: string) => `${before}${ids.get(id) ?? id}"`);
    parts.set(path, renumber(text, /( Id=")([^"]+)"/g));
    const part = parts.get(source);
    if (part !== undefined) parts.set(source, renumber(part, /( r:id=")([^"]+)"/g));
  }
}

function coreProperties({ title, subtitle, publisher, language, date }: Form): string {
  const day = `<dcterms:created xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:created>`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
    ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/"',
    ' xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeXml(title)}</dc:title><dc:subject>${escapeXml(subtitle)}</dc:subject>`,
    `<dc:creator>${escapeXml(publisher)}</dc:creator><cp:lastModifiedBy>${escapeXml(publisher)}</cp:lastModifiedBy>`,
    `<cp:revision>1</cp:revision>${day}${day.replaceAll('created', 'modified')}`,
    `<dc:language>${escapeXml(language)}</dc:language></cp:coreProperties>`,
  ].join('');
}

/** Adds the parts that keep prompts, and says so where a package lists its parts. */
function addGlossary(parts: Map<string, string>, glossary: Readonly<Record<string, string>>): void {
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const insert = (path: string, end: string, xml: string) =>
    parts.set(path, (parts.get(path) ?? '').replace(end, `${xml}${end}`));
  for (const [path, text] of Object.entries(glossary)) parts.set(path, text);
  insert(
    '[Content_Types].xml',
    '</Types>',
    `<Override ContentType="${type}.document.glossary+xml" PartName="/word/glossary/document.xml"/><Override ContentType="${type}.styles+xml" PartName="/word/glossary/styles.xml"/>`,
  );
  insert(
    'word/_rels/document.xml.rels',
    '</Relationships>',
    `<Relationship Id="rIdGlossary" Type="${relation}/glossaryDocument" Target="glossary/document.xml"/>`,
  );
}
