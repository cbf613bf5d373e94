import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { readyTemplates } from '../forms/templates.ts';
import { smallestFramework } from '../framework/fixtures.ts';
import { makeFile } from './make-form.ts';
import { templatesArchive } from './templates-archive.ts';

const framework = smallestFramework();

test('The archive holds every file of every template as it is', async () => {
  const { bytes, files } = await templatesArchive(framework);
  const entries = unzipSync(bytes);
  expect(Object.keys(entries)).toHaveLength(files);
  const [template] = readyTemplates(framework);
  const [document] = template?.documents ?? [];
  if (template === undefined || document === undefined) throw new Error('the smallest content has a template');
  const { bytes: form } = await makeFile(framework, template, document, 'docx');
  expect(entries[`${template.id}/${template.id}.docx`]).toEqual(new Uint8Array(form));
});

test('The same content gives the same bytes', async () => {
  const again = await templatesArchive(smallestFramework());
  expect(Buffer.compare((await templatesArchive(framework)).bytes, again.bytes)).toBe(0);
});
