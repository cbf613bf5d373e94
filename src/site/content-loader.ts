import type { Loader, LoaderContext } from 'astro/loaders';
import { type CollectionName, collectionNames, collections, type Records, type SingleName } from '../framework/collections.ts';
import { ContentError, formatProblem } from '../framework/problem.ts';
import { readContent } from '../framework/read-content.ts';
import { contentFiles } from './content-files.ts';

/** The folder that authors write in; tests build other ones. */
export const { CONTENT_FOLDER: contentFolder = 'content' } = process.env;

/** The guides in it, which may be absent. */
export const guideFolder = `${contentFolder}/guides`;

/** The name of the collection that says what was read. */
export const READING = 'reading';

/** The id of the only entry of a single file's collection. */
const SINGLE_ID = 'single';

type Name = CollectionName | SingleName;

/** The collection that says what was read: which collections hold something, and a digest of all of it. */
export const readingLoader = (): Loader => ({
  name: 'content',
  load: async (context) => {
    room.open(READING, context);
  },
});

/** Fills an Astro collection from the one reading that all collections share. A build stops with every problem at once. */
export const contentLoader = (name: Name): Loader => ({
  name: 'content',
  load: async (context) => {
    room.open(name, context);
  },
});

/**
 * All content, read once for all collections. While somebody writes, an edited file is read again at once; one that does not
 * hold together leaves the pages as they were and says every problem.
 */
const room = {
  reading: undefined as Records | undefined,
  loading: new Map<Name | typeof READING, LoaderContext>(),
  watched: new Set<unknown>(),

  open(name: Name | typeof READING, context: LoaderContext): void {
    this.reading ??= read();
    this.loading.set(name, context);
    fill(name, context, this.reading);
    if (context.watcher !== undefined && !this.watched.has(context.watcher)) this.watch(context);
  },

  watch({ watcher, logger }: LoaderContext): void {
    if (watcher === undefined) return;
    this.watched.add(watcher);
    watcher.add(contentFolder);
    // Editors write a file in several steps; only the last of them is worth reading.
    let waiting: NodeJS.Timeout | undefined;
    const changed = (path: string) => {
      if (!/\.(?:ya?ml|mdx)$/.test(path) || !path.replaceAll('\\', '/').includes(`${contentFolder}/`)) return;
      clearTimeout(waiting);
      waiting = setTimeout(() => this.readAgain(logger), 60);
    };
    for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, changed);
  },

  readAgain(logger: LoaderContext['logger']): void {
    try {
      const records = read();
      this.reading = records;
      for (const [name, context] of this.loading) fill(name, context, records);
      logger.info('Content read again.');
    } catch (error) {
      if (!(error instanceof ContentError)) throw error;
      logger.error(`${error.message}\nThe pages stay as they were until this is mended.`);
    }
  },
};

function read(): Records {
  const reading = readContent(contentFiles(contentFolder), contentFolder);
  if (!reading.ok) throw new ContentError(reading.problems.map(formatProblem));
  return reading.records;
}

interface Entry {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

function entriesOf(name: Name | typeof READING, records: Records, digestOf: LoaderContext['generateDigest']): readonly Entry[] {
  if (name === READING) {
    const filled = collectionNames.filter((collection) => records[collection].length > 0);
    return [{ id: SINGLE_ID, data: { digest: digestOf({ ...records }), filled } }];
  }
  if (name in collections) return records[name as CollectionName].map((data) => ({ id: data.id, data }));
  return [{ id: SINGLE_ID, data: records[name as SingleName] }];
}

function fill(name: Name | typeof READING, { store, generateDigest }: LoaderContext, records: Records): void {
  const entries = entriesOf(name, records, generateDigest);
  const kept = new Set(entries.map(({ id }) => id));
  for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
  for (const { id, data } of entries) store.set({ id, data, digest: generateDigest(data) });
}
