import { strFromU8, unzipSync } from 'fflate';
import { contrastRules } from './lint-contrast.ts';
import { controlRules } from './lint-controls.ts';
import { labelRules } from './lint-labels.ts';
import { linkRules } from './lint-links.ts';
import { packageRules } from './lint-package.ts';
import type { WordFile, WordRule } from './lint-rule.ts';
import { structureRules } from './lint-structure.ts';
import { styleRules } from './lint-styles.ts';
import { tableRules } from './lint-tables.ts';
import { parseXml, type XmlElement } from './xml-tree.ts';

/** Something about a Word file that would trouble a reader, by the rule that it breaks. */
export interface WordProblem {
  readonly rule: string;
  readonly message: string;
}

/** Every rule by its name. */
export const wordRules: Readonly<Record<string, WordRule>> = {
  ...packageRules,
  ...styleRules,
  ...contrastRules,
  ...structureRules,
  ...linkRules,
  ...tableRules,
  ...controlRules,
  ...labelRules,
};

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
  return Object.entries(wordRules).flatMap(([rule, check]) => check(file).map((message) => ({ rule, message })));
}
