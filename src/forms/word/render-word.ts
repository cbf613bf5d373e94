import { strToU8, zipSync } from 'fflate';
import { type FieldValues, type Form, keyAtFoot } from '../form.ts';
import { paperOf } from '../paper.ts';
import { corePropertiesXml } from './core-properties.ts';
import { customPropertiesXml } from './custom-properties.ts';
import { glossaryXml } from './glossary-part.ts';
import { createLedger } from './ledger.ts';
import { textWidth } from './lengths.ts';
import { numberingXml } from './lists.ts';
import type { Manuscript } from './manuscript.ts';
import { ownWords } from './own-words.ts';
import { createParts } from './parts.ts';
import { settingsXml } from './settings.ts';
import { stylesXml } from './styles.ts';
import { writeSections } from './write-sections.ts';
import { element, namespaces, partXml } from './xml.ts';

/** A form as a Word file whose answers are content controls, filled with the values. The same input gives the same bytes. */
export function renderWord(form: Form, values: FieldValues): Uint8Array {
  const ledger = createLedger();
  const parts = createParts();
  const manuscript: Manuscript = {
    values,
    ledger,
    parts,
    contents: form.blocks.find((block) => block.type === 'contents')?.title,
    width: textWidth(paperOf(form.page)),
    anchors: [],
    atFoot: keyAtFoot(form.blocks),
    panels: 0,
    page: 'fresh',
  };
  const document = partXml(element('w:document', namespaces, [writeSections(form, manuscript)]));
  const styles = stylesXml(form.language);
  const hasPrompts = ledger.prompts.size > 0;
  parts.add('styles', 'styles.xml', styles);
  parts.add('numbering', 'numbering.xml', numberingXml(ledger.lists));
  parts.add('settings', 'settings.xml', settingsXml());
  if (hasPrompts) parts.add('glossary', 'glossary/document.xml', glossaryXml(ledger.prompts));
  return zip(
    parts.finish({
      document,
      coreProperties: corePropertiesXml(form),
      customProperties: customPropertiesXml(form.identity, form.identity.readOnly ? [] : ownWords(document)),
      glossaryStyles: hasPrompts ? styles : undefined,
    }),
    form.date,
  );
}

/** The parts as one file, with the content's date as the only time in it. */
function zip(parts: ReadonlyMap<string, string>, date: string): Uint8Array {
  // fflate writes the time in local hours: read without a zone and at noon, every zone writes the same.
  const mtime = `${date}T12:00:00`;
  return zipSync(Object.fromEntries([...parts].map(([path, text]) => [path, strToU8(text)])), { level: 6, mtime });
}
