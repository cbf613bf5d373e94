import { exactFirst } from './exact-first.ts';
import { showCounts } from './filter-counts.ts';
import { type Hit, WebAssemblyBlocked } from './search-engine.ts';
import { createFinder } from './search-finder.ts';
import { isEmpty, type SearchState } from './search-state.ts';
import { answerSentence, part, resultItem, type SearchWords } from './search-view.ts';

/** Results that are shown at a time. */
const STEP = 10;

/** What a page of results needs to know. */
interface Setting {
  readonly words: SearchWords;
  /** Everything that can be chosen. */
  readonly selects: readonly HTMLSelectElement[];
  /** What the page looks for, whatever people choose. */
  readonly fixed: Readonly<Record<string, string>>;
}

/** The list of results: says how many there are, shows the first of them, and more when asked. */
export function searchResults(page: HTMLElement, { words, selects, fixed }: Setting) {
  const find = createFinder(page.dataset['index'] ?? '', [...selects.map(({ name }) => name), ...Object.keys(fixed)]);
  const status = part(page, 'status');
  const list = part(page, 'results');
  const more = part(page, 'more', HTMLButtonElement);
  const template = part(page, 'result', HTMLTemplateElement);
  const links = () => [...list.querySelectorAll('a')];
  const whole = page.dataset['whole'] !== undefined;
  let hits: readonly Hit[] = [];
  let turn = 0;

  const clear = (sentence: string) => {
    list.replaceChildren();
    more.hidden = true;
    status.textContent = sentence;
  };
  const fail = (error: unknown) => {
    clear(error instanceof WebAssemblyBlocked ? words.status.blocked : words.status.unreachable);
    return showCounts(selects, undefined);
  };
  const load = (from: number) => Promise.all(hits.slice(from, from + STEP).map((hit) => hit.load()));

  more.addEventListener('click', async () => {
    const mine = turn;
    const shown = links().length;
    try {
      const loaded = await load(shown);
      if (mine !== turn) return;
      list.append(...loaded.map((one) => resultItem(template, one, words, whole)));
      more.hidden = links().length >= hits.length;
      links()[shown]?.focus();
    } catch (error) {
      await fail(error);
    }
  });

  return {
    links,
    async show(state: SearchState): Promise<void> {
      turn += 1;
      const mine = turn;
      // A page of one kind of thing begins with all of them; one of everything begins with nothing.
      if (isEmpty(state) && !whole) {
        clear(words.status.empty);
        return showCounts(selects, undefined);
      }
      status.textContent = words.status.searching;
      try {
        const answer = await find({ ...state, filters: { ...state.filters, ...fixed } });
        // Somebody who types on wants to see only what they asked for last.
        if (mine !== turn) return;
        hits = answer.hits;
        const loaded = exactFirst(await load(0), state.words);
        if (mine !== turn) return;
        list.replaceChildren(...loaded.map((one) => resultItem(template, one, words, whole)));
        more.hidden = loaded.length >= hits.length;
        status.textContent = answerSentence(words, state.words, answer);
        await showCounts(selects, answer.count);
      } catch (error) {
        if (mine === turn) await fail(error);
      }
    },
  };
}
