import type { z } from 'zod';
import { type CollectionName, collections, type Records, type SingleName, singles } from './collections.ts';
import { parseGuide } from './guide-file.ts';
import { guideHead } from './guide-schema.ts';
import { findProblems, GUIDES, type Located } from './integrity.ts';
import { didYouMean } from './nearest.ts';
import { type Path, type Place, type Problem, sortProblems } from './problem.ts';
import { schemaProblems } from './schema-problems.ts';
import { parseYaml, type YamlFile } from './yaml-file.ts';

/** A content file as a door found it. */
export interface ContentFile {
  /** Its path inside the content folder, with slashes: "indicators/risk-and-need.yaml", "guides/start-here.mdx". */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What became of reading the content: all of it, or every problem at once. */
export type Reading =
  | { readonly ok: true; readonly records: Records }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** A value that was read, with where it and its parts stand. */
interface Found {
  readonly value: unknown;
  readonly at: (path: Path, atKey?: boolean) => Place;
}

/** Reads every file, checks each record by its schema and all of them together. */
export function readContent(files: readonly ContentFile[], folder = 'content'): Reading {
  const problems: Problem[] = [];
  const parsed = new Map<string, YamlFile>();
  const located: Located[] = [];
  for (const file of files) {
    const place = `${folder}/${file.path}`;
    if (isGuide(file.path)) {
      const result = readGuide(place, file.bytes);
      problems.push(...result.problems);
      located.push(...result.located);
      continue;
    }
    const misplaced = whyMisplaced(file.path);
    if (misplaced !== undefined) {
      problems.push({ file: place, line: 1, column: 1, message: misplaced });
      continue;
    }
    const result = parseYaml(place, file.bytes);
    if (result.ok) parsed.set(file.path, result.file);
    else {
      problems.push(...result.problems);
      located.push(...lent(file));
    }
  }

  const accept = (owner: CollectionName | SingleName, schema: z.ZodType, found: Found): unknown => {
    const wrong = schemaProblems(schema, found.value);
    for (const { path, atKey, message } of wrong) problems.push({ ...found.at(path, atKey), message });
    located.push({ owner, value: found.value, valid: wrong.length === 0, at: (path) => found.at(path) });
    return found.value;
  };

  // The schemas vouch for the types: a value that breaks its own is reported, and then nothing is returned.
  const records: Record<string, unknown> = {};
  for (const [name, { folder: owned, schema }] of Object.entries(collections)) {
    const files = [...parsed].filter(([path]) => path.startsWith(`${owned}/`));
    records[name] = files.flatMap(([, file]) => recordsOf(file).map((found) => accept(name as CollectionName, schema, found)));
  }
  for (const [name, { file: path, schema }] of Object.entries(singles)) {
    const file = parsed.get(path);
    if (file !== undefined) records[name] = accept(name as SingleName, schema, { value: file.value, at: file.at });
    else if (!files.some((found) => found.path === path))
      problems.push({ file: `${folder}/${path}`, line: 1, column: 1, message: 'is missing; add it' });
  }

  problems.push(...findProblems(located));
  return problems.length > 0 ? { ok: false, problems: sortProblems(problems) } : { ok: true, records: records as Records };
}

const isGuide = (path: string): boolean => path.startsWith(`${GUIDES}/`) && path.endsWith('.mdx');

/** A guide is checked beside the records and stays out of them: only pages show it. */
function readGuide(file: string, bytes: Uint8Array): { problems: readonly Problem[]; located: readonly Located[] } {
  const result = parseGuide(file, bytes);
  if (!result.ok) return { problems: result.problems, located: [] };
  const { head, lines, at } = result.guide;
  const wrong = schemaProblems(guideHead, head).map(({ path, atKey, message }) => ({ ...at(path, atKey), message }));
  if (wrong.length > 0) return { problems: wrong, located: [] };
  return { problems: [], located: [{ owner: GUIDES, value: { ...guideHead.parse(head), lines }, valid: true, at }] };
}

const folderOwners = new Map(Object.entries(collections).map(([name, { folder }]) => [folder as string, name as CollectionName]));
const fileOwners: Readonly<Record<string, SingleName>> = Object.fromEntries(
  Object.entries(singles).map(([name, { file }]) => [file, name as SingleName]),
);

/** Why a file could never be read from where it stands. */
function whyMisplaced(path: string): string | undefined {
  if (path.endsWith('.yml')) return `ends in ".yml"; name it "${path.slice(path.lastIndexOf('/') + 1, -3)}yaml"`;
  if (path in fileOwners) return undefined;
  const slash = path.indexOf('/');
  if (slash === -1) return `stands in no collection.${didYouMean(path, Object.keys(fileOwners)) || foldersKnown}`;
  const folder = path.slice(0, slash);
  if (folderOwners.has(folder)) return undefined;
  return `stands in no collection.${didYouMean(folder, [...folderOwners.keys()]) || foldersKnown}`;
}

const foldersKnown = ` Folders: ${[...folderOwners.keys()].join(', ')}`;

/** The ids that a file seems to hold although it is no YAML, so that references to them are not reported too. */
function lent({ path, bytes }: ContentFile): Located[] {
  const owner = folderOwners.get(path.split('/')[0] ?? '');
  if (owner === undefined) return [];
  const ids = [...new TextDecoder().decode(bytes).matchAll(/^[\s-]*id:\s*["']?([a-z0-9-]+)/gm)].map((match) => match[1] ?? '');
  const at = () => ({ file: path, line: 1, column: 1 });
  const values = ids.map((id) => ({ id, themes: [{ id }] }));
  return (values.length > 0 ? values : [{}]).map((value) => ({ owner, value, valid: false, at }));
}

function recordsOf(file: YamlFile): Found[] {
  if (!Array.isArray(file.value)) return [{ value: file.value, at: file.at }];
  return file.value.map((value, index) => ({ value, at: (path, atKey) => file.at([index, ...path], atKey) }));
}
