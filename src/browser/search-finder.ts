import { type KnownWords, type PackedWords, unpackWords } from './known-words.ts';
import { isKnown, respell, tellingWords } from './other-words.ts';
import { rankByWords } from './rank-by-words.ts';
import { type Hit, loadSearchEngine, type SearchEngine } from './search-engine.ts';
import type { SearchState } from './search-state.ts';
import { watchFetches } from './watch-fetches.ts';

/** What was found, and for which words. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** All of these were looked for: what was typed without words that say nothing, and with slips put right. */
  readonly words: string;
  /** Whether those are other words than the ones that were typed. */
  readonly instead?: boolean;
  /** Not all the words, but what holds most of these was looked for: the words that tell what a question is about. */
  readonly telling?: readonly string[];
  /** How many things each value of a filter would show; absent where things need not hold all the words. */
  readonly count?: (filter: string) => Promise<Readonly<Record<string, number>>>;
}

/**
 * Looks for things in the index in a folder, which is fetched when somebody first asks, and again where that failed. Rejects with
 * `WebAssemblyBlocked`, or with something else where a part of the index does not come.
 */
export function createFinder(folder: string, filterNames: readonly string[]): (state: SearchState) => Promise<Answer> {
  const missing = watchFetches();
  const load = () => Promise.all([loadSearchEngine(folder, filterNames), loadWords(folder)]);
  let loaded: ReturnType<typeof load> | undefined;
  return async (state) => {
    if (missing.splice(0).length > 0) loaded = undefined;
    loaded ??= load();
    try {
      const [engine, known] = await loaded;
      const found = await answer(engine, known, state);
      if (missing.length > 0) throw new Error(`These did not come: ${missing.join(', ')}`);
      return found;
    } catch (error) {
      loaded = undefined;
      throw error;
    }
  };
}

async function loadWords(folder: string): Promise<KnownWords> {
  const response = await fetch(`${folder}words.json`);
  return unpackWords((await response.json()) as PackedWords);
}

/** Hits for all the words of a question that are too few to stand alone: something long may hold them all by chance. */
const FEW = 4;

/**
 * What holds all the words that tell something. Where nothing does, or where so few things hold all those of a whole sentence that
 * they may hold them by chance, what holds most of them. Without words, everything.
 */
export async function answer(engine: SearchEngine, known: KnownWords, state: SearchState): Promise<Answer> {
  if (state.words === '') return lookUp(engine, state, '');
  const spelt = respell(state.words, known);
  const telling = tellingWords(spelt, known);
  if (telling.length === 0) return { hits: [], words: state.words };
  const standing = telling.filter((word) => isKnown(word.toLowerCase(), known));
  const sentence = telling.length > 1 && telling.length < spelt.split(/\s+/).length;
  const instead = spelt.toLowerCase() !== state.words.toLowerCase();
  // The engine takes a word that stands nowhere for a shorter one: "overdue" for "over".
  const all = standing.length < telling.length ? undefined : await lookUp(engine, state, telling.join(' '));
  if (all !== undefined && all.hits.length >= (sentence ? FEW : 1)) return { ...all, ...(instead && { instead }) };

  const found = await Promise.all(
    standing.map(async (word) => ({ word, hits: (await engine.find({ ...state, words: word })).hits })),
  );
  const held = found.filter((one) => one.hits.length > 0);
  const [only] = held;
  if (only === undefined) return { hits: [], words: state.words };
  if (held.length === 1) return { ...(await lookUp(engine, state, only.word)), instead: true };
  return { hits: rankByWords(held, known.things), words: telling.join(' '), telling: held.map(({ word }) => word) };
}

/** What holds all of some words, with counts of filters: of one that is chosen, as if it were not. */
async function lookUp(engine: SearchEngine, { filters }: SearchState, words: string): Promise<Answer> {
  const { hits, counts } = await engine.find({ words, filters });
  const count = async (filter: string) => {
    if (filters[filter] === undefined) return counts[filter] ?? {};
    const others = Object.fromEntries(Object.entries(filters).filter(([name]) => name !== filter));
    return (await engine.find({ words, filters: others })).counts[filter] ?? {};
  };
  return { hits, words, count };
}
