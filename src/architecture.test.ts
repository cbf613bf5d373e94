import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Code, scan } from './scan-code.ts';

/** Every room of the house, with the rooms below it that it may import. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  framework: [],
  forms: ['framework'],
  answers: ['framework', 'forms'],
  site: ['framework', 'forms', 'answers'],
  browser: ['framework', 'forms', 'answers'],
  components: ['framework', 'forms', 'answers', 'site', 'browser', 'styles'],
  layouts: ['framework', 'forms', 'answers', 'site', 'browser', 'components', 'styles'],
  pages: ['framework', 'forms', 'answers', 'site', 'browser', 'components', 'layouts', 'styles'],
  scripts: ['framework', 'forms', 'answers', 'site'],
  // src/content.config.ts
  '.': ['framework', 'site'],
};

/** Rooms that run alike in Node and in browsers, with the packages that they may use. */
const pureRooms: Readonly<Record<string, readonly string[]>> = {
  framework: ['mdast', 'mdast-util-from-markdown', 'yaml', 'zod'],
  forms: ['fflate', 'pdf-lib'],
  answers: ['fflate', 'pdf-lib', 'saxes', 'zod'],
};

/** Packages that only some folders may know. */
const keptTo: Readonly<Record<string, readonly string[]>> = {
  'pdf-lib': ['src/forms/pdf', 'src/answers'],
  sirv: ['scripts'],
  pagefind: ['src/site', 'scripts'],
};

/** What gives other bytes on another machine, on another day or at another try. */
const uncertain: readonly { readonly pattern: RegExp; readonly instead: string }[] = [
  { pattern: /^Date\.now$/, instead: 'take the date as an argument' },
  { pattern: /^new Date\(\)$/, instead: 'take the date as an argument' },
  { pattern: /^Math\.random$/, instead: 'take the number as an argument' },
  { pattern: /^crypto\./, instead: 'take the number as an argument' },
  { pattern: /^Intl\b/, instead: 'take the words from content/wording' },
  { pattern: /\.toLocale\w*$/, instead: 'take the words from content/wording' },
  { pattern: /\.localeCompare$/, instead: 'use compareText' },
  {
    pattern: /\.(get|set)(Date|Day|FullYear|Hours|Minutes|Month|Seconds|Milliseconds|TimezoneOffset|Year)$/,
    instead: 'use the UTC one',
  },
];

/** Names that only a browser, or only Node, gives a meaning. */
const surroundings = [
  'window',
  'document',
  'navigator',
  'location',
  'localStorage',
  'sessionStorage',
  'fetch',
  'process',
  'Buffer',
  'global',
];

/** Words of the subject: a renderer that knows one does the work of composeForm. */
const domainWords = /indicator|illustration|evidence|finding|scrutin|inspect|partnership|ladder|self-?evaluation|reading-?pack/i;

const scanned = new Map<string, Code>();

const root = fileURLToPath(new URL('..', import.meta.url));
const sources = filesBelow('src')
  .concat(filesBelow('scripts'))
  .filter((path) => !path.includes('/second-framework/'));
const isTest = (path: string) =>
  /\.test\.ts$|\/(fixtures|sample-form|scan-code|tools-for-tests)\.ts$|^scripts\/tests\//.test(path);
const code = sources.filter((path) => !isTest(path));
const inFolder = (path: string, folder: string) => path.startsWith(`${folder}/`);
const pure = code.filter((path) => Object.keys(pureRooms).some((room) => inFolder(path, `src/${room}`)));

