import type { Asked, Errand, Errands, Failure, Told } from './messages.ts';

/** The worker as the page sees it. It starts with the first errand, and once more after it could not start. */
export interface WorkerClient {
  /** Has an errand done, and is told of its way by `onPart`. Rejects with an ErrandFailed. */
  ask<Name extends Errand>(
    errand: Name,
    ask: Errands[Name]['ask'],
    onPart?: (part: Errands[Name]['part']) => void,
  ): Promise<Errands[Name]['answer']>;
}

/** Why an errand was not done. */
export class ErrandFailed extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.kind);
    this.failure = failure;
  }
}

/** A worker that makes documents from the framework at an address. */
export function workerClient(framework: string): WorkerClient {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let number = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    started.addEventListener('message', ({ data }: MessageEvent<Told>) => settle(waiting, data));
    // Where its script did not come there is no message; otherwise it stopped at a fault of ours.
    started.addEventListener('error', ({ message }) => {
      const failure: Failure = message ? { kind: 'fault', message } : { kind: 'unreachable' };
      started.terminate();
      if (worker === started) worker = undefined;
      for (const number of [...waiting.keys()]) settle(waiting, { number, state: 'failed', failure });
    });
    return started;
  };

  return {
    ask: (errand, ask, onPart = () => {}) =>
      new Promise((resolve, reject) => {
        number += 1;
        // TypeScript cannot follow that what an errand is told and answered is of its own kind.
        waiting.set(number, { resolve, reject, onPart } as Waiting);
        worker ??= start();
        worker.postMessage({ number, framework, errand, ...ask } as Asked);
      }),
  };
}

interface Waiting {
  resolve(answer: Errands[Errand]['answer']): void;
  reject(error: ErrandFailed): void;
  onPart(part: Errands[Errand]['part']): void;
}

function settle(waiting: Map<number, Waiting>, told: Told): void {
  const one = waiting.get(told.number);
  if (one === undefined) return;
  if (told.state === 'part') {
    one.onPart(told.part);
    return;
  }
  waiting.delete(told.number);
  if (told.state === 'done') one.resolve(told.answer);
  else one.reject(new ErrandFailed(told.failure));
}
