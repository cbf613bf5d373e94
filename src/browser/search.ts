import { type KnownWords, otherWords, respell } from './other-words.ts';
import { type Findings, loadSearchEngine, type SearchEngine } from './search-engine.ts';
import { isEmpty, readState, type SearchState, writeState } from './search-state.ts';
import { countSentence, part, resultItem, type SearchWords } from './search-view.ts';

/** Results that are shown at a time. */
const STEP = 10;
/** Milliseconds without a key press after which somebody has probably finished a word. */
const PAUSE = 200;

const root = document.querySelector<HTMLElement>('[data-search]');
if (root !== null) startSearch(root);

/** Makes the search page work: what is typed or chosen becomes the address, and the address becomes results. */
function startSearch(page: HTMLElement): void {
  const words = JSON.parse(page.dataset['words'] ?? '{}') as SearchWords;
  const form = part(page, 'form', HTMLFormElement);
  const box = part(page, 'words', HTMLInputElement);
  const filters = [...form.querySelectorAll('select')];
  const status = part(page, 'status');
  const list = part(page, 'results');
  const more = part(page, 'more', HTMLButtonElement);
  const template = part(page, 'result', HTMLTemplateElement);

  let engine: Promise<SearchEngine> | undefined;
  const load = () => (engine ??= loadSearchEngine(page.dataset['index'] ?? ''));
  let known: Promise<KnownWords> | undefined;
  const knownWords = () => (known ??= fetch(`${page.dataset['index']}words.json`).then((response) => response.json()));
  let findings: Findings | undefined;
  let asked = 0;

  const typed = (): SearchState => ({
    words: box.value.trim(),
    filters: Object.fromEntries(filters.filter(({ value }) => value !== '').map(({ name, value }) => [name, value])),
  });

  const show = async (from: number) => {
    const found = (await findings?.load(from, from + STEP)) ?? [];
    if (from === 0) list.replaceChildren();
    list.append(...found.map((one) => resultItem(template, one, words)));
    more.hidden = findings === undefined || from + found.length >= findings.count;
  };

  /** What was found or, where that is nothing, what is found for the words that were probably meant. */
  const find = async (state: SearchState): Promise<{ found: Findings; meant?: string }> => {
    const { find: ask } = await load();
    if (state.words === '') return { found: await ask(state) };
    const known = await knownWords();
    const spelt = respell(state.words, known);
    const found = await ask({ ...state, words: spelt });
    if (found.count > 0) return spelt.toLowerCase() === state.words.toLowerCase() ? { found } : { found, meant: spelt };
    for (const meant of otherWords(spelt, known)) {
      const instead = await ask({ ...state, words: meant });
      if (instead.count > 0) return { found: instead, meant };
    }
    return { found };
  };

  const search = async () => {
    const state = readState(
      location.hash,
      filters.map(({ name }) => name),
    );
    const turn = ++asked;
    more.hidden = true;
    if (isEmpty(state)) {
      list.replaceChildren();
      status.textContent = words.status.empty;
      return;
    }
    try {
      status.textContent = words.status.searching;
      const { found, meant } = await find(state);
      if (turn !== asked) return;
      findings = found;
      await show(0);
      status.textContent = countSentence(words, found.count, state.words, meant);
    } catch {
      list.replaceChildren();
      status.textContent = words.status.blocked;
    }
  };

  /** The address is what is looked for: going back, a shared link and the box at the top of other pages all set it. */
  const follow = () => {
    const state = readState(
      location.hash,
      filters.map(({ name }) => name),
    );
    if (box.value.trim() !== state.words) box.value = state.words;
    for (const filter of filters) filter.value = state.filters[filter.name] ?? '';
    void search();
  };
  const ask = () => {
    history.replaceState(null, '', `${location.pathname}${writeState(typed())}`);
    void search();
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
  more.addEventListener('click', async () => {
    const shown = list.children.length;
    await show(shown);
    linksIn(list)[shown]?.focus();
  });
  page.addEventListener('keydown', (event) => moveAmong(event, box, linksIn(list)));
  addEventListener('hashchange', follow);
  follow();
}

const linksIn = (list: HTMLElement): HTMLAnchorElement[] => [...list.querySelectorAll('a')];

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
