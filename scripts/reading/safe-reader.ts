import { Worker } from 'node:worker_threads';
import { type ReadResult, refuse } from '../../src/answers/read-result.ts';

/** Reads files one after the other where they can do no harm. */
export interface SafeReader {
  /** What a file holds; that its reader had to be ended is a refusal like any other. */
  read(bytes: Uint8Array): Promise<ReadResult>;
  close(): Promise<void>;
}

/** How long a file may take, in milliseconds, and how large the heap may grow that it is read in, in megabytes. */
export const mostTime = 5_000;
export const mostHeap = 256;

/** A reader in a thread of its own, which is ended and begun anew where a file takes too long or too much. */
export function createSafeReader(limits: { readonly time?: number; readonly heap?: number } = {}): SafeReader {
  const { time = mostTime, heap = mostHeap } = limits;
  let worker: Worker | undefined;
  let settle: (result: ReadResult) => void = () => {};

  const end = async () => {
    const ended = worker;
    worker = undefined;
    ended?.removeAllListeners();
    await ended?.terminate();
  };
  const giveUp = async () => {
    await end();
    settle(refuse('ended'));
  };
  const begin = () =>
    new Worker(new URL('./reading-worker.ts', import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: heap } })
      .on('message', (result: ReadResult) => settle(result))
      .on('error', giveUp)
      .on('exit', giveUp);

  return {
    read: (bytes) =>
      new Promise((resolve) => {
        const timer = setTimeout(giveUp, time);
        settle = (result) => {
          clearTimeout(timer);
          resolve(result);
        };
        worker ??= begin();
        worker.postMessage(bytes);
      }),
    close: end,
  };
}
