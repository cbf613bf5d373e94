import { copyLinks } from './copy-link.ts';
import { printSections } from './print-section.ts';
import { writeState } from './search-state.ts';

const status = document.querySelector<HTMLElement>('[data-copied]');
if (status !== null) copyLinks(status);

const guidance = document.querySelector<HTMLElement>('.guidance[data-print]');
if (guidance !== null) printSections(guidance);

/** The box at the top of a page hands its words to the search page behind the #, where no server sees them. */
const form = document.querySelector<HTMLFormElement>('form[data-search-box]');
form?.addEventListener('submit', (event) => {
  event.preventDefault();
  const words = String(new FormData(form).get('q') ?? '').trim();
  location.assign(`${form.action}${writeState({ words, filters: {} })}`);
});

/** The key "/" goes to the search box, unless somebody is writing. */
document.addEventListener('keydown', (event) => {
  const { target } = event;
  const writing = target instanceof HTMLElement && target.closest('input, select, textarea') !== null;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || writing) return;
  const box = document.querySelector<HTMLInputElement>('input[type="search"]');
  if (box === null) return;
  event.preventDefault();
  box.focus();
});
