import type { TableRow } from 'docx';
import type { RowsBlock } from '../form.ts';
import { carriedText } from '../written-text.ts';
import type { Ledger } from './ledger.ts';
import { NamedTable } from './named-table.ts';
import { property, WordElement } from './word-element.ts';

/** A table whose rows people can add to and take away, after a heading row that stays. */
export class RepeatingTable extends NamedTable {
  constructor(block: RowsBlock, widths: readonly number[], headings: TableRow, rows: readonly TableRow[], ledger: Ledger) {
    super({ caption: block.title, description: block.hint ?? block.name }, widths, [headings, ...rows]);
    this.root.splice(-rows.length, rows.length, repeatingSection(block, rows, ledger));
  }
}

function repeatingSection(block: RowsBlock, rows: readonly TableRow[], ledger: Ledger): WordElement {
  const items = rows.map(
    (row) =>
      new WordElement('w:sdt', {}, [
        new WordElement('w:sdtPr', {}, [
          property('w:id', ledger.controlId(`${block.key} row`)),
          new WordElement('w15:repeatingSectionItem'),
        ]),
        new WordElement('w:sdtContent', {}, [row]),
      ]),
  );
  return new WordElement('w:sdt', {}, [
    new WordElement('w:sdtPr', {}, [
      property('w:alias', carriedText(block.name)),
      property('w:tag', block.key),
      property('w:id', ledger.controlId(block.key)),
      new WordElement('w15:repeatingSection', {}, [property('w15:sectionTitle', carriedText(block.name))]),
    ]),
    new WordElement('w:sdtContent', {}, items),
  ]);
}
