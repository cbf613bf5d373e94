/** What names something in the world: titles and abbreviations of bodies, tools, laws and documents. */
export type Names = readonly string[];

/** The words in a text that make it a statement about the world: names, Acts, years, and figures with a unit. */
export const factsIn = (text: string, names: Names): string[] => [
  ...namesIn(text, names),
  ...PATTERNS.flatMap((pattern) => [...text.matchAll(pattern)].map(([words]) => words)),
];

/** Those of the names that a text uses, written as they are: "frame" is no FRAME. */
export const namesIn = (text: string, names: Names): string[] =>
  names.filter((name) => text.includes(name) && pattern(name).test(text));

/** Whether a term is a name, not a word of the language: "Care Inspectorate" and "LS/CMI", but not "Unpaid work". */
export const isName = (term: string): boolean =>
  /[A-Z].*[A-Z]/.test(term) && term.split(/\s+/).every((word) => SMALL_WORDS.has(word) || /^[^a-z]/.test(word));

const SMALL_WORDS: ReadonlySet<string> = new Set(['a', 'and', 'for', 'in', 'of', 'the']);

const PATTERNS: readonly RegExp[] = [
  /\b[A-Z][A-Za-z]+ (?:\([A-Z][a-z]+\) )?Act\b/g,
  /\b(?:19|20)\d\d\b/g,
  /\b\d+(?:\.\d+)?(?:%| per cent\b| (?:hours?|days?|weeks?|months?|years?)\b)/g,
];

const pattern = (name: string): RegExp => new RegExp(`(?<![\\w/])${name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')}(?![\\w/])`);
