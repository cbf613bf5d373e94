import type { Found } from './search-engine.ts';

/**
 * The same, with what is called exactly what somebody typed before all others. The index weighs words one by one and leaves small
 * ones out, so that it takes "What staff say of their work" for any two of those words.
 */
export function exactFirst(found: readonly Found[], typed: string): Found[] {
  const wanted = nameOf(typed);
  const isExact = ({ title }: Found) => nameOf(title) === wanted;
  return [...found.filter(isExact), ...found.filter((one) => !isExact(one))];
}

/** A title without its number before it, its abbreviation behind it, and capitals: "5.2 Title (T)" is "title". */
const nameOf = (title: string): string =>
  title
    .toLowerCase()
    .replace(/^\d[\d.]* (?=\S)/, '')
    .replace(/(\S) \([^)]*\)$/, '$1')
    .trim();
