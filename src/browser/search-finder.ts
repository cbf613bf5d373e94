import { type KnownWords, otherWords, respell } from './other-words.ts';
import { type Findings, loadSearchEngine, type SearchEngine } from './search-engine.ts';
import type { SearchState } from './search-state.ts';

/** What was found, and for which words where they are not those that were typed. */
export interface Answer {
  readonly found: Findings;
  readonly meant?: string;
}

/** Looks for things in the index in a folder, which is fetched when somebody first asks. */
export function createFinder(folder: string): (state: SearchState) => Promise<Answer> {
  const engine = once(() => loadSearchEngine(folder));
  const known = once(() => fetch(`${folder}words.json`).then((response) => response.json() as Promise<KnownWords>));
  return async (state) =>
    state.words === '' ? { found: await (await engine()).find(state) } : answer(await engine(), await known(), state);
}

/** What is found for the words or, where that is nothing, for the words that were probably meant. */
async function answer(engine: SearchEngine, known: KnownWords, state: SearchState): Promise<Answer> {
  const spelt = respell(state.words, known);
  const found = await engine.find({ ...state, words: spelt });
  if (found.count > 0) return spelt.toLowerCase() === state.words.toLowerCase() ? { found } : { found, meant: spelt };
  for (const meant of otherWords(spelt, known)) {
    const instead = await engine.find({ ...state, words: meant });
    if (instead.count > 0) return { found: instead, meant };
  }
  return { found };
}

/** Does something when it is first needed, and keeps what came of it. */
function once<Value>(work: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= work();
    return made;
  };
}
