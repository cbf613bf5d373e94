import { type CollectionName, collectionNames, type RecordOf, type SingleName, type SingleOf } from './collections.ts';
import type { Guide } from './guide-schema.ts';
import type { Path, Place, Problem } from './problem.ts';
import { rules } from './rules/rules.ts';

/** A value as it was read, before anybody knows whether it holds together with the others. */
export interface Located {
  readonly owner: CollectionName | SingleName | typeof GUIDES;
  readonly value: unknown;
  /** Whether it keeps its own schema. One that does not still lends its id, so that references to it are not reported too. */
  readonly valid: boolean;
  readonly at: (path: Path) => Place;
}

/** The owner of guides, which are text and no collection of records. */
export const GUIDES = 'guides';

/** A record that keeps its schema, with where its parts stand. */
export interface Entry<Value> {
  readonly record: Value;
  readonly at: (path: Path) => Place;
}

/** What rules look at. */
export interface Content {
  all<Name extends CollectionName>(name: Name): readonly Entry<RecordOf<Name>>[];
  single<Name extends SingleName>(name: Name): Entry<SingleOf<Name>> | undefined;
  /** The guides; none where somebody has only the records. */
  readonly guides: readonly Entry<Guide>[];
  /** Every id that the collection knows, even of records with other faults. "themes" are known too. */
  ids(collection: string): ReadonlySet<string>;
  /** Whether every record of the collection could be read. Where not, that something is missing from it says nothing. */
  complete(name: CollectionName): boolean;
}

/** Every rule that the records break between them, at once. */
export function findProblems(located: readonly Located[]): Problem[] {
  const content = contentOf(located);
  return rules.flatMap(({ check }) => check(content));
}

function contentOf(located: readonly Located[]): Content {
  const entries = new Map<string, Entry<unknown>[]>();
  const ids = new Map<string, Set<string>>([...collectionNames, 'themes'].map((name) => [name, new Set<string>()]));
  const incomplete = new Set<string>();
  for (const { owner, value, valid, at } of located) {
    if (!valid) incomplete.add(owner);
    if (valid) entries.set(owner, [...(entries.get(owner) ?? []), { record: value, at }]);
    for (const id of idsOf(value)) ids.get(owner)?.add(id);
    if (owner === 'indicators' && hasThemes(value)) for (const id of value.themes.flatMap(idsOf)) ids.get('themes')?.add(id);
  }
  // `valid` says that the value keeps the schema of its owner, so the type is that schema's.
  return {
    all: (name) => (entries.get(name) ?? []) as never,
    single: (name) => entries.get(name)?.[0] as never,
    guides: (entries.get(GUIDES) ?? []) as never,
    ids: (collection) => ids.get(collection) ?? new Set(),
    complete: (name) => !incomplete.has(name),
  };
}

const idsOf = (value: unknown): string[] =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' ? [value.id] : [];

const hasThemes = (value: unknown): value is { themes: readonly unknown[] } =>
  typeof value === 'object' && value !== null && 'themes' in value && Array.isArray(value.themes);
