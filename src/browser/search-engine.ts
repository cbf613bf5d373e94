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

/** What looks things up in the index. */
export interface SearchEngine {
  /** What holds all the words, the best first; every thing where there are no words. */
  find(state: SearchState): Promise<readonly Hit[]>;
  /** How many things each value of a filter would show, whatever is chosen in that filter now. */
  count(state: SearchState, filter: string): Promise<Readonly<Record<string, number>>>;
}

/** The part of Pagefind's own script that we use. */
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  /** Fetches what is known of filters; only then does a search tell its counts. */
  filters(): Promise<unknown>;
  search(words: string | null, options: { filters: Record<string, string> }): Promise<PagefindSearch>;
}

interface PagefindSearch {
  readonly results: readonly PagefindResult[];
  readonly filters: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

interface PagefindResult {
  readonly id: string;
  readonly score: number;
  data(): Promise<{ url: string; excerpt: string; content: string; meta: Readonly<Record<string, string>> }>;
}

/** Words around a finding. */
const EXCERPT_WORDS = 28;

/** Loads the index from a folder of the site. Rejects where the browser does not let WebAssembly run. */
export async function loadSearchEngine(folder: string): Promise<SearchEngine> {
  if (typeof WebAssembly === 'undefined') throw new Error('This browser runs no WebAssembly');
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Addresses in the index are whole. Titles and other names of a thing say more than a word in the middle of a sentence, and
  // somebody who looks for an old name wants the thing that it names.
  const ranking = { metaWeights: { title: 6, aliases: 8, place: 1, abbreviations: 1, sentence: 0, kind: 0 }, pageLength: 0.1 };
  await pagefind.options({ baseUrl: '/', excerptLength: EXCERPT_WORDS, ranking });
  await pagefind.init();
  let known: Promise<unknown> | undefined;
  return {
    count: async ({ words, filters }, filter) => {
      known ??= pagefind.filters();
      await known;
      const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== filter));
      const found = await pagefind.search(words === '' ? null : words, { filters: others });
      return found.filters[filter] ?? {};
    },
    find: async ({ words, filters }) => {
      const { results } = await pagefind.search(words === '' ? null : words, { filters: { ...filters } });
      return results.map((result) => ({ id: result.id, score: result.score, load: () => toFound(result) }));
    },
  };
}

async function toFound(result: PagefindResult): Promise<Found> {
  const { url, excerpt, content, meta } = await result.data();
  return {
    url,
    excerpt,
    whole: content,
    title: meta['title'] ?? meta['sentence'] ?? url,
    kind: meta['kind'] ?? '',
    place: meta['place'] ?? '',
  };
}
