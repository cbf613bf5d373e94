/**
 * Lets people drag the items of a list by their handles, with mouse, pen or finger. The items change places while they are dragged;
 * `dropped` is called with one that ended elsewhere than it began. Keys need another way.
 */
export function dragItems(list: HTMLElement, handle: string, dropped: (item: HTMLElement) => void): void {
  list.addEventListener('pointerdown', (event) => {
    const grip = event.target instanceof Element ? event.target.closest(handle) : null;
    const item = grip?.closest<HTMLElement>('li');
    if (!item || event.button !== 0) return;
    event.preventDefault();
    const before = item.nextElementSibling;
    item.dataset['dragged'] = '';
    list.setPointerCapture(event.pointerId);

    const move = ({ clientY }: PointerEvent) => {
      const others = [...list.children].filter((other) => other !== item);
      const next = others.find((other) => {
        const { top, height } = other.getBoundingClientRect();
        return clientY < top + height / 2;
      });
      if (item.nextElementSibling !== (next ?? null)) list.insertBefore(item, next ?? null);
    };
    const end = () => {
      list.removeEventListener('pointermove', move);
      list.removeEventListener('pointerup', end);
      list.removeEventListener('pointercancel', end);
      delete item.dataset['dragged'];
      if (item.nextElementSibling !== before) dropped(item);
    };
    list.addEventListener('pointermove', move);
    list.addEventListener('pointerup', end);
    list.addEventListener('pointercancel', end);
  });
}
