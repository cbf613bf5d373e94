import { showCounts } from './filter-counts.ts';
import type { Hit } from './search-engine.ts';
import { createFinder } from './search-finder.ts';
import { isEmpty, readState, type SearchState, writeState } from './search-state.ts';
import { answerSentence, part, resultItem, type SearchWords } from './search-view.ts';

/** Results that are shown at a time. */
const STEP = 10;
/** Milliseconds without a key press after which somebody has probably finished a word. */
const PAUSE = 200;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) startSearch(root);

/** Makes the search page work: what is typed or chosen becomes the address, and the address becomes results. */
function startSearch(page: HTMLElement): void {
  const form = part(page, 'form', HTMLFormElement);
  const box = part(page, 'words', HTMLInputElement);
  const filters = [...form.querySelectorAll('select')];
  /** What the page looks for, whatever people choose. */
  const fixed = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')].map(({ name, value }) => [name, value]);
  const results = showResults(page, filters, Object.fromEntries(fixed));

  const typed = (): SearchState => ({
    words: box.value.trim(),
    filters: Object.fromEntries(filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),
  });
  const ask = () => {
    history.replaceState(null, '', `${location.pathname}${writeState(typed())}`);
    void results.show(typed());
  };
  /** Going back, a link that somebody shared and the box at the top of other pages all set the address. */
  const follow = () => {
    const state = readState(
      location.hash,
      filters.map(({ name }) => name),
    );
    box.value = state.words;
    for (const filter of filters) filter.value = state.filters[filter.name] ?? '';
    void results.show(state);
  };

  let pause = 0;
  box.addEventListener('input', () => {
    clearTimeout(pause);
    pause = window.setTimeout(ask, PAUSE);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(pause);
    ask();
  });
  form.addEventListener('reset', () => setTimeout(ask));
  for (const filter of filters) filter.addEventListener('change', ask);
  page.addEventListener('keydown', (event) => moveAmong(event, box, results.links()));
  addEventListener('hashchange', follow);
  follow();
}

/** The list of results: says how many there are, shows the first of them, and more when asked. */
function showResults(page: HTMLElement, filters: readonly HTMLSelectElement[], fixed: Readonly<Record<string, string>>) {
  const words = JSON.parse(page.dataset['words'] ?? '{}') as SearchWords;
  const find = createFinder(page.dataset['index'] ?? '');
  const status = part(page, 'status');
  const list = part(page, 'results');
  const more = part(page, 'more', HTMLButtonElement);
  const template = part(page, 'result', HTMLTemplateElement);
  const links = () => [...list.querySelectorAll('a')];
  const whole = page.dataset['whole'] !== undefined;
  let hits: readonly Hit[] = [];
  let turn = 0;

  const add = async (found: readonly Hit[], from: number) => {
    const loaded = await Promise.all(found.slice(from, from + STEP).map((hit) => hit.load()));
    if (from === 0) list.replaceChildren();
    list.append(...loaded.map((one) => resultItem(template, one, words, whole)));
    more.hidden = from + loaded.length >= found.length;
  };
  const clear = (sentence: string) => {
    list.replaceChildren();
    more.hidden = true;
    status.textContent = sentence;
  };

  more.addEventListener('click', async () => {
    const shown = links().length;
    await add(hits, shown);
    links()[shown]?.focus();
  });

  return {
    links,
    async show(state: SearchState): Promise<void> {
      turn += 1;
      const mine = turn;
      // A page of one kind of thing begins with all of them; one of everything begins with nothing.
      if (isEmpty(state) && !whole) {
        clear(words.status.empty);
        return showCounts(filters, undefined);
      }
      status.textContent = words.status.searching;
      try {
        const answer = await find({ ...state, filters: { ...state.filters, ...fixed } });
        // Somebody who types on wants to see only what they asked for last.
        if (mine !== turn) return;
        hits = answer.hits;
        await add(hits, 0);
        status.textContent = answerSentence(words, state.words, answer);
        await showCounts(filters, answer.count);
      } catch {
        clear(words.status.blocked);
      }
    },
  };
}

/** Arrow keys go from the box to the results and among them; Escape goes back to the box. */
function moveAmong(event: KeyboardEvent, box: HTMLInputElement, links: readonly HTMLAnchorElement[]): void {
  const here = links.indexOf(document.activeElement as HTMLAnchorElement);
  const inBox = document.activeElement === box;
  if (here === -1 && !inBox) return;
  if (event.key === 'Escape' && !inBox) box.focus();
  else if (event.key === 'ArrowDown') links[here + 1]?.focus();
  else if (event.key === 'ArrowUp' && here !== -1) (links[here - 1] ?? box).focus();
  else return;
  event.preventDefault();
}
