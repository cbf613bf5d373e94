import { part, type SearchWords } from './search-view.ts';

/**
 * Shows the filters that are chosen: how many beside the heading that opens them, and each above the results as a button that
 * takes it away. Returns what shows them anew.
 */
export function chosenFilters(page: ParentNode, selects: readonly HTMLSelectElement[], { filters: words }: SearchWords) {
  const list = part(page, 'chosen');
  const count = part(page, 'filter-count');
  const template = part(page, 'chosen-filter', HTMLTemplateElement);

  const buttonFor = (select: HTMLSelectElement) => {
    const item = template.content.cloneNode(true) as DocumentFragment;
    const button = part(item, 'remove', HTMLButtonElement);
    const [option] = select.selectedOptions;
    const value = option?.dataset['label'] ?? '';
    const named = words.one.replace('{filter}', select.dataset['label'] ?? '').replace('{value}', () => value);
    part(item, 'value').textContent = named;
    button.setAttribute(
      'aria-label',
      words.remove.replace('{filter}', () => named),
    );
    button.addEventListener('click', () => {
      select.value = '';
      select.dispatchEvent(new Event('change'));
      // The button is gone: go on from its neighbour, or from the words.
      (list.querySelector('button') ?? part(page, 'words')).focus();
    });
    return item;
  };

  return () => {
    const chosen = selects.filter(({ value }) => value !== '');
    list.replaceChildren(...chosen.map(buttonFor));
    list.hidden = chosen.length === 0;
    const counted = chosen.length === 1 ? words.chosen.one : words.chosen.many.replace('{count}', String(chosen.length));
    count.textContent = chosen.length === 0 ? '' : counted;
  };
}

/** Opens the filters where they stand beside the results, and closes them where they would push the results down. */
export function fitFilters(page: ParentNode): void {
  const details = part(page, 'filters', HTMLDetailsElement);
  const beside = matchMedia('(min-width: 62rem)');
  const openBeside = () => {
    details.open = beside.matches;
  };
  beside.addEventListener('change', openBeside);
  openBeside();
}
