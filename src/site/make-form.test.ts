import { expect, test } from 'vitest';
import { readyTemplates } from '../forms/templates.ts';
import { smallestFramework } from '../framework/fixtures.ts';
import { makeAhead, makeFile, type WantedFile } from './make-form.ts';

/** Enough files to be worth threads, each with something else written in it. */
function wantedFiles(): WantedFile[] {
  const [template] = readyTemplates(smallestFramework());
  if (template === undefined) throw new Error('the smallest content has a template');
  return Array.from({ length: 30 }, (_, index) => ({
    template,
    document: 'form',
    format: index % 2 === 0 ? 'docx' : 'pdf',
    values: { 'borrowing/strengths': `Books come back (${index}).` },
  }));
}

test('Files that were made ahead are those that would have been made when asked for', { timeout: 60_000 }, async () => {
  const [ahead, asked] = [smallestFramework(), smallestFramework()];
  const wanted = wantedFiles();
  makeAhead(ahead, wanted);
  for (const { template, document, format, values } of wanted) {
    const file = await makeFile(ahead, template, document, format, values);
    const same = await makeFile(asked, template, document, format, values);
    expect(Buffer.from(file.bytes).equals(same.bytes)).toBe(true);
    expect(file.pages).toBe(same.pages);
  }
});

test('A file that cannot be made ahead says why to whoever asks for it, and the others are made', {
  timeout: 60_000,
}, async () => {
  const framework = smallestFramework();
  const wanted = wantedFiles().map((file, index) => (index === 3 ? { ...file, document: 'nothing' } : file));
  makeAhead(framework, wanted);
  const made = await Promise.allSettled(
    wanted.map(({ template, document, format, values }) => makeFile(framework, template, document, format, values)),
  );
  expect(made.filter(({ status }) => status === 'rejected')).toHaveLength(1);
  expect(made[3]).toMatchObject({ reason: { message: 'documents has no "nothing"' } });
});
