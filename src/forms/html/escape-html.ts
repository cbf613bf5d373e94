const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as HTML text, safe in attributes too. */
export const escapeHtml = (words: string): string => words.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);

/** ` name="value"`, or nothing where there is no value. */
export const attribute = (name: string, value: string | undefined): string =>
  value === undefined ? '' : ` ${name}="${escapeHtml(value)}"`;
