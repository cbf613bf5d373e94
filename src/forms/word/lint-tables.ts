import { inStories, isOn, repeated, settingIn, tableName, type WordFile, type WordRule } from './lint-rule.ts';
import { around, childOf, elementsIn, textIn, type XmlElement } from './xml-tree.ts';

/** What must hold for tables: they hold data, and say what. */
export const tableRules: Readonly<Record<string, WordRule>> = {
  'table-names': (file) => {
    const names = tablesIn(file).map(tableName);
    return [
      ...tablesIn(file)
        .filter((table) => tableName(table) === '' || settingIn(childOf(table, 'w:tblPr'), 'w:tblDescription') === '')
        .map((table) => `a table ("${tableName(table)}") has no name or no description`),
      ...repeated(names.filter((name) => name !== '')).map((name) => `two tables are called "${name}"`),
    ];
  },

  'heading-rows': (file) =>
    tablesIn(file).flatMap((table) => {
      const [first, ...others] = rowsOf(table).map((row) => isOn(childOf(row, 'w:trPr'), 'w:tblHeader'));
      return [
        ...(first === true ? [] : [`the table "${tableName(table)}" does not begin with a row of headings`]),
        // Word repeats rows of headings only from the first on.
        ...(others.includes(true) ? [`the table "${tableName(table)}" has a row of headings below its first`] : []),
      ];
    }),

  'merged-cells': (file) =>
    tablesIn(file)
      .filter(
        (table) =>
          elementsIn(table, 'w:gridSpan', 'w:vMerge', 'w:hMerge', 'w:gridBefore', 'w:gridAfter').length > 0 ||
          rowsOf(table).some((row) => cellsOf(row).length !== columnsOf(table)),
      )
      .map((table) => `the table "${tableName(table)}" has merged or missing cells`),

  'layout-tables': (file) => [
    ...tablesIn(file).flatMap((table) => [
      ...(around(table, 'w:tbl') === undefined ? [] : [`the table "${tableName(table)}" stands in another`]),
      ...(rowsOf(table).length < 2 || columnsOf(table) < 2
        ? [`the table "${tableName(table)}" has one row or one column, so it holds no data in two directions`]
        : []),
      ...(childOf(childOf(table, 'w:tblPr'), 'w:tblpPr') === undefined
        ? []
        : [`the table "${tableName(table)}" floats beside the text`]),
    ]),
    ...inStories(file, 'w:framePr', 'w:txbxContent').map(
      ({ name }) => `words stand in a ${name}, out of the order in which they are read`,
    ),
    ...inStories(file, 'w:cols')
      .filter(({ attributes }) => Number(attributes['w:num'] ?? 1) > 1)
      .map(() => 'words run in columns'),
  ],

  'empty-cells': (file) =>
    inStories(file, 'w:tc')
      .filter((cell) => {
        const paragraphs = elementsIn(cell, 'w:p');
        return paragraphs.length === 0 || paragraphs.some((paragraph) => textIn(paragraph).trim() === '');
      })
      .map((cell) => `the table "${tableName(cell)}" has an empty cell, or an empty line in one`),

  'broken-rows': (file) =>
    tablesIn(file)
      .filter((table) => !rowsOf(table).every((row) => isOn(childOf(row, 'w:trPr'), 'w:cantSplit')))
      .map((table) => `the table "${tableName(table)}" has rows that break over pages`),
};

const tablesIn = (file: WordFile): XmlElement[] => inStories(file, 'w:tbl');

/** A table's own rows, also those that stand in controls. */
const rowsOf = (table: XmlElement): XmlElement[] => elementsIn(table, 'w:tr').filter((row) => around(row, 'w:tbl') === table);

const cellsOf = (row: XmlElement): XmlElement[] => elementsIn(row, 'w:tc').filter((cell) => around(cell, 'w:tr') === row);

const columnsOf = (table: XmlElement): number => elementsIn(childOf(table, 'w:tblGrid') ?? table, 'w:gridCol').length;
