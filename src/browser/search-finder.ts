import { isKnown, type KnownWords, respell, tellingWords } from './other-words.ts';
import { rankByWords } from './rank-by-words.ts';
import { type Hit, loadSearchEngine, type SearchEngine } from './search-engine.ts';
import type { SearchState } from './search-state.ts';

/** What was found and, where it was not for the words as they were typed, for which others. */
export interface Answer {
  readonly hits: readonly Hit[];
  /** All of these were looked for instead. */
  readonly meant?: string;
  /** What holds most of these was looked for: the words that tell what a question is about. */
  readonly telling?: readonly string[];
  /** How many things a filter's values would show; absent where things need not hold all the words. */
  readonly count?: (filter: string) => Promise<Readonly<Record<string, number>>>;
}

/** Looks for things in the index in a folder, which is fetched when somebody first asks. */
export function createFinder(folder: string): (state: SearchState) => Promise<Answer> {
  const engine = once(() => loadSearchEngine(folder));
  const known = once(() => fetch(`${folder}words.json`).then((response) => response.json() as Promise<KnownWords>));
  return async (state) => {
    const found =
      state.words === '' ? { hits: await (await engine()).find(state) } : await answer(await engine(), await known(), state);
    if (found.telling !== undefined) return found;
    const words = found.meant ?? state.words;
    return { ...found, count: async (filter) => (await engine()).count({ ...state, words }, filter) };
  };
}

/** Hits for all the words of a question that are too few to stand alone: something long may hold them all by chance. */
const FEW = 4;

/**
 * What holds all the words. Where nothing does, or where so few things hold all the words of a whole sentence that they may hold
 * them by chance, what holds most of the words that tell what it is about.
 */
export async function answer(engine: SearchEngine, known: KnownWords, state: SearchState): Promise<Answer> {
  const spelt = respell(state.words, known);
  const telling = tellingWords(spelt, known);
  const standing = telling.filter((word) => isKnown(word.toLowerCase(), known));
  // The engine takes a word that stands nowhere for a shorter one: "overdue" for "over".
  const hits = standing.length < telling.length ? [] : await engine.find({ ...state, words: spelt });
  const sentence = telling.length < spelt.split(/\s+/).length;
  if (hits.length >= (sentence ? FEW : 1) || telling.length === 0)
    return spelt.toLowerCase() === state.words.toLowerCase() ? { hits } : { hits, meant: spelt };

  const [found, all] = await Promise.all([
    Promise.all(standing.map(async (word) => ({ word, hits: await engine.find({ ...state, words: word }) }))),
    engine.find({ ...state, words: '' }),
  ]);
  const held = found.filter((one) => one.hits.length > 0);
  const [only] = held;
  if (only === undefined) return { hits };
  if (held.length === 1) return { hits: only.hits, meant: only.word };
  return { hits: rankByWords(held, all.length), telling: held.map(({ word }) => word) };
}

/** Does something when it is first needed, and keeps what came of it. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= work();
    return made;
  };
}
