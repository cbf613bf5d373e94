import type { CheckedChoice } from '../../forms/check-choice.ts';
import { phrase } from '../../forms/phrase.ts';
import { part } from '../search-view.ts';
import type { Wish } from './messages.ts';
import { saveFile } from './save-file.ts';
import type { ChooseWords } from './words.ts';
import { workStatus } from './work-status.ts';
import type { WorkerClient } from './worker-client.ts';

/** Lets people keep a choice, as an address or a file, and open such a file again, which `opened` then takes. */
export function keepChoice(
  page: HTMLElement,
  words: ChooseWords,
  worker: WorkerClient,
  wish: () => Wish,
  opened: (saved: CheckedChoice & Pick<Wish, 'title' | 'values'>) => void,
): void {
  const status = workStatus(page, 'keep', words);
  part(page, 'copy').addEventListener('click', async () => {
    try {
      await navigator.clipboard.writeText(location.href);
      status.say(words.copied);
    } catch {
      status.say(words.notCopied);
    }
  });
  part(page, 'save').addEventListener('click', async () => {
    const file = await status.during(words.working.save, () => worker.ask('save', { wish: wish() }));
    if (file === undefined) return;
    saveFile(file);
    status.say(phrase(words.made, { file: file.name }));
  });
  const box = part(page, 'open', HTMLInputElement);
  box.addEventListener('change', async () => {
    const file = box.files?.[0];
    if (file === undefined) return;
    const reading = await status.during(phrase(words.working.open, { file: file.name }), async () =>
      worker.ask('open', { text: await file.text() }),
    );
    // The same file can then be opened again.
    box.value = '';
    if (reading === undefined) return;
    if (!reading.ok) return status.fail(phrase(words.notOpened, { file: file.name }), ...reading.problems);
    opened(reading);
    status.say(phrase(words.opened, { file: file.name }));
  });
}
