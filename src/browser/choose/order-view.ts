import { phrase } from '../../forms/phrase.ts';
import { part } from '../search-view.ts';
import { dragItems } from './drag-items.ts';
import type { WishForm } from './wish-form.ts';
import type { ChooseWords } from './words.ts';

/** Shows the chosen indicators in their order, and lets people change it by arrows or by dragging. `changed` is called when they do. */
export function orderView(page: HTMLElement, form: WishForm, words: ChooseWords, changed: () => void): { show(): void } {
  const root = part(page, 'order');
  const [list, template] = [part(root, 'order-list'), part(root, 'order-item', HTMLTemplateElement)];
  const say = (sentence: string) => {
    part(root, 'order-said').textContent = sentence;
  };
  const idsShown = () => [...list.children].map((item) => (item as HTMLElement).dataset['id'] ?? '');

  const moveTo = (ids: readonly string[], id: string) => {
    form.arrange(ids);
    say(phrase(words.moved, { indicator: form.nameOf(id), place: ids.indexOf(id) + 1, count: ids.length }));
    changed();
  };
  const step = (id: string, by: -1 | 1) => {
    const ids = [...form.order];
    const from = ids.indexOf(id);
    const to = from + by;
    if (to < 0 || to >= ids.length) return;
    ids.splice(to, 0, ...ids.splice(from, 1));
    moveTo(ids, id);
  };
  const remove = (id: string) => {
    const index = form.order.indexOf(id);
    form.tick([id], false);
    say(phrase(words.removed, { indicator: form.nameOf(id) }));
    changed();
    // Whoever leaves several out goes on with the next; the last one leads back to the heading, or to what can be ticked.
    const next = list.children[Math.min(index, list.children.length - 1)];
    const button =
      next?.querySelector<HTMLElement>('[data-part="remove"]') ?? page.querySelector<HTMLElement>(`input[value="${id}"]`);
    button?.focus();
  };

  const itemFor = (id: string): HTMLElement => {
    const name = form.nameOf(id);
    const item = template.content.cloneNode(true) as DocumentFragment;
    part(item, 'name').textContent = name;
    const actions = { up: () => step(id, -1), down: () => step(id, 1), remove: () => remove(id) };
    for (const [action, act] of Object.entries(actions)) {
      const button = part(item, action);
      button.ariaLabel = phrase(root.dataset[action] ?? '{indicator}', { indicator: name });
      button.addEventListener('click', act);
    }
    const element = item.querySelector('li') as HTMLElement;
    element.dataset['id'] = id;
    return element;
  };

  dragItems(list, '[data-part="handle"]', (item) => moveTo(idsShown(), item.dataset['id'] ?? ''));

  return {
    show() {
      const known = new Map([...list.children].map((item) => [(item as HTMLElement).dataset['id'], item as HTMLElement]));
      const items = form.order.map((id) => known.get(id) ?? itemFor(id));
      const focused = document.activeElement;
      list.replaceChildren(...items);
      // What is moved in a page loses the focus.
      if (focused instanceof HTMLElement && list.contains(focused)) focused.focus();
      items.forEach((item, index) => {
        part(item, 'up').ariaDisabled = String(index === 0);
        part(item, 'down').ariaDisabled = String(index === items.length - 1);
      });
      root.hidden = items.length < 2;
    },
  };
}
