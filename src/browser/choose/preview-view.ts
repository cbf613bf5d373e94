/** Milliseconds of work after which the page may do something else. */
const SLICE = 12;

/**
 * Shows a document in pieces, a few at a time, so that a long one never holds the page up. Pieces that are there already stay, and
 * with them the place to which somebody has scrolled.
 */
export function previewView(region: HTMLElement): { show(pieces: readonly string[]): Promise<void> } {
  let newest = 0;
  const held = new WeakMap<Element, string>();

  region.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('a') : null;
    const anchor = link?.getAttribute('href') ?? '';
    if (!anchor.startsWith('#')) return;
    // The address of the page holds the choice, and so a link inside the preview leaves it alone.
    event.preventDefault();
    const target = region.querySelector<HTMLElement>(`[id="${CSS.escape(anchor.slice(1))}"]`);
    if (target === null) return;
    target.tabIndex = -1;
    target.focus({ preventScroll: true });
    region.scrollTop += target.getBoundingClientRect().top - region.getBoundingClientRect().top;
  });

  const pieceOf = (html: string): Element => {
    const piece = document.createElement('div');
    piece.className = 'choose-preview__piece';
    piece.innerHTML = html;
    // Whoever follows a link to a source keeps what they have typed.
    for (const link of piece.querySelectorAll<HTMLAnchorElement>('a:not([href^="#"])')) link.target = '_blank';
    held.set(piece, html);
    return piece;
  };

  return {
    async show(pieces) {
      newest += 1;
      const mine = newest;
      const known = new Map([...region.children].map((piece) => [held.get(piece), piece]));
      let begun = performance.now();
      for (const [index, html] of pieces.entries()) {
        const piece = known.get(html) ?? pieceOf(html);
        known.delete(html);
        const there = region.children[index];
        if (there !== piece) region.insertBefore(piece, there ?? null);
        if (performance.now() - begun < SLICE) continue;
        await new Promise((resolve) => setTimeout(resolve));
        if (mine !== newest) return;
        begun = performance.now();
      }
      while (region.children.length > pieces.length) region.lastElementChild?.remove();
    },
  };
}
