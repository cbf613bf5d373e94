import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { figuresOf } from './figures.ts';
import { measure } from './measure.ts';
import { type Measurement, timed } from './measurement.ts';

/** What people look for: common words, two words, and an old name. */
const queries = ['risk', 'housing', 'unpaid work', 'victims', 'criminal justice social work'] as const;

/** As many as a page of results shows. */
const SHOWN = 10;

/** The search index of a built site: its size, and a first look for some words with all that it reads for that. */
export async function measureSearch(site: string): Promise<Measurement[]> {
  const folder = join(site, 'pagefind');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => statSync(join(folder, path)));
  const bytes = files.filter((file) => file.isFile()).reduce((total, { size }) => total + size, 0);
  const given = globalThis.fetch;
  globalThis.fetch = readFromDisk;
  try {
    const looked = await measure(() => openIndex(folder), lookUp);
    return [
      { name: 'Search index, all files', unit: 'kB', figures: figuresOf([bytes / 1000]) },
      timed(`Search for ${queries.length} wordings, from disk`, looked),
    ];
  } finally {
    globalThis.fetch = given;
  }
}

interface Pagefind {
  options(options: Readonly<Record<string, unknown>>): Promise<void>;
  init(): Promise<void>;
  search(words: string): Promise<{ readonly results: readonly { data(): Promise<unknown> }[] }>;
}

let opened = 0;

/** The index as a visitor meets it, with nothing of it read before: each time the script under a name that Node has not seen. */
async function openIndex(folder: string): Promise<Pagefind> {
  opened += 1;
  const address = `${pathToFileURL(folder).href}/`;
  const pagefind = (await import(`${address}pagefind.js?${opened}`)) as Pagefind;
  await pagefind.options({ basePath: address, baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}

async function lookUp(pagefind: Pagefind): Promise<void> {
  for (const words of queries) {
    const { results } = await pagefind.search(words);
    if (results.length === 0) throw new Error(`Search finds nothing for "${words}".`);
    await Promise.all(results.slice(0, SHOWN).map((result) => result.data()));
  }
}

/** Pagefind asks a server for the parts of its index; Node's own fetch reads no files. */
const readFromDisk: typeof fetch = async (address) => {
  const url = new URL(String(address instanceof Request ? address.url : address));
  url.search = '';
  const type = url.pathname.includes('wasm') ? 'application/wasm' : 'application/octet-stream';
  return new Response(Uint8Array.from(readFileSync(fileURLToPath(url))), { headers: { 'Content-Type': type } });
};
