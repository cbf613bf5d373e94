import type { Page } from 'playwright-core';

/**
 * Watches what a page's main thread does, until the function that comes back is called: it says the longest time, in milliseconds, for
 * which one task kept the thread. That is time of the processor, and so the same whatever else a machine does. One page of a browser
 * can be watched at a time. Throws where no task was seen.
 */
export async function watchTasks(page: Page): Promise<() => Promise<number>> {
  const browser = page.context().browser();
  if (browser === null) throw new Error('the page has no browser that can be watched');
  await browser.startTracing(page, { categories: ['toplevel', '__metadata'] });
  return async () => {
    const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly TraceEvent[] };
    const mainThreads = new Set(
      traceEvents
        .filter(({ name, args }) => name === 'thread_name' && args.name === 'CrRendererMain')
        .map(({ pid, tid }) => `${pid} ${tid}`),
    );
    const times = traceEvents
      .filter(({ name, pid, tid }) => name.endsWith('RunTask') && mainThreads.has(`${pid} ${tid}`))
      .flatMap(({ tdur }) => (tdur === undefined ? [] : [tdur / 1000]));
    if (times.length === 0) throw new Error('no task was seen');
    return Math.max(...times);
  };
}

/** As much of Chromium's account as is read here. */
interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Time of the processor, in millionths of a second. */
  readonly tdur?: number;
  readonly args: { readonly name?: string };
}
