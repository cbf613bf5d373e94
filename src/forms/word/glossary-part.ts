import { promptRuns } from './content-control.ts';
import { type Prompt, stableNumber } from './ledger.ts';
import { element, namespaces, partXml, property, type Xml } from './xml.ts';

/** The part that keeps prompts: without it Word puts its own words into a box that somebody clears. */
export const glossaryXml = (prompts: ReadonlyMap<string, Prompt>): string =>
  partXml(
    element('w:glossaryDocument', namespaces, [
      element(
        'w:docParts',
        {},
        [...prompts].map(([name, prompt]) => docPart(name, prompt)),
      ),
    ]),
  );

const docPart = (name: string, prompt: Prompt): Xml =>
  element('w:docPart', {}, [
    element('w:docPartPr', {}, [
      property('w:name', name),
      element('w:category', {}, [property('w:name', 'General'), property('w:gallery', 'placeholder')]),
      element('w:types', {}, [property('w:type', 'bbPlcHdr')]),
      element('w:behaviors', {}, [property('w:behavior', 'content')]),
      property('w:guid', guid(`${name} ${prompt.lines} ${prompt.text}`)),
    ]),
    element('w:docPartBody', {}, [element('w:p', {}, promptRuns(prompt))]),
  ]);

/** A GUID that is the same whenever the text is: Word wants one of each building block. */
function guid(text: string): string {
  const digits = [1, 2, 3, 4]
    .map((part) => stableNumber(`${part} ${text}`).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
  return `{${[digits.slice(0, 8), digits.slice(8, 12), digits.slice(12, 16), digits.slice(16, 20), digits.slice(20)].join('-')}}`;
}
