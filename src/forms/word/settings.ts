import { element, namespaces, partXml, property, type Xml } from './xml.ts';

/** How Word is to treat a document (word/settings.xml): as one of today, and not as one of 2007, which it would open in a mode for old files. */
export const settingsXml = (): string =>
  partXml(
    element('w:settings', namespaces, [
      property('w:defaultTabStop', 720),
      element('w:compat', {}, [compatibility('compatibilityMode', 15), compatibility('differentiateMultirowTableHeaders', 1)]),
    ]),
  );

const compatibility = (name: string, value: number): Xml =>
  element('w:compatSetting', { 'w:name': name, 'w:uri': 'http://schemas.microsoft.com/office/word', 'w:val': value });
