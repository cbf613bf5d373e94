import { expect, test } from 'vitest';
import { readyTemplates } from '../forms/templates.ts';
import { smallestFramework } from '../framework/fixtures.ts';
import { downloadsOf } from './downloads.ts';
import { makeFile } from './make-form.ts';
import { createPaths } from './paths.ts';
import { templateIndex } from './template-index.ts';

const framework = smallestFramework();
const [template] = readyTemplates(framework);
if (template === undefined) throw new Error('the smallest content has a template');

test('A link says format, pages and size to the eye, and the whole name to the ear', async () => {
  const [form] = await downloadsOf(framework, template, { paths: createPaths('/x/') });
  const [word, pdf] = form?.files ?? [];
  expect(word?.href).toBe(`/x/templates/${template.id}.docx`);
  expect(word?.facts).toMatch(/^up to \d+ pages?, \d+\u00a0kB$/);
  expect(pdf?.facts).toMatch(/^\d+ pages?, \d+\u00a0kB$/);
  expect(pdf?.name).toContain(template.title);
  expect(pdf?.name).toMatch(/^PDF/);
});

test('A file is made once for all who ask', () => {
  expect(makeFile(framework, template, 'form', 'docx')).toBe(makeFile(framework, template, 'form', 'docx'));
  expect(makeFile(framework, template, 'form', 'docx')).not.toBe(makeFile(framework, template, 'reading-pack', 'docx'));
});

test('The index of templates tells the size of every file as it is', async () => {
  const [indexed] = await templateIndex(framework);
  const { bytes } = await makeFile(framework, template, 'form', 'docx');
  expect(indexed?.files).toHaveLength(4);
  expect(indexed?.files[0]).toMatchObject({ path: `templates/${template.id}.docx`, bytes: bytes.length });
  expect(new Set(indexed?.files.map(({ sha256 }) => sha256)).size).toBe(4);
});
