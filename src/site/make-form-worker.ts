import { parentPort, workerData } from 'node:worker_threads';
import type { Rendered } from '../forms/formats.ts';
import type { Framework } from '../framework/framework.ts';
import { renderFile, type WantedFile } from './make-form.ts';
import type { Answer } from './worker-pool.ts';

const framework = workerData as Framework;

// A thread of makeAhead: Node runs this file as it stands, whatever a bundler made of its callers.
parentPort?.on('message', async (wanted: WantedFile) => {
  const answer = await renderFile(framework, wanted).then(
    (result): Answer<Rendered> => ({ ok: true, result }),
    (error: unknown): Answer<Rendered> => ({ ok: false, error }),
  );
  parentPort?.postMessage(answer);
});
