import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { composeForm } from '../../src/forms/compose.ts';
import { readyTemplates } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { readFramework } from '../read-framework.ts';
import { projectFolder } from '../stages/run-astro.ts';
import { copyProject, type ProjectCopy } from './copy-project.ts';
import { pdfControlsFor, readPdfControls } from './pdf-controls.ts';
import { runCommand } from './run-command.ts';
import { addressOf, attributesOf, filesOf, pagesOf, textOf } from './site-files.ts';
import { readWordControls, wordControlsFor } from './word-controls.ts';

const second = join(projectFolder, 'scripts/second-framework');

/** Words that only the first framework has a reason to say. */
const foreign =
  /Care Inspectorate|Scotland|Scottish|justice|payback|throughcare|quality indicator|six-point|How good are we now|Unsatisfactory|risk-and-need/i;

describe('Another framework, with four levels and other questions,', () => {
  let project: ProjectCopy;
  let framework: Framework;
  const site = () => ({ folder: join(project.folder, 'dist'), base: '/', said: '', seconds: 0 });
  let said = '';

  beforeAll(async () => {
    project = copyProject('second');
    cpSync(join(second, 'content'), join(project.folder, 'lanterns'), { recursive: true });
    writeWording(join(project.folder, 'lanterns/wording'));
    const outcome = await runCommand('build.ts', { folder: project.folder, environment: { CONTENT_FOLDER: 'lanterns' } });
    said = outcome.said;
    expect(outcome.code, said).toBe(0);
    framework = readFramework(join(project.folder, 'lanterns'));
  }, 180_000);
  afterAll(() => project.remove());

  test('has a page for each of its indicators, and links that lead somewhere', () => {
    const pages = pagesOf(site());
    expect(pages).toEqual(
      expect.arrayContaining(['index.html', 'indicators/finding-books/index.html', 'indicators/keeping-lit/index.html']),
    );
    const files = new Set(filesOf(site()));
    const broken = pages.flatMap((page) =>
      attributesOf(textOf(site(), page), 'href', 'src').filter((link) => {
        const { host, pathname } = new URL(link, `http://site${addressOf(site(), page)}`);
        return host === 'site' && !files.has(pathname.slice(1)) && !files.has(`${pathname.slice(1)}index.html`);
      }),
    );
    expect(broken).toEqual([]);
  });

  test('says on its pages what its own content says, and nothing of the first', () => {
    const page = textOf(site(), 'indicators/finding-books/index.html');
    for (const words of ['Finding books', 'How many books does nobody find, and why?', 'Bright', 'How many of twenty books'])
      expect(page).toContain(words);
    const strangers = pagesOf(site()).flatMap((path) => {
      const [found] = foreign.exec(textOf(site(), path)) ?? [];
      return found === undefined ? [] : [`${path} says "${found}"`];
    });
    expect(strangers).toEqual([]);
  });

  test('has forms that ask its own questions and offer its own four levels', async () => {
    const templates = readyTemplates(framework);
    expect(templates.map(({ id }) => id)).toEqual(['visited', 'finding-books']);
    for (const template of templates) {
      const file = (format: string) => new Uint8Array(readFileSync(join(site().folder, `templates/${template.id}.${format}`)));
      const form = composeForm(framework, template, 'lamp-book');
      const controls = readWordControls(file('docx'));
      expect(controls.map(({ tag }) => tag)).toContain('finding-books/delights');
      expect(controls).toEqual(wordControlsFor(form));
      expect((await readPdfControls(file('pdf'))).controls).toEqual(pdfControlsFor(form));
      const document = strFromU8(unzipSync(file('docx'))['word/document.xml'] ?? new Uint8Array());
      expect([...document.matchAll(/<w:listItem [^>]*w:value="(bright|clear|dim|dark)"/g)].length % 4).toBe(0);
      expect(document).toContain('What do our readers get?');
      expect(foreign.exec(document)?.[0]).toBeUndefined();
    }
  });

  test('can be searched', () => {
    expect(said).toMatch(/Search index .* \d+ records/);
  });
});

/** The labels of the first framework, with what this one says otherwise. */
function writeWording(folder: string): void {
  mkdirSync(folder);
  const otherwise = parse(readFileSync(join(second, 'wording.yaml'), 'utf8'));
  for (const name of ['answers', 'forms', 'notices', 'site']) {
    const first = parse(readFileSync(join(projectFolder, `content/wording/${name}.yaml`), 'utf8'));
    writeFileSync(join(folder, `${name}.yaml`), stringify(merge(first, otherwise[name])));
  }
}

function merge(first: unknown, second: unknown): unknown {
  if (!isGroup(first) || !isGroup(second)) return second ?? first;
  return Object.fromEntries(Object.keys({ ...first, ...second }).map((key) => [key, merge(first[key], second[key])]));
}

const isGroup = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
