import { type Prompt, stableNumber } from './ledger.ts';
import { strutDrop } from './lengths.ts';
import { escapeXml } from './word-element.ts';

/** The parts that keep prompts, by path: without them Word puts its own words into a box that somebody clears. */
export function glossaryParts(prompts: ReadonlyMap<string, Prompt>, styles: string): Readonly<Record<string, string>> {
  const parts = [...prompts].map(([name, prompt]) => docPart(name, prompt)).join('');
  return {
    'word/glossary/document.xml': `${declaration}<w:glossaryDocument xmlns:w="${main}"><w:docParts>${parts}</w:docParts></w:glossaryDocument>`,
    'word/glossary/_rels/document.xml.rels': `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    'word/glossary/styles.xml': styles,
  };
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

const docPart = (name: string, { text, lines }: Prompt): string =>
  [
    `<w:docPart><w:docPartPr><w:name w:val="${name}"/>`,
    '<w:category><w:name w:val="General"/><w:gallery w:val="placeholder"/></w:category>',
    '<w:types><w:type w:val="bbPlcHdr"/></w:types><w:behaviors><w:behavior w:val="content"/></w:behaviors>',
    `<w:guid w:val="${guid(`${name} ${lines} ${text}`)}"/></w:docPartPr><w:docPartBody><w:p>`,
    `<w:r><w:rPr><w:rStyle w:val="PlaceholderText"/></w:rPr><w:t xml:space="preserve">${escapeXml(text)}</w:t></w:r>`,
    lines === 1 ? '' : strut(lines),
    '</w:p></w:docPartBody></w:docPart>',
  ].join('');

const strut = (lines: number): string =>
  `<w:r><w:rPr><w:position w:val="${strutDrop(lines)}"/><w:sz w:val="2"/></w:rPr><w:t>\u00a0</w:t></w:r>`;

/** A GUID that is the same whenever the text is: Word wants one of each building block. */
function guid(text: string): string {
  const digits = [1, 2, 3, 4]
    .map((part) => stableNumber(`${part} ${text}`).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')}}`;
}
