/** The headers that a `_headers` file gives to a path; of two that say the same header, the later one counts. */
export function headersFor(rules: readonly HeaderRule[], path: string): [name: string, value: string][] {
  return rules.filter(({ pattern }) => pattern.test(path)).flatMap(({ headers }) => headers);
}

/** A path, where `*` stands for anything, and the headers of what it matches. */
export interface HeaderRule {
  readonly pattern: RegExp;
  readonly headers: [name: string, value: string][];
}

/** Reads a `_headers` file as static hosts do: a path at the margin, then its headers, indented. Throws on any other line. */
export function parseHeadersFile(text: string): HeaderRule[] {
  const rules: HeaderRule[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const header = line.match(/^\s+([A-Za-z-]+):\s*(.*)$/);
    const rule = rules.at(-1);
    if (line.startsWith('/')) rules.push({ pattern: patternOf(line.trim()), headers: [] });
    else if (header !== null && rule !== undefined) rule.headers.push([header[1] ?? '', header[2] ?? '']);
    else throw new Error(`_headers:${index + 1}: "${line}" is neither a path nor a header below one`);
  }
  return rules;
}

const patternOf = (path: string): RegExp =>
  new RegExp(`^${path.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`);
