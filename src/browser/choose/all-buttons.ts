import { part } from '../search-view.ts';
import type { WishForm } from './wish-form.ts';

/** Makes the buttons work that tick all of some indicators, and untick them where all are ticked. */
export function allButtons(page: HTMLElement, form: WishForm, changed: () => void): { show(): void } {
  const buttons = [...page.querySelectorAll<HTMLElement>('[data-all]')].map((button) => ({
    button,
    ids: (button.dataset['all'] ?? '').split(' '),
  }));
  const areTicked = (ids: readonly string[]) => ids.every((id) => form.order.includes(id));
  for (const { button, ids } of buttons) {
    button.addEventListener('click', () => {
      form.tick(ids, !areTicked(ids));
      changed();
    });
  }
  return {
    show() {
      for (const { button, ids } of buttons)
        part(button, 'words').textContent = button.dataset[areTicked(ids) ? 'untick' : 'tick'] ?? '';
    },
  };
}
