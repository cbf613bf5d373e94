import { type IContext, type IXmlableObject, Table, TableLayoutType, type TableRow, WidthType } from 'docx';

/** What a table is called and what it holds, for somebody who cannot see it. */
interface TableName {
  readonly caption: string;
  readonly description: string;
}

/** A table as wide as its columns, with a name, and a heading row that returns on each page. */
export class NamedTable extends Table {
  private readonly tableName: TableName;

  constructor(tableName: TableName, widths: readonly number[], rows: readonly TableRow[]) {
    super({
      rows,
      columnWidths: widths,
      width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
      layout: TableLayoutType.FIXED,
      style: 'TableGrid',
      tableLook: { firstRow: true, lastRow: false, firstColumn: false, lastColumn: false, noHBand: true, noVBand: true },
    });
    this.tableName = tableName;
  }

  override prepForXml(context: IContext): IXmlableObject | undefined {
    const table = super.prepForXml(context);
    for (const child of table?.['w:tbl'] ?? []) {
      // The library writes no name; in CT_TblPr it stands last.
      child['w:tblPr']?.push(
        { 'w:tblCaption': { _attr: { 'w:val': this.tableName.caption } } },
        { 'w:tblDescription': { _attr: { 'w:val': this.tableName.description } } },
      );
    }
    return table;
  }
}
