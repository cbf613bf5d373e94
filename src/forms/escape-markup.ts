const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Words as text of HTML or XML, safe in attributes too. */
export const escapeMarkup = (words: string): string => words.replaceAll(/[&<>"]/g, (sign) => entities[sign] ?? sign);
