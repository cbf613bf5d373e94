import type { Path } from './problem.ts';
import type { Citation } from './schema.ts';

/** A citation somewhere in a record. */
export interface FoundCitation {
  readonly citation: Citation;
  readonly path: Path;
}

/** A text somewhere in a record, with every citation that stands beside it or around it. */
export interface CitedText {
  readonly text: string;
  readonly path: Path;
  readonly citations: readonly Citation[];
}

/** Every citation in a record, wherever it stands. */
export function citationsIn(value: unknown, path: Path = []): FoundCitation[] {
  if (isCitation(value)) return [{ citation: value, path }];
  return childrenOf(value).flatMap(([key, child]) => citationsIn(child, [...path, key]));
}

/** Citations that a record makes for itself: its own, and those of what it rests on. */
export const ownCitations = (record: object): readonly Citation[] =>
  ['cites', 'alsoCites', 'basis'].flatMap((key) =>
    citationsIn(childrenOf(record).find(([name]) => name === key)?.[1]).map(({ citation }) => citation),
  );

/** Every text in a record, with the citations that cover it: those of the parts that it stands in, and `around` it all. */
export function citedTexts(value: unknown, around: readonly Citation[] = [], path: Path = []): CitedText[] {
  if (typeof value === 'string') return [{ text: value, path, citations: around }];
  const citations = isRecord(value) ? [...around, ...ownCitations(value)] : around;
  return childrenOf(value).flatMap(([key, child]) => (SILENT.has(key) ? [] : citedTexts(child, citations, [...path, key])));
}

/** Keys whose values say nothing about the world: citations themselves, days, ids, words for search and made-up answers. */
const SILENT: ReadonlySet<string | number> = new Set(['cites', 'alsoCites', 'id', 'date', 'aliases', 'values']);

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at a key for citations and breaks its schema is reported by that; here it is passed over. */
const isCitation = (value: unknown): value is Citation =>
  isRecord(value) && 'source' in value && 'section' in value && 'status' in value && 'checked' in value;

function childrenOf(value: unknown): [string | number, unknown][] {
  if (Array.isArray(value)) return value.map((child, index) => [index, child]);
  return isRecord(value) ? Object.entries(value) : [];
}
