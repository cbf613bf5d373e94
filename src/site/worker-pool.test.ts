import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { startWorkers, type WorkerPool } from './worker-pool.ts';

let folder = '';
let pool: WorkerPool<string, string> | undefined;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'threads-'));
});
afterEach(async () => {
  await pool?.close();
  rmSync(folder, { recursive: true });
});

/** Two threads that greet with a word that they share, or do as they are told. */
function greeters(): WorkerPool<string, string> {
  const file = join(folder, 'greeter.mjs');
  writeFileSync(
    file,
    `import { parentPort, workerData } from 'node:worker_threads';
    parentPort.on('message', (task) => {
      if (task === 'throw') parentPort.postMessage({ ok: false, error: new RangeError('too far') });
      else if (task === 'end') process.exit(3);
      else if (task === 'break') throw new Error('it broke');
      else parentPort.postMessage({ ok: true, result: workerData + ' ' + task });
    });`,
  );
  pool = startWorkers<string, string>(file, 'Hello', 2);
  return pool;
}

test('Each task has its own result, also where there are more tasks than threads', async () => {
  const { run } = greeters();
  const names = ['Ada', 'Ben', 'Cat', 'Dee', 'Eve'];
  expect(await Promise.all(names.map(run))).toEqual(names.map((name) => `Hello ${name}`));
});

test('What a task throws comes back as it was, and the thread goes on', async () => {
  const { run } = greeters();
  for (let time = 0; time < 3; time += 1) {
    const error = await run('throw').catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RangeError);
    expect(error).toMatchObject({ message: 'too far' });
  }
  expect(await run('Ada')).toBe('Hello Ada');
});

test.each([
  ['break', 'it broke'],
  ['end', 'A thread ended with code 3 before its work.'],
])('A thread that ends at "%s" leaves nobody waiting', async (task, message) => {
  const { run } = greeters();
  await expect(run(task)).rejects.toThrow(message);
});
