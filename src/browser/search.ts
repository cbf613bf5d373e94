import { chosenFilters, fitFilters } from './chosen-filters.ts';
import { searchResults } from './search-results.ts';
import { readState, type SearchState, writeState } from './search-state.ts';
import { part, type SearchWords } from './search-view.ts';

/** Milliseconds without a key press after which somebody has probably finished a word. */
const PAUSE = 200;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) startSearch(root);

/** Makes the search page work: what is typed or chosen becomes the address, and the address becomes results. */
function startSearch(page: HTMLElement): void {
  const form = part(page, 'form', HTMLFormElement);
  const box = part(page, 'words', HTMLInputElement);
  const filters = [...form.elements].filter((element) => element instanceof HTMLSelectElement);
  const words = JSON.parse(page.dataset['words'] ?? '{}') as SearchWords;
  const fixed = [...form.querySelectorAll<HTMLInputElement>('input[type="hidden"]')].map(({ name, value }) => [name, value]);
  const results = searchResults(page, { words, selects: filters, fixed: Object.fromEntries(fixed) });
  const showChosen = chosenFilters(page, filters, words);

  const typed = (): SearchState => ({
    words: box.value.trim(),
    filters: Object.fromEntries(filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),
  });
  const ask = () => {
    history.replaceState(null, '', `${location.pathname}${writeState(typed())}`);
    showChosen();
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
    // What cannot be chosen here is not looked for.
    showChosen();
    void results.show(typed());
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
  fitFilters(page);
  follow();
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
