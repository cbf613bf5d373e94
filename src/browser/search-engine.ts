import type { SearchState } from './search-state.ts';

/** Something that was found. */
export interface Found {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly place: string;
  /** A few words around those that were found, which stand between `<mark>` and `</mark>`. */
  readonly excerpt: string;
  /** All of it. */
  readonly whole: string;
}

/** A place in the index that holds what was looked for, read when somebody wants to see it. */
export interface Hit {
  readonly id: string;
  /** How well it fits; only hits for the same words can be compared. */
  readonly score: number;
  load(): Promise<Found>;
}

/** What came of looking something up: the best first. */
export interface Finding {
  readonly hits: readonly Hit[];
  /** How many of them have each value of each filter. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What looks things up in the index. */
export interface SearchEngine {
  /** What holds all the words; every thing where there are no words. */
  find(state: SearchState): Promise<Finding>;
}

/** The browser runs no WebAssembly, and so no search. */
export class WebAssemblyBlocked extends Error {}

/** The part of Pagefind's own script that we use. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  destroy(): Promise<void>;
  /** Fetches what a search for the same would need, and the filters that it names. */
  preload(words: string, options: PagefindOptions): Promise<unknown>;
  search(words: string, options: PagefindOptions): Promise<PagefindSearch>;
}

interface PagefindOptions {
  readonly filters: Readonly<Record<string, string>>;
}

interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  readonly filters: Finding['counts'];
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{
    readonly url: string;
    readonly excerpt: string;
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
    readonly filters: Readonly<Record<string, readonly string[]>>;
  }>;
}

/** Words around a finding. */
const EXCERPT_WORDS = 28;

/**
 * Looks for everything. Pagefind 1.5 has `null` for this and then fetches its whole dictionary, 150 kB, although it looks up no
 * word. This sign is a space to its index and none to its script, so it looks up nothing and fetches next to nothing.
 */
const EVERYTHING = '\u0085';

/** The smallest module there is. */
const SMALLEST_MODULE = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0);

/**
 * Loads the index from a folder of the site. Rejects with `WebAssemblyBlocked`, or with something else where the index cannot be
 * fetched; then it can be called again.
 */
export async function loadSearchEngine(folder: string, filterNames: readonly string[]): Promise<SearchEngine> {
  await tryWebAssembly();
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // What an earlier try has left.
  await pagefind.destroy();
  // Titles and other names of a thing say more than a word in the middle of a sentence, and somebody who looks for an old name
  // wants the thing that it names.
  const ranking = { metaWeights: { title: 6, aliases: 8, place: 1, abbreviations: 1 }, pageLength: 0.1 };
  // Addresses in the index are whole. A thread of its own would fetch the same script again to save a few milliseconds.
  await pagefind.options({ baseUrl: '/', excerptLength: EXCERPT_WORDS, ranking, noWorker: true });
  // A search counts only by filters that have been fetched.
  const everyFilter = Object.fromEntries(filterNames.map((name) => [name, '']));
  return {
    find: async ({ words, filters }) => {
      const looked = words === '' ? EVERYTHING : words;
      await pagefind.preload(looked, { filters: everyFilter });
      const { results, filters: counts } = await pagefind.search(looked, { filters: { ...filters } });
      return { hits: results.map((result) => ({ id: result.id, score: result.score, load: () => toFound(result) })), counts };
    },
  };
}

async function tryWebAssembly(): Promise<void> {
  try {
    await WebAssembly.compile(SMALLEST_MODULE);
  } catch {
    throw new WebAssemblyBlocked();
  }
}

async function toFound(result: PagefindResult): Promise<Found> {
  const { url, excerpt, content, meta, filters } = await result.data();
  return {
    url,
    excerpt,
    whole: content,
    // A sentence is its own title.
    title: meta['title'] ?? content,
    kind: filters['kind']?.[0] ?? '',
    place: meta['place'] ?? '',
  };
}
