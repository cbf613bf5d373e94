import type { FieldRow } from './form.ts';

/** What XML 1.0 forbids (2.2): most control characters, two that are no characters, and halves of surrogate pairs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what the standard names
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu;

/**
 * Text as every format can carry it, and so the same before it is written and after it is read: lines end in LF, and U+FFFD
 * stands for each character that XML forbids. Nothing else is changed.
 */
export const carriedText = (text: string): string => text.replaceAll(/\r\n?/g, '\n').replaceAll(forbidden, '\ufffd');

/** What somebody wrote, as every format carries it; white space alone is no answer. */
export function writtenText(text: string): string {
  const carried = carriedText(text);
  return carried.trim() === '' ? '' : carried;
}

/** Rows as somebody wrote them: no empty cell, and no empty row at the end. */
export function writtenRows(rows: readonly FieldRow[]): FieldRow[] {
  const written = rows.map((row) =>
    Object.fromEntries(
      Object.entries(row)
        .map(([column, text]) => [column, writtenText(text)] as const)
        .filter(([, text]) => text !== ''),
    ),
  );
  const last = written.findLastIndex((row) => Object.keys(row).length > 0);
  return written.slice(0, last + 1);
}