test('No import points the wrong way', () => {
  const wrong = code.flatMap((path) =>
    importsOf(path).flatMap((to) => {
      const [from, target] = [roomOf(path), to.path === undefined ? undefined : roomOf(to.path)];
      if (target === undefined || target === from || (mayImport[from] ?? []).includes(target)) return [];
      return [`${path} imports ${to.path}, but ${from} may import ${(mayImport[from] ?? ['nothing']).join(', ')}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('Every folder of src is a room with a rule', () => {
  const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).filter((name) => name !== 'styles' && mayImport[name] === undefined)).toEqual([]);
});

test('Tests reach neither pages nor commands', () => {
  const wrong = sources
    .filter((path) => isTest(path) && inFolder(path, 'src'))
    .flatMap((path) =>
      importsOf(path)
        .filter((to) => ['pages', 'scripts'].includes(roomOf(to.path ?? '')))
        .map(() => path),
    );
  expect(wrong).toEqual([]);
});

test('What runs alike in Node and in browsers imports nothing that only one of them has', () => {
  const wrong = pure.flatMap((path) =>
    importsOf(path)
      .filter((to) => to.name !== undefined && !(pureRooms[roomOf(path)] ?? []).includes(to.name))
      .map((to) => `${path} imports ${to.name}`),
  );
  expect(wrong).toEqual([]);
});

test('A package that writes or reads one format is known where that format is', () => {
  const wrong = code.flatMap((path) =>
    importsOf(path).flatMap(({ name }) => {
      const folders = name === undefined ? undefined : keptTo[name];
      return folders === undefined || folders.some((folder) => inFolder(path, folder)) ? [] : [`${path} imports ${name}`];
    }),
  );
  expect(wrong).toEqual([]);
});

test('What runs alike everywhere uses no clock, no locale, no time zone, no chance and no surroundings', () => {
  const wrong = pure.flatMap((path) => {
    const { expressions, free } = readCode(path);
    return [
      ...expressions.flatMap((expression) =>
        uncertain
          .filter(({ pattern }) => pattern.test(expression))
          .map(({ instead }) => `${path} uses ${expression}; ${instead}`),
      ),
      ...surroundings.filter((name) => free.has(name)).map((name) => `${path} uses ${name}; take it as an argument`),
    ];
  });
  expect(wrong).toEqual([]);
});

test('Renderers know blocks and no word of the subject', () => {
  const wrong = ['word', 'pdf', 'html'].flatMap((folder) =>
    code
      .filter((path) => inFolder(path, `src/forms/${folder}`))
      .flatMap((path) =>
        read(path)
          .split('\n')
          .flatMap((line, index) => (domainWords.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
      ),
  );
  expect(wrong).toEqual([]);
});

describe('No word of this framework stands in src:', () => {
  const titles = wordsOfContent();
  const inSource = code.filter((path) => inFolder(path, 'src'));

  test('no title of a record', () => {
    expect(titles.length).toBeGreaterThan(50);
    const wrong = inSource.flatMap((path) => {
      const text = path.endsWith('.ts') ? readCode(path).strings.join('\n') : withoutComments(read(path));
      return titles.filter((title) => text.includes(title)).map((title) => `${path} says "${title}"`);
    });
    expect(wrong).toEqual([]);
  });

  test('no name of the subject', () => {
    const names = /Care Inspectorate|Scotland|community justice|payback|throughcare|partnership/i;
    const wrong = inSource.flatMap((path) => {
      const strings = path.endsWith('.ts') ? readCode(path).strings : [withoutComments(read(path))];
      return strings.filter((text) => names.test(text)).map((text) => `${path} says "${text.match(names)?.[0]}"`);
    });
    expect(wrong).toEqual([]);
  });
});

test('A broken rule would be seen', () => {
  const { expressions, free, strings } = scan('const a = new Date(); b.localeCompare(window.c); const d = "words"; // Intl');
  expect(expressions).toEqual(expect.arrayContaining(['new Date()', 'b.localeCompare']));
  expect([free.has('window'), free.has('a'), free.has('Intl')]).toEqual([true, false, false]);
  expect(strings).toEqual(['words']);
});

function filesBelow(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((path) => `${folder}/${path.split(sep).join('/')}`)
    .filter((path) => /\.(ts|mjs|astro)$/.test(path))
    .sort();
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}

/** "src/forms/word/lists.ts" → "forms". */
function roomOf(path: string): string {
  const [top = '', room = '', ...rest] = path.split('/');
  if (top !== 'src') return top;
  return rest.length === 0 ? '.' : room;
}

/** What a file imports: a path in this project, or the name of a package or module. */
function importsOf(path: string): { readonly path?: string; readonly name?: string }[] {
  return readCode(path).imports.map((specifier) => {
    if (specifier.startsWith('.')) {
      return {
        path: relative(root, join(root, dirname(path), specifier.replace(/\?.*$/, '')))
          .split(sep)
          .join('/'),
      };
    }
    if (/^[a-z]+:/.test(specifier)) return { name: specifier };
    return {
      name: specifier
        .split('/')
        .slice(0, specifier.startsWith('@') ? 2 : 1)
        .join('/'),
    };
  });
}

function readCode(path: string): Code {
  const text = read(path);
  // Of an Astro file, its fence and its scripts are code.
  const fence = [...text.matchAll(/^---\n([\s\S]*?)\n---|<script[^>]*>([\s\S]*?)<\/script>/g)];
  const known =
    scanned.get(path) ?? scan(path.endsWith('.astro') ? fence.map((match) => match[1] ?? match[2] ?? '').join('\n') : text);
  scanned.set(path, known);
  return known;
}

const withoutComments = (text: string): string => text.replaceAll(/<!--[\s\S]*?-->|\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '');

/** Titles of the content of more than one word: they cannot stand in code by chance. */
function wordsOfContent(): string[] {
  const files = readdirSync(join(root, 'content'), { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.yaml'),
  );
  const titles: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, part] of Object.entries(value)) {
      if (key === 'title' && typeof part === 'string' && part.includes(' ')) titles.push(part);
      collect(part);
    }
  };
  for (const file of files) collect(parse(readFileSync(join(root, 'content', file), 'utf8')));
  return titles;
}
