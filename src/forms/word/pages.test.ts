import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { run, testWith } from '../../tools-for-tests.ts';
import { form, heading, list, panel, paragraph, rows, section, table, textField } from '../blocks.ts';
import type { Block } from '../form.ts';
import { renderWord } from './render-word.ts';

/** The lines of each page of each document, as LibreOffice breaks them. */
function pagesOf(documents: readonly (readonly Block[])[]): string[][] {
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  const names = documents.map((_, index) => join(folder, `${index}`));
  for (const [index, blocks] of documents.entries()) {
    writeFileSync(`${names[index]}.docx`, renderWord(form(blocks, { footer: 'Foot' }), {}));
  }
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const files = names.map((name) => `${name}.docx`);
  run('libreoffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...files]);
  return names.flatMap((name) => {
    const text = run('pdftotext', ['-layout', `${name}.pdf`, '-']);
    return text.split('\f').map((page) => page.split('\n').filter((line) => line.trim() !== ''));
  });
}

/** Everything that introduces something, in the order in which forms have it; what says "stay" must not be last on its page. */
const introductions: readonly Block[] = [
  heading(3, 'Stay: questions'),
  paragraph('Stay: these are ours.', 'note'),
  list(['One question', 'Another question']),
  paragraph('On those questions.', 'note'),
  heading(3, 'Stay: answers'),
  paragraph('Stay: say how it is.'),
  textField('form/answer', 'Stay: strengths', { heading: 4, hint: 'Stay: what works?' }),
  rows('form/rows', 'Stay: actions', ['Stay: what'], { heading: 4, hint: 'Stay: one a row.', count: 2 }),
  table('Stay: the scale', 'Levels', [{ text: 'Stay: level', share: 1 }], [['Good'], ['Weak']]),
  heading(3, 'Stay: findings'),
  paragraph('Stay: none is official.', 'note'),
  paragraph('It was found.'),
  heading(3, 'Stay: illustrations'),
  panel(4, 'Stay: weak', [paragraph('Stay: nobody goes.'), paragraph('Based on a report.', 'note')]),
];

testWith('libreoffice', 'pdftotext')(
  'Nothing parts from what it introduces, wherever on a page it comes to stand',
  { timeout: 120_000 },
  () => {
    const variants = Array.from({ length: 44 }, (_, lines) =>
      section(`part-${lines}`, 'Part', [
        heading(2, `Part ${lines}`),
        ...Array.from({ length: lines }, () => paragraph('A line.')),
        ...introductions.map((block) => withKey(block, lines)),
      ]),
    );
    const pages = pagesOf([variants]);
    const ends = endsOf(pages);
    expect(ends.length).toBeGreaterThan(variants.length * 1.5);
    expect(ends.filter((line) => /^\s*Stay/.test(line))).toEqual([]);
    const starts = pages.flatMap((lines) => lines.slice(1, 2));
    expect(starts.filter((line) => /On those|Based on/.test(line))).toEqual([]);
  },
);

/** The same block under another key: keys are unique in a form. */
function withKey(block: Block, number: number): Block {
  if (block.type === 'field') return { ...block, field: { ...block.field, key: `${block.field.key}-${number}` } };
  return block.type === 'rows' ? { ...block, key: `${block.key}-${number}` } : block;
}

testWith('libreoffice', 'pdftotext')(
  'Nothing does where LibreOffice at first takes a page to end, after some twenty blocks',
  { timeout: 120_000 },
  () => {
    // Of so many blocks, so many have two lines and the rest one: the page ends at any place near the last of them.
    const documents = [21, 22, 23, 24].flatMap((blocks) =>
      Array.from({ length: 9 }, (_, more) => [
        heading(2, 'Part'),
        ...Array.from({ length: blocks }, (_, index) => paragraph(aLine.repeat(index < more + 4 ? 2 : 1))),
        heading(3, 'Stay: answers'),
        paragraph('Stay: say how it is.'),
        textField('form/answer', 'Stay: strengths', { heading: 4, hint: 'Stay: what works?', size: 'long' }),
        paragraph('More.'),
      ]),
    );
    expect(endsOf(pagesOf(documents)).filter((line) => /^\s*Stay/.test(line))).toEqual([]);
  },
);

const aLine = 'A line that goes on so far that most of it fits between the margins of a page. ';

/** The last line of each page, but for what stands at its foot. */
const endsOf = (pages: readonly string[][]): string[] =>
  pages.flatMap((lines) => lines.filter((line) => !/^\s*(Foot|Page \d+)/.test(line)).slice(-1));
