import { expect, test } from 'vitest';
import { contentFile, smallestFiles, smallestRecords, toldAbout, withFile } from './fixtures.ts';
import { readContent } from './read-content.ts';

test('What is read is what was written', () => {
  const reading = readContent(smallestFiles());
  expect(reading).toEqual({ ok: true, records: smallestRecords() });
});

test('A file in a folder that is no collection is refused with the folders that are', () => {
  expect(toldAbout([...smallestFiles(), contentFile('indicater/one.yaml', 'id: one\n')])).toEqual([
    expect.stringMatching(/^content\/indicater\/one\.yaml:1:1: stands in no collection\. .*Did you mean "indicators"\?/),
  ]);
});

test('A file whose name is mistyped beside the collections is refused, and the one that is missing is named', () => {
  const files = smallestFiles().map((file) => (file.path === 'release.yaml' ? { ...file, path: 'relaese.yaml' } : file));
  expect(toldAbout(files)).toEqual([
    'content/relaese.yaml:1:1: stands in no collection. Did you mean "release.yaml"?',
    'content/release.yaml:1:1: is missing; add it',
  ]);
});

test('A file that ends in yml is refused, since its twin would hide it', () => {
  expect(toldAbout([...smallestFiles(), contentFile('settings/van.yml', 'id: van\n')])).toContain(
    'content/settings/van.yml:1:1: ends in ".yml"; name it "van.yaml"',
  );
});

test('A record with a fault still lends its id, so that references to it are not reported too', () => {
  const files = withFile(smallestFiles(), contentFile('evidence-families/all.yaml', 'id: counts\nnumber: 1\ntitle: Counts\n'));
  expect(toldAbout(files)).toEqual(['content/evidence-families/all.yaml:1:1: about is missing; add it']);
});

test('A file that is no YAML still lends its ids, and nothing is called missing for its sake', () => {
  const broken = (path: string) => {
    const file = smallestFiles().find((candidate) => candidate.path === path);
    const text = new TextDecoder().decode(file?.bytes);
    return toldAbout(withFile(smallestFiles(), contentFile(path, `${text}  "never closed\n`)));
  };
  for (const path of ['indicators/all.yaml', 'questions/all.yaml', 'levels/all.yaml', 'sources/all.yaml']) {
    expect(broken(path).filter((line) => !line.startsWith(`content/${path}`))).toEqual([]);
  }
});

test('A faulty indicator does not make its evidence seem unused', () => {
  const told = toldAbout(
    smallestFiles(({ indicators }) => {
      for (const indicator of indicators) Object.assign(indicator, { focuss: 'Reading.' });
    }),
  );
  expect(told).toEqual([expect.stringContaining('"focuss" is not a key here. Did you mean "focus"?')]);
});

test('The folder that the author works in stands in every place', () => {
  const reading = readContent([], 'other/words');
  expect(reading.ok ? [] : reading.problems.map(({ file }) => file)).toContain('other/words/release.yaml');
});
