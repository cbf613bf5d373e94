/** A row's field is named by its key with the row's number before the column: "a/actions/2/who". */
export const rowFieldName = (key: string, row: number): string => {
  const end = key.lastIndexOf('/');
  return `${key.slice(0, end)}/${row}${key.slice(end)}`;
};

/** What a row's field is called, for people: "Actions: who leads (Row 2)". */
export const rowName = (name: string, rowLabel: string, row: number): string => `${name} (${rowLabel} ${row})`;
