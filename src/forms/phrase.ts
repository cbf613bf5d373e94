/** Fills the places of a sentence: `phrase('{number} {title}', …)`. Throws where sentence and values do not match. */
export function phrase(sentence: string, values: Readonly<Record<string, string | number>>): string {
  const unused = new Set(Object.keys(values));
  const filled = sentence.replaceAll(/\{([^}]*)\}/g, (_place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`"${sentence}" has a place {${name}} that nothing fills`);
    unused.delete(name);
    return String(value);
  });
  if (unused.size > 0) throw new Error(`"${sentence}" has no place for ${[...unused].join(', ')}`);
  return filled;
}
