import type { Framework } from '../framework/framework.ts';
import type { GlossaryTerm } from '../framework/schema.ts';
import { paths as ours, type Paths } from './paths.ts';

/** A term of the glossary, by how prose writes it. */
export interface LinkedTerm {
  /** Where it is explained. */
  readonly href: string;
  /** The source of a regular expression for each of its names. */
  readonly patterns: readonly string[];
}

/**
 * The terms that pages link: by title, abbreviation and synonyms, in the singular and the plural. Aliases are left out, since many
 * are words that only stand near a term: who reads "prison" does not look for the Scottish Prison Service.
 */
export const linkedTerms = ({ glossary }: Framework, paths: Paths = ours): LinkedTerm[] =>
  glossary
    .filter(({ linked = true }) => linked)
    .map((term) => ({ href: paths.record('glossary', term.id), patterns: namesOf(term).map(patternOf) }));

const namesOf = ({ title, abbreviation, synonyms = [] }: GlossaryTerm): string[] => [
  title,
  ...(abbreviation === undefined ? [] : [abbreviation]),
  ...synonyms,
];

/**
 * "Home visit" is also "home visits", with any space or a hyphen inside. Only the first letter may change its case: "Community Payback
 * Order" stands in titles, and "frame" is not FRAME.
 */
function patternOf(name: string): string {
  const [first = '', second = ''] = name;
  const rest = escapePattern(name.slice(1)).replaceAll(/[ -]/g, '[\\s-]');
  const initial = /\p{Lu}/u.test(first) && /\p{Ll}/u.test(second) ? `[${first}${first.toLowerCase()}]` : escapePattern(first);
  return `${initial}${pluralsOf(rest)}`;
}

/** A name, and its plural where it is no plural itself: "bodies", "breaches", "orders". */
function pluralsOf(name: string): string {
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}(?:y|ies)`;
  return /(?:ch|sh|x)$/.test(name) ? `${name}(?:es)?` : `${name}s?`;
}

const escapePattern = (words: string): string => words.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
