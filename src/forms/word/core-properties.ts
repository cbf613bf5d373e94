import type { Form } from '../form.ts';
import { element, partXml, words } from './xml.ts';

/** What programs and screen readers ask a file for (docProps/core.xml): title, subject, publisher, language, and the content's date. */
export function corePropertiesXml({ title, subtitle, publisher, language, date }: Form): string {
  const moment = (name: string) => element(name, { 'xsi:type': 'dcterms:W3CDTF' }, [words(`${date}T00:00:00Z`)]);
  return partXml(
    element(
      'cp:coreProperties',
      {
        'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:dcterms': 'http://purl.org/dc/terms/',
        'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
      },
      [
        element('dc:title', {}, [words(title)]),
        element('dc:subject', {}, [words(subtitle)]),
        element('dc:creator', {}, [words(publisher)]),
        element('cp:lastModifiedBy', {}, [words(publisher)]),
        element('cp:revision', {}, [words('1')]),
        moment('dcterms:created'),
        moment('dcterms:modified'),
        element('dc:language', {}, [words(language)]),
      ],
    ),
  );
}
