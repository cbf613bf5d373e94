import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/** Threads that do tasks of one kind, each one task at a time. */
export interface WorkerPool<Task, Result> {
  /** Does a task when a thread is free. Rejects with what the task threw, or with what ended its thread. */
  run(task: Task): Promise<Result>;
  /** Ends all threads. */
  close(): Promise<void>;
}

/** What a thread says when it has done a task, or could not do it. */
export type Answer<Result> = { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly error: unknown };

/**
 * Starts so many threads of a module that answers each message, a Task, with one Answer. What all tasks share is given once, as
 * the thread's `workerData`.
 */
export function startWorkers<Task, Result>(file: string, shared: unknown, size: number): WorkerPool<Task, Result> {
  const workers = Array.from({ length: size }, () => new Worker(file, { workerData: shared, resourceLimits }));
  const idle = workers.map((worker) => askerOf<Task, Result>(worker));
  const waiting: Job<Task, Result>[] = [];

  /** Brings free threads and waiting tasks together. A thread that ended fails what it is given, and so fails the build. */
  const match = (): void => {
    while (idle.length > 0 && waiting.length > 0) {
      const [ask, job] = [idle.shift(), waiting.shift()];
      if (ask === undefined || job === undefined) return;
      ask(job.task)
        .then(job.resolve, job.reject)
        .finally(() => {
          idle.push(ask);
          match();
        });
    }
  };
  return {
    run: (task) =>
      new Promise((resolve, reject) => {
        waiting.push({ task, resolve, reject });
        match();
      }),
    close: async () => {
      await Promise.all(workers.map((worker) => worker.terminate()));
    },
  };
}

/** New objects get less room than Node would give them, and are cleared away more often: two threads then take 200 MB less, no slower. */
const resourceLimits = { maxYoungGenerationSizeMb: 16 };

interface Job<Task, Result> {
  readonly task: Task;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
}

/** A function that gives a thread a task and waits for its answer. */
function askerOf<Task, Result>(worker: Worker): (task: Task) => Promise<Result> {
  const ended = new Promise<never>((_, reject) => {
    worker.once('error', reject).once('exit', (code) => reject(new Error(`A thread ended with code ${code} before its work.`)));
  });
  // Threads end when all is done, and then nobody asks.
  ended.catch(() => {});
  return async (task) => {
    const answered = once(worker, 'message') as Promise<[Answer<Result>]>;
    worker.postMessage(task);
    const [answer] = await Promise.race([answered, ended]);
    if (!answer.ok) throw answer.error;
    return answer.result;
  };
}
