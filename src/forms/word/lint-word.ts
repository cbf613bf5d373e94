import { strFromU8, unzipSync } from 'fflate';
import { controlRules } from './lint-controls.ts';
import { structureRules } from './lint-structure.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

/** Something about a Word file that would trouble a reader, by the rule that it breaks. */
export interface WordProblem {
  readonly rule: string;
  readonly message: string;
}

/** The parts of a Word file that rules look at. */
export interface WordFile {
  /** A part by its path; an empty element where the file has none. */
  part(path: string): XmlElement;
  readonly paths: readonly string[];
}

/** A rule: what breaks it, a sentence each. */
export type WordRule = (file: WordFile) => string[];

/** Looks for what validators of the format miss and people notice: fields, prompts, links, headings, tables. */
export function lintWord(bytes: Uint8Array): WordProblem[] {
  const parts = Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)] as const);
  return lintParts(Object.fromEntries(parts));
}

/** The same over parts by path, as text. */
export function lintParts(parts: Readonly<Record<string, string>>): WordProblem[] {
  const read = new Map<string, XmlElement>();
  const file: WordFile = {
    paths: Object.keys(parts),
    part(path) {
      const known = read.get(path) ?? parseXml(parts[path] ?? '');
      read.set(path, known);
      return known;
    },
  };
  return Object.entries({ ...controlRules, ...structureRules }).flatMap(([rule, check]) =>
    check(file).map((message) => ({ rule, message })),
  );
}
