import { getCollection } from 'astro:content';
import { collectionNames, type Records, singles } from '../framework/collections.ts';
import { createFramework, type SiteFramework } from '../framework/framework.ts';
import { READING } from './content-loader.ts';
import { makeAhead } from './make-form.ts';
import { templateFiles } from './template-files.ts';

let known: { readonly digest: string; readonly framework: SiteFramework } | undefined;

/**
 * The door from Astro: its collections → a framework, made again only when the content has changed. A build needs every file of
 * every template, and so begins with them here.
 */
export async function loadFramework(): Promise<SiteFramework> {
  if (known !== undefined && !import.meta.env.DEV) return known.framework;
  const { digest, filled } = await single<{ digest: string; filled: readonly string[] }>(READING);
  if (known?.digest === digest) return known.framework;
  known = { digest, framework: createFramework(await readRecords(filled)) };
  if (!import.meta.env.DEV) makeAhead(known.framework, templateFiles(known.framework));
  return known.framework;
}

/** The loader checked every record by the schema of its collection, so their types are known. */
async function readRecords(filled: readonly string[]): Promise<Records> {
  const lists = collectionNames.map(async (name) => [name, filled.includes(name) ? await list(name) : []]);
  const ones = Object.keys(singles).map(async (name) => [name, await single(name)]);
  return Object.fromEntries(await Promise.all([...lists, ...ones])) as Records;
}

const list = async (name: string): Promise<unknown[]> => {
  const entries = await getCollection(name as Parameters<typeof getCollection>[0]);
  return entries.map(({ data }) => data as unknown);
};

async function single<Value>(name: string): Promise<Value> {
  const [value] = await list(name);
  return value as Value;
}
