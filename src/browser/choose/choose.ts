import type { Choosable } from '../../forms/check-choice.ts';
import { addressOfChoice, choiceInAddress } from '../../forms/choice-address.ts';
import { part } from '../search-view.ts';
import { allButtons } from './all-buttons.ts';
import { keepChoice } from './keep-choice.ts';
import { makeFiles } from './make-files.ts';
import { orderView } from './order-view.ts';
import { previewView } from './preview-view.ts';
import { showRemarks } from './remarks-view.ts';
import { summaryView } from './summary-view.ts';
import { wishForm } from './wish-form.ts';
import { type ChooseWords, failureSentence } from './words.ts';
import { workStatus } from './work-status.ts';
import { workerClient } from './worker-client.ts';

/** Milliseconds without a key press after which somebody has probably finished a word. */
const PAUSE = 250;

const page = document.querySelector<HTMLElement>('[data-choose]');
if (page !== null) startChoosing(page);

/** Makes the page work: what is chosen becomes the address, and what it comes to is shown at once. */
function startChoosing(page: HTMLElement): void {
  const words = JSON.parse(page.dataset['words'] ?? '{}') as ChooseWords;
  const choosable = JSON.parse(page.dataset['choosable'] ?? '{}') as Choosable;
  const worker = workerClient(page.dataset['choose'] ?? '');
  const form = wishForm(page);
  const [summary, preview] = [summaryView(page, words), previewView(part(page, 'preview'))];
  const looking = workStatus(page, 'preview', words);
  const shown = part(page, 'shown', HTMLSelectElement);
  let newest = 0;

  const look = async (): Promise<void> => {
    newest += 1;
    const mine = newest;
    const wish = form.read();
    const { length } = wish.choice.indicators;
    summary.start(length);
    for (const [name, hidden] of [
      ['empty', length > 0] as const,
      ['filled', length === 0] as const,
      ['afterwards', length === 0] as const,
    ])
      part(page, name).hidden = hidden;
    if (length === 0) return;
    await looking.during(words.working.preview, () =>
      worker.ask('preview', { wish, document: shown.value }, (told) => {
        if (mine !== newest) return;
        if (told.kind === 'preview') void preview.show(told.pieces);
        if (told.kind === 'letters') showTitleLetters(told.letters);
        else summary.tell(told);
      }),
    );
  };
  const showTitleLetters = (letters: readonly string[]) => {
    const sentence = letters.length === 0 ? '' : failureSentence(words.failed, { kind: 'letters', letters });
    part(page, 'title-remark').textContent = sentence;
  };
  const showChoice = () => {
    order.show();
    all.show();
    void look();
  };
  const changed = () => {
    keepInAddress();
    showChoice();
  };
  const keepInAddress = () => {
    const address = addressOfChoice(form.read().choice);
    history.replaceState(null, '', address === '' ? location.pathname : `#${address}`);
  };
  const order = orderView(page, form, words, changed);
  const all = allButtons(page, form, changed);

  /** Going back, or a link that somebody shared. Places on the page, such as that of the link past the menu, are no choices. */
  const follow = () => {
    if (location.hash !== '' && !location.hash.includes('=')) return keepInAddress();
    const { choice, remarks } = choiceInAddress(choosable, location.hash);
    form.choose(choice);
    showRemarks(page, words.remarks, remarks, form.nameOf);
    if (remarks.length > 0) keepInAddress();
    showChoice();
  };

  let pause = 0;
  page.addEventListener('input', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || target.type !== 'text') return;
    clearTimeout(pause);
    pause = window.setTimeout(look, PAUSE);
  });
  page.addEventListener('change', ({ target }) => {
    if (target === shown) void look();
    else if (
      (target instanceof HTMLInputElement && target.type === 'checkbox') ||
      (target instanceof HTMLSelectElement && target.name !== '')
    )
      changed();
  });

  const start = part(page, 'start', HTMLSelectElement);
  part(page, 'start-button').addEventListener('click', () => {
    const [option] = start.selectedOptions;
    if (option === undefined || option.value === '') return start.focus();
    const { choice } = choiceInAddress(choosable, option.value);
    const { sections, options } = form.read().choice;
    form.choose(option.dataset['indicatorsOnly'] === undefined ? choice : { indicators: choice.indicators, sections, options });
    changed();
  });
  part(page, 'to-downloads').addEventListener('click', (event) => {
    event.preventDefault();
    document.getElementById('choose-downloads')?.focus();
  });

  keepChoice(page, words, worker, form.read, ({ choice, title, values, remarks }) => {
    form.choose(choice);
    form.write({ title, values });
    showRemarks(page, words.remarks, remarks, form.nameOf);
    changed();
  });
  makeFiles(page, words, worker, form.read);
  addEventListener('hashchange', follow);
  follow();
  // From then on the page works without a network. Where something does not come, it is asked for again when it is needed.
  whenIdle(() => {
    void worker.ask('prepare', {}).catch(() => {});
    for (const face of document.fonts) void face.load().catch(() => {});
  });
}

/** Once everything that the page shows has come, and nothing else is to be done. */
function whenIdle(act: () => void): void {
  const idle = () => ('requestIdleCallback' in globalThis ? requestIdleCallback(act, { timeout: 2000 }) : setTimeout(act, 200));
  if (document.readyState === 'complete') idle();
  else addEventListener('load', idle, { once: true });
}
