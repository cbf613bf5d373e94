import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { z } from 'zod';
import { readPdf } from '../../src/answers/read-pdf.ts';
import { readWord } from '../../src/answers/read-word.ts';
import { FORMAT_VERSION } from '../../src/forms/form.ts';
import { exampleTemplate, readyTemplates } from '../../src/forms/templates.ts';
import { readFramework } from '../read-framework.ts';
import { filesOf, textOf } from './site-files.ts';

const framework = readFramework('content');
const templates = readyTemplates(framework);

const templatesIndex = z.array(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    indicators: z.array(z.string()),
    example: z.boolean(),
    files: z.array(
      z.strictObject({
        document: z.string(),
        format: z.enum(['docx', 'pdf']),
        path: z.string(),
        bytes: z.int(),
        sha256: z.string(),
      }),
    ),
  }),
);

/** Arrays of records with an id. */
const recordKeys = [
  'keyQuestions',
  'areas',
  'indicators',
  'questions',
  'levels',
  'settings',
  'selfEvaluationQuestions',
  'evidence',
  'activities',
  'illustrations',
  'findings',
  'keyMessages',
  'figures',
  'glossary',
  'process',
  'sections',
  'standards',
  'templates',
  'sources',
  'changes',
];

describe.each([inject('rootSite'), inject('pathSite')])('The data of the site under $base', (site) => {
  const data = JSON.parse(textOf(site, 'framework.json'));

  test('names its versions and holds every kind of record by its id', () => {
    expect(data).toMatchObject({ version: framework.release.version, formatVersion: FORMAT_VERSION });
    expect(data.notices).toEqual(framework.notices);
    for (const key of recordKeys) expect(z.array(z.object({ id: z.string() })).safeParse(data[key]).success, key).toBe(true);
    expect(data.indicators.find(({ id }: { id: string }) => id === 'risk-and-need').themes.length).toBeGreaterThan(0);
  });

  test('keeps the JSON Schema beside it', () => {
    const schema = JSON.parse(textOf(site, 'framework.schema.json'));
    const checked = z.fromJSONSchema(schema).safeParse(data);
    expect(checked.error?.issues ?? []).toEqual([]);
    const broken = z.fromJSONSchema(schema).safeParse({ ...data, indicators: [{ id: 5 }] });
    expect(broken.success).toBe(false);
  });

  test('lists every template and worked example with its files as they are', () => {
    const listed = templatesIndex.parse(JSON.parse(textOf(site, 'templates/index.json')));
    const all = [...templates, ...framework.workedExamples.map(exampleTemplate)];
    expect(listed.map(({ id, title, indicators, example }) => ({ id, title, indicators, example }))).toEqual(
      all.map(({ id, title, indicators }, index) => ({ id, title, indicators, example: index >= templates.length })),
    );
    for (const [index, { files }] of listed.entries()) {
      expect(files.map(({ document, format }) => `${document} ${format}`)).toEqual(
        all[index]?.documents.flatMap((document) => [`${document} docx`, `${document} pdf`]),
      );
      for (const { path, bytes, sha256 } of files) {
        const file = readFileSync(join(site.folder, path));
        expect({ bytes: file.length, sha256: createHash('sha256').update(file).digest('hex') }).toEqual({ bytes, sha256 });
      }
    }
    const downloads = filesOf(site).filter((path) => /\.(docx|pdf)$/.test(path));
    expect(listed.flatMap(({ files }) => files.map(({ path }) => path)).toSorted()).toEqual(downloads);
  });
});

test.each(templates.map((template) => [template.id, template] as const))(
  'Both forms of %s explain themselves, and hold nothing that somebody wrote',
  async (id, template) => {
    const site = inject('rootSite');
    const bytes = (format: string) => new Uint8Array(readFileSync(join(site.folder, `templates/${id}.${format}`)));
    for (const result of [readWord(bytes('docx')), readPdf(bytes('pdf'))]) {
      if (!result.ok) throw new Error(result.reason);
      const { indicators, sections, options } = template;
      expect(result.answers).toEqual({
        document: 'form',
        template: { id, indicators: [...indicators], sections: [...sections], options },
        frameworkVersion: framework.release.version,
        formatVersion: FORMAT_VERSION,
        values: {},
        unknown: {},
      });
    }
  },
);
