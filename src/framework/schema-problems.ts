import type { z } from 'zod';
import { didYouMean } from './nearest.ts';
import type { Path } from './problem.ts';
import { keysAt } from './schema-tree.ts';

/** What is wrong at a path of a record; `atKey` points at the key's name instead of its value. */
export interface SchemaProblem {
  readonly path: Path;
  readonly atKey: boolean;
  readonly message: string;
}

/** Every way in which a value breaks its schema, in sentences for whoever wrote it: in YAML, unless other words are given. */
export function schemaProblems(schema: z.ZodType, value: unknown, kinds: KindWords = kindsInYaml): SchemaProblem[] {
  const result = schema.safeParse(value, { reportInput: true });
  return result.success ? [] : result.error.issues.flatMap((issue) => sentences(issue, schema, value, kinds));
}

function sentences(issue: z.core.$ZodIssue, schema: z.ZodType, value: unknown, kinds: KindWords): SchemaProblem[] {
  const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
  const name = nameOf(path);
  const found = show(issue.input);
  const one = (message: string): SchemaProblem[] => [{ path, atKey: false, message }];

  switch (issue.code) {
    case 'unrecognized_keys': {
      const allowed = keysAt(schema, value, path);
      return issue.keys.map((key) => ({
        path: [...path, key],
        atKey: true,
        message: `"${key}" is not a key here.${didYouMean(key, allowed) || ` Allowed: ${allowed.join(', ')}.`}`,
      }));
    }
    case 'invalid_type':
      if (issue.input === undefined) return [{ path: path.slice(0, -1), atKey: false, message: `${name} is missing; add it` }];
      return one(`${name} must be ${kinds[issue.expected] ?? issue.expected}, but is ${found}${quotes(issue)}`);
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (issue.input === undefined)
        return [{ path: path.slice(0, -1), atKey: false, message: `${name} is missing; it is one of ${allowed.join(', ')}` }];
      return one(`${name} is ${found}, which is not one of ${allowed.join(', ')}.${didYouMean(String(issue.input), allowed)}`);
    }
    case 'invalid_union':
      return one(unknownKind(issue, name));
    case 'too_small':
      if (issue.origin !== 'array') return one(`${name} ${found}: ${issue.message}`);
      return one(`${name} must have ${issue.exact ? '' : 'at least '}${entries(issue.minimum)}, but has ${sizeOf(issue.input)}`);
    case 'too_big':
      if (issue.origin !== 'array') return one(`${name} ${found}: ${issue.message}`);
      return one(`${name} must have ${issue.exact ? '' : 'at most '}${entries(issue.maximum)}, but has ${sizeOf(issue.input)}`);
    case 'invalid_key':
      return one(`${name} is not a name that can stand here.${didYouMean(String(path.at(-1)), allowedNames(issue))}`);
    default:
      return one(`${name} ${found}: ${issue.message}`);
  }
}

function unknownKind(issue: z.core.$ZodIssueInvalidUnion, name: string): string {
  const { input } = issue;
  const kind = typeof input === 'object' && input !== null ? Object.entries(input).find(([key]) => key === name)?.[1] : undefined;
  const options = ('options' in issue ? (issue.options ?? []) : []).map(String);
  if (kind === undefined) return `${name} is missing; it is one of ${options.join(', ')}`;
  return `${name} is ${show(kind)}, which is not one of ${options.join(', ')}.${didYouMean(String(kind), options)}`;
}

/** YAML takes 5.2 or true for more than words; in quotation marks they are text. */
const quotes = ({ expected, input }: z.core.$ZodIssueInvalidType): string =>
  expected === 'string' && (typeof input === 'number' || typeof input === 'boolean') ? '; put it in "quotation marks"' : '';

const entries = (count: number | bigint): string => (Number(count) === 1 ? '1 entry' : `${count} entries`);

const sizeOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

const allowedNames = (issue: z.core.$ZodIssueInvalidKey): string[] =>
  issue.issues.flatMap((inner) => (inner.code === 'invalid_value' ? inner.values.map(String) : []));

/** What a value has to be, by what a schema calls it, with how to write that where it is not plain. */
type KindWords = Readonly<Record<string, string>>;

const kindsInYaml: KindWords = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list (lines that begin with "- ")',
  object: 'a group of keys',
  record: 'a group of keys',
};

/** The same for files in JSON. */
export const kindsInJson: KindWords = { ...kindsInYaml, array: 'a list in [ ]', object: 'keys in { }', record: 'keys in { }' };

const nameOf = (path: Path): string => {
  const last = path.at(-1);
  if (last === undefined) return 'the record';
  return typeof last === 'number' ? `item ${last + 1} of ${nameOf(path.slice(0, -1))}` : last;
};

function show(value: unknown): string {
  if (value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  const words = String(value).replaceAll(/\s*\n\s*/g, ' ');
  return typeof value === 'string' ? `"${words.length > 60 ? `${words.slice(0, 57)}…` : words}"` : words;
}
