import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { SiteFramework } from '../framework/framework.ts';
import { leanIndex } from './lean-index.ts';
import { createPaths, type Paths } from './paths.ts';
import { type SearchRecord, searchRecords } from './search-records.ts';
import { isSentence, packWords, searchWords, spareWords } from './search-words.ts';
import { steadyIndex } from './steady-index.ts';

/** The folder of the index below the site's. */
const FOLDER = 'pagefind';

/** Writes the search index beside the pages that it leads to, and says how many things it can find. Throws what Pagefind says. */
export async function writeSearchIndex(framework: SiteFramework, outDir: string, base: string): Promise<number> {
  const paths = createPaths(base);
  const records = [...searchRecords(framework, paths), ...guideRecords(outDir, paths)];
  const { smallWords } = framework.siteWording.search;
  const [language = 'en'] = framework.formWording.language.split('-');
  // Without the dot, "5.2" is two words that stand everywhere.
  const { index, errors } = await createIndex({ includeCharacters: '.', forceLanguage: language });
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  try {
    for (const record of records) refuse((await index.addCustomRecord(toPagefind(record, language))).errors);
    const { files, errors: faults } = await index.getFiles();
    refuse(faults);
    const kept = steadyIndex(leanIndex(files, spareWords(records, smallWords))).filter(({ path }) => !isSpare(path));
    for (const { path, content } of kept) await writeInto(join(outDir, FOLDER, path), content);
  } finally {
    await close();
  }
  const known = packWords(searchWords(records, smallWords), records.length);
  await writeInto(join(outDir, FOLDER, 'words.json'), Buffer.from(JSON.stringify(known)));
  return records.length;
}

/** Pagefind's own interfaces, its script for a thread of its own, and the index for languages that it does not know. */
const isSpare = (path: string): boolean => /ui\.(js|css)$|(highlight|worker)\.js$|unknown/.test(path);

async function writeInto(file: string, content: Uint8Array): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, content);
}

/** Guides are text that only their pages have. */
const guideRecords = (outDir: string, paths: Paths): SearchRecord[] =>
  readdirSync(outDir)
    .toSorted()
    .flatMap((id) => {
      const file = join(outDir, id, 'index.html');
      const html = existsSync(file) ? readFileSync(file, 'utf8') : '';
      const [, text] = /<div class="guide">([\s\S]*?)<\/main>/.exec(html) ?? [];
      const [, title] = /<h1>([\s\S]*?)<\/h1>/.exec(html) ?? [];
      if (text === undefined || title === undefined) return [];
      return [{ kind: 'page' as const, url: paths.guide(id), title: words(title), text: words(text), filters: {} }];
    });

const words = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/g, ' ')
    .trim();

function toPagefind({ kind, url, title, text, filters, ...more }: SearchRecord, language: string) {
  const { place, aliases, abbreviations } = more;
  // A sentence is not a name: its words, which are its text, must not count for more than the same words in any other text.
  const name = isSentence(kind) ? {} : { title };
  const said = Object.entries({ ...name, place, aliases, abbreviations }).filter(
    ([, words]) => words !== undefined && words !== '',
  );
  const chosen = Object.entries(filters).map(([name, values]) => [name, [...values]]);
  return {
    url,
    language,
    content: text,
    meta: Object.fromEntries(said) as Record<string, string>,
    filters: { kind: [kind], ...Object.fromEntries(chosen) },
  };
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`The search index could not be written: ${errors.join('; ')}`);
}
