import type { FormatId } from '../../forms/formats.ts';
import { phrase } from '../../forms/phrase.ts';
import { part } from '../search-view.ts';
import type { MadeFile, Wish } from './messages.ts';
import { saveFile } from './save-file.ts';
import type { ChooseWords } from './words.ts';
import { workStatus } from './work-status.ts';
import type { WorkerClient } from './worker-client.ts';

/** Makes the buttons work that make documents, and sheets for partners. */
export function makeFiles(page: HTMLElement, words: ChooseWords, worker: WorkerClient, wish: () => Wish): void {
  for (const button of page.querySelectorAll<HTMLElement>('[data-make]')) {
    const { make: document = '', format } = button.dataset;
    const status = workStatus(page, `make-${document}`, words);
    button.addEventListener('click', async () => {
      const working = phrase(words.working.make, { file: button.ariaLabel ?? '' });
      const file = await status.during(working, () => worker.ask('make', { wish: wish(), document, format: format as FormatId }));
      if (file !== undefined) status.say(...handOver(file, words));
    });
  }

  if (page.querySelector('[data-sheets]') === null) return;
  const partners = workStatus(page, 'partners', words);
  const box = part(page, 'organisations', HTMLTextAreaElement);
  for (const button of page.querySelectorAll<HTMLElement>('[data-sheets]')) {
    button.addEventListener('click', async () => {
      if (!/\S/.test(box.value)) {
        partners.fail(words.failed.nobody);
        box.focus();
        return;
      }
      const format = button.dataset['sheets'] as FormatId;
      const file = await partners.during(words.working.sheets, (show) =>
        worker.ask('sheets', { wish: wish(), organisations: box.value, format }, ({ done, of }) => show(done, of)),
      );
      if (file === undefined) return;
      const twice = file.repeated.map((organisation) => phrase(words.remarks.repeated, { organisation }));
      partners.say(...handOver(file, words), ...twice);
    });
  }
}

/** Gives a file to the browser; what there is to say of it. */
function handOver(file: MadeFile, words: ChooseWords): string[] {
  saveFile(file);
  const unshown = file.unshown.map(({ name, letters }) =>
    phrase(words.unshown, { letters: letters.map((letter) => `“${letter}”`).join(', '), answer: name }),
  );
  return [phrase(words.made, { file: file.name }), ...unshown];
}
