import type { FormIdentity } from '../form.ts';
import { MARK_LENGTH } from './own-words.ts';
import { element, partXml, words } from './xml.ts';

/** The longest text that Word's own interface keeps in a custom property. */
const MOST = 255;

/**
 * What a file says of itself (docProps/custom.xml): `form` is the identity as JSON, with the two versions beside it.
 * A longer identity is there once more in pieces, `form 1` and on, in case some editor cuts long properties. `words 1` and on hold the
 * marks of what the document itself says, where something can be filled in beside it.
 */
export function customPropertiesXml(identity: FormIdentity, ownWords: readonly string[]): string {
  const json = JSON.stringify(identity);
  const pieces = json.length <= MOST ? [] : inPieces(json, MOST);
  const marks = inPieces(ownWords.join(''), MOST - (MOST % MARK_LENGTH));
  const properties = [
    ['form', json],
    ...pieces.map((value, index) => [`form ${index + 1}`, value]),
    ...marks.map((value, index) => [`words ${index + 1}`, value]),
    ['framework version', identity.frameworkVersion],
    ['format version', String(identity.formatVersion)],
  ];
  return partXml(
    element(
      'Properties',
      {
        xmlns: 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties',
        'xmlns:vt': 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes',
      },
      properties.map(([name = '', value = ''], index) =>
        // Numbers below 2 are taken (ECMA-376 part 1, 22.3.2.1); the format is the one for properties that people define.
        element('property', { fmtid: '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}', pid: index + 2, name }, [
          element('vt:lpwstr', {}, [words(value)]),
        ]),
      ),
    ),
  );
}

const inPieces = (text: string, length: number): string[] => text.match(new RegExp(`.{1,${length}}`, 'gs')) ?? [];
