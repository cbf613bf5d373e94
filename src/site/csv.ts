/** What a spreadsheet would run as a formula, or read as one after a mark that it drops. */
const FORMULA = /^[=+\-@\t\r]/;

/** What stands between the things of a list in one cell. */
const BETWEEN = ' | ';

/**
 * Records as a table (RFC 4180, with the mark by which spreadsheets tell UTF-8): a column for each field, "cites.source" for a field
 * of a field. A list of texts stands in one cell; anything with more shape stands there as JSON. Cells that a spreadsheet would
 * run begin with an apostrophe.
 */
export function recordsToCsv(records: readonly object[]): string {
  const rows = records.map((record) => new Map(cellsOf(record)));
  const columns = [...new Set(rows.flatMap((row) => [...row.keys()]))];
  const lines = [columns, ...rows.map((row) => columns.map((column) => row.get(column) ?? ''))];
  return `\uFEFF${lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`;
}

/** The cells of one record, each by the name of its column. */
function cellsOf(record: object, before = ''): [string, string][] {
  return Object.entries(record).flatMap(([name, value]): [string, string][] => {
    const column = `${before}${name}`;
    if (value === undefined || value === null) return [];
    if (Array.isArray(value)) return [[column, listCell(value)]];
    return typeof value === 'object' ? cellsOf(value, `${column}.`) : [[column, String(value)]];
  });
}

const listCell = (values: readonly unknown[]): string =>
  values.every((value) => typeof value !== 'object') ? values.join(BETWEEN) : JSON.stringify(values);

function quoted(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
