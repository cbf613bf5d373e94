import { type Paragraph, paragraphXml } from './paragraph.ts';
import { element, joined, property, type Xml } from './xml.ts';

/** A table, which is written as it is: nothing is added to it later. */
export interface Table {
  readonly type: 'table';
  readonly xml: Xml;
}

/** What a table is called and what it holds, for somebody who cannot see it. */
interface TableName {
  readonly caption: string;
  readonly description: string;
}

/** Rows of cells, each cell so many paragraphs. */
type Cells = readonly (readonly Paragraph[])[];

/** A table as wide as its columns, in twips, with a name, and a heading row that returns on each page. */
export function table(
  { caption, description }: TableName,
  widths: readonly number[],
  headings: Cells,
  body: readonly Xml[],
): Table {
  const width = widths.reduce((sum, column) => sum + column, 0);
  const xml = element('w:tbl', {}, [
    element('w:tblPr', {}, [
      property('w:tblStyle', 'TableGrid'),
      element('w:tblW', { 'w:w': width, 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      tableLook,
      property('w:tblCaption', caption),
      property('w:tblDescription', description),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((column) => element('w:gridCol', { 'w:w': column })),
    ),
    row(headings, widths, [element('w:tblHeader')]),
    ...body,
  ]);
  return { type: 'table', xml };
}

/** A row that is not broken over pages. */
export const row = (cells: Cells, widths: readonly number[], properties: readonly Xml[] = []): Xml =>
  element('w:tr', {}, [
    element('w:trPr', {}, [element('w:cantSplit'), ...properties]),
    ...cells.map((paragraphs, column) =>
      element('w:tc', {}, [
        element('w:tcPr', {}, [element('w:tcW', { 'w:w': widths[column], 'w:type': 'dxa' })]),
        joined(paragraphs.map((paragraph) => paragraphXml(paragraph))),
      ]),
    ),
  ]);

/** The heading row looks different from the others, and nothing else does. `w:val` says the same to older programs. */
const tableLook = element('w:tblLook', {
  'w:val': '0620',
  'w:firstRow': 1,
  'w:lastRow': 0,
  'w:firstColumn': 0,
  'w:lastColumn': 0,
  'w:noHBand': 1,
  'w:noVBand': 1,
});
