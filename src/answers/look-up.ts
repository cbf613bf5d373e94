/** What a table says of a name that comes from a file: "constructor" is in no table, though every object knows it. */
export const lookUp = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;
