import { expect, test } from 'vitest';
import { z } from 'zod';
import { composeForm } from '../forms/compose.ts';
import { readyTemplates } from '../forms/templates.ts';
import { smallestFramework } from '../framework/fixtures.ts';
import type { Framework } from '../framework/framework.ts';
import { publishedFramework, publishFramework } from './published-framework.ts';

const framework = smallestFramework();
const published = publishFramework(framework);

test('What is published keeps the schema beside it', () => {
  expect(publishedFramework.parse(JSON.parse(JSON.stringify(published)))).toEqual(published);
});

test('The schema can be said as JSON Schema, with every kind of record required', () => {
  const { required } = z.toJSONSchema(publishedFramework);
  expect(required).toEqual(Object.keys(published));
});

test('Words of pages and lists for authors are not published', () => {
  expect(Object.keys(published)).not.toEqual(expect.arrayContaining(['siteWording']));
  expect(Object.keys(published)).not.toEqual(expect.arrayContaining(['publishedIds']));
});

test('It is enough to compose the same form again', () => {
  const { version, date, ...records } = published;
  const again = { ...records, release: { version, date } } as unknown as Framework;
  const [template] = readyTemplates(framework);
  if (template === undefined) throw new Error('the smallest content has a template');
  expect(composeForm(again, template, 'form')).toEqual(composeForm(framework, template, 'form'));
});
