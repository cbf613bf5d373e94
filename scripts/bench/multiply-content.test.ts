import { expect, test } from 'vitest';
import { type Reading, readContent } from '../../src/framework/read-content.ts';
import { contentFiles } from '../../src/site/content-files.ts';
import { multiplyContent } from './multiply-content.ts';

const files = contentFiles('content');
const recordsOf = (reading: Reading) => {
  if (!reading.ok) throw new Error(reading.problems.map(({ file, message }) => `${file}: ${message}`).join('\n'));
  return reading.records;
};

test('Content three times over keeps every rule, and has three times the records that grow', () => {
  const once = recordsOf(readContent(files));
  const thrice = recordsOf(readContent(multiplyContent(files, 3)));
  for (const name of ['illustrations', 'findings', 'questions'] as const)
    expect(thrice[name], name).toHaveLength(3 * once[name].length);
  for (const name of ['indicators', 'sources', 'evidence', 'glossary'] as const) expect(thrice[name], name).toEqual(once[name]);
});

test('Content once over is the content', () => {
  expect(multiplyContent(files, 1)).toEqual(files);
});
