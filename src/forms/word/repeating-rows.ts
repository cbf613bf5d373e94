import type { RowsBlock } from '../form.ts';
import type { Ledger } from './ledger.ts';
import { element, property, type Xml } from './xml.ts';

/** Rows of a table that people can add to and take away. */
export function repeatingRows({ key, name }: RowsBlock, rows: readonly Xml[], ledger: Ledger): Xml {
  const properties = [
    property('w:alias', name),
    property('w:tag', key),
    property('w:id', ledger.controlId(key)),
    element('w15:repeatingSection', {}, [property('w15:sectionTitle', name)]),
  ];
  const items = rows.map((row) =>
    control([property('w:id', ledger.controlId(`${key} row`)), element('w15:repeatingSectionItem')], [row]),
  );
  return control(properties, items);
}

const control = (properties: readonly Xml[], content: readonly Xml[]): Xml =>
  element('w:sdt', {}, [element('w:sdtPr', {}, properties), element('w:sdtContent', {}, content)]);
