import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { readFonts } from '../../site/fonts.ts';
import { run, testWith } from '../../tools-for-tests.ts';
import type { FieldValues } from '../form.ts';
import { sampleForm } from '../sample-form.ts';
import { renderPdf } from './render-pdf.ts';

const validator = [
  // A machine that lives for seconds spends more on its thorough compiler and collector than they save.
  ...['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
  ...['-cp', 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar', 'scripts/VeraPdf.java'],
];

const filled: FieldValues = {
  'form/partnership': 'Łódź, Nguyễn, Siân o’r Tŷ and “Inverness”',
  'form/date': 'When the board → partners, and اردو, has met ✓',
  'form/approved': 'yes',
  'first-thing/strengths': `Gàidhlig – first.\n\n${'A long answer that goes on. '.repeat(400)}`,
  'first-thing/level': 'good',
  'first-thing/actions': [
    { action: 'Ask', who: 'Us' },
    {},
    {},
    { action: 'Write down', who: 'A cell that goes on. '.repeat(400) },
  ],
};

async function writeSamples(): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'));
  const samples = { blank: sampleForm(), filled: sampleForm(), pack: sampleForm('reading-pack') };
  return Promise.all(
    Object.entries(samples).map(async ([name, made]) => {
      const path = join(folder, `${name}.pdf`);
      writeFileSync(path, (await renderPdf(made, name === 'filled' ? filled : {}, await readFonts())).bytes);
      return path;
    }),
  );
}

testWith('java', 'javac')('Forms, filled forms and reading packs conform to PDF/UA-1', { timeout: 120_000 }, async () => {
  const files = await writeSamples();
  const said = run('java', [...validator, ...files])
    .trim()
    .split('\n');
  expect(said).toEqual(files.map((file) => expect.stringMatching(new RegExp(`^${file}: [1-9]\\d{3} checks$`))));
});

testWith('java', 'javac')('The validator says what does not conform', { timeout: 120_000 }, async () => {
  const [file = ''] = await writeSamples();
  const { bytes } = await renderPdf(sampleForm(), {}, await readFonts());
  writeFileSync(
    file,
    Buffer.from(Buffer.from(bytes).toString('latin1').replace('<pdfuaid:part>1<', '<pdfuaid:part>9<'), 'latin1'),
  );
  expect(() => run('java', [...validator, file])).toThrow();
});

testWith('qpdf')('Every file is sound to qpdf', async () => {
  for (const file of await writeSamples())
    expect(run('qpdf', ['--check', file])).toContain('No syntax or stream encoding errors');
});

testWith('pdftotext')('Nothing that was written is cut: what a box cannot show is printed after it', async () => {
  const [, file = ''] = await writeSamples();
  const printed = run('pdftotext', [file, '-']).replaceAll(/\s+/g, ' ');
  for (const sentence of ['A long answer that goes on.', 'A cell that goes on.']) {
    const after = printed.split('Full answer').slice(1).join(' ');
    expect(after.split(sentence).length - 1).toBeGreaterThanOrEqual(390);
  }
});

testWith('pdftotext')('Words come out of a page as they are read', async () => {
  const [file = ''] = await writeSamples();
  expect(run('pdftotext', [file, '-'])).toContain('Plain words, strong words, a title and a guide, with a little Gàidhlig.');
});
