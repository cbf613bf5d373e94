/** Milliseconds for which a link says that it was copied. */
const SHOWN = 2500;

/**
 * Lets the links to places on a page copy their address: shown at the link, and said in the page's status line to those who hear
 * the page. Where the browser gives no clipboard they stay plain links.
 */
export function copyLinks(status: HTMLElement): void {
  const said = status.dataset['copied'] ?? '';
  document.addEventListener('click', async (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a.here') : null;
    if (link === null || navigator.clipboard === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    // Who copies a link stays where they are; the address bar shows the place as following the link would.
    history.replaceState(null, '', link.hash);
    try {
      await navigator.clipboard.writeText(link.href);
    } catch {
      location.replace(link.href);
      return;
    }
    link.dataset['said'] = said;
    status.textContent = said;
    setTimeout(() => {
      delete link.dataset['said'];
      status.textContent = '';
    }, SHOWN);
  });
}
