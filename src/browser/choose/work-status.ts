import { part } from '../search-view.ts';
import { type ChooseWords, failureSentence } from './words.ts';
import { ErrandFailed } from './worker-client.ts';

/** Milliseconds of work after which a bar shows that there is some. */
const PATIENCE = 300;

/** Where a part of the page tells of its work. */
export interface WorkStatus {
  /** Waits for some work, with a bar where it takes long. What it came to; nothing where it failed, which is told. */
  during<Value>(words: string, work: (show: (done: number, of: number) => void) => Promise<Value>): Promise<Value | undefined>;
  /** Says what came of it; the sentences stand one below the other. */
  say(...sentences: readonly string[]): void;
  /** Says what went wrong. */
  fail(...sentences: readonly string[]): void;
}

/** The place of that name on the page. */
export function workStatus(page: HTMLElement, name: string, words: ChooseWords): WorkStatus {
  const root = page.querySelector<HTMLElement>(`[data-work="${name}"]`);
  if (root === null) throw new Error(`The page has no place for the work "${name}"`);
  const bar = part(root, 'bar');
  const progress = part(root, 'progress', HTMLProgressElement);
  const [said, failed] = [part(root, 'said'), part(root, 'failed')];
  let newest = 0;

  const status: WorkStatus = {
    async during(what, work) {
      newest += 1;
      const mine = newest;
      const isNewest = () => mine === newest;
      status.say();
      progress.removeAttribute('value');
      const show = (done: number, of: number) => {
        if (isNewest()) progress.value = done / of;
      };
      const timer = setTimeout(() => {
        if (!isNewest()) return;
        part(root, 'working').textContent = what;
        bar.hidden = false;
      }, PATIENCE);
      try {
        return await work(show);
      } catch (error) {
        if (!isNewest()) return undefined;
        const failure = error instanceof ErrandFailed ? error.failure : { kind: 'fault' as const, message: String(error) };
        status.fail(failureSentence(words.failed, failure));
        return undefined;
      } finally {
        clearTimeout(timer);
        if (isNewest()) bar.hidden = true;
      }
    },
    say(...sentences) {
      failed.replaceChildren();
      said.replaceChildren(...paragraphs(sentences));
    },
    fail(...sentences) {
      said.replaceChildren();
      failed.replaceChildren(...paragraphs(sentences));
    },
  };
  return status;
}

const paragraphs = (sentences: readonly string[]): HTMLElement[] =>
  sentences.map((sentence) => {
    const line = document.createElement('span');
    line.textContent = sentence;
    return line;
  });
