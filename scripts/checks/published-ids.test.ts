import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { contentFile, smallestFiles, smallestFramework, toldAbout, withFile } from '../../src/framework/fixtures.ts';
import { publishedIdsFile } from './published-ids.ts';

const published = () => contentFile('published-ids.yaml', publishedIdsFile(smallestFramework()));

test('Every id of every collection is published, in order', () => {
  expect(parse(publishedIdsFile(smallestFramework()))).toMatchObject({
    sources: ['handbook', 'ours'],
    levels: ['strong', 'weak'],
    themes: ['opening-hours'],
  });
});

test('An id that was published and moved stays published', () => {
  const framework = smallestFramework((records) => {
    Object.assign(records, { publishedIds: { settings: ['van'] }, movedIds: { settings: { van: 'branch' } } });
  });
  expect(parse(publishedIdsFile(framework)).settings).toEqual(['branch', 'van']);
});

test('Content with its ids published holds together', () => {
  expect(toldAbout(withFile(smallestFiles(), published()))).toEqual([]);
});

test('A published id that vanishes stops the content', () => {
  const files = smallestFiles(({ figures }) => {
    figures.length = 0;
  });
  const told = toldAbout(withFile(files, published()).filter(({ path }) => path !== 'figures/all.yaml'));
  expect(told).toEqual([
    expect.stringMatching(/^content\/published-ids\.yaml:\d+:5: "members" was published in figures and is gone; put it back, or/),
  ]);
});
