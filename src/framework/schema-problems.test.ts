import { expect, test } from 'vitest';
import { contentFile, type Draft, smallestFiles, smallestRecords, toldAbout, withFile } from './fixtures.ts';

const written = `id: branch
number: 1
title: Branch
about: A branch.
`;

/** What an author is told of a family written like this. */
const toldOfFamily = (change: (text: string) => string) =>
  toldAbout(withFile(smallestFiles(), contentFile('evidence-families/branch.yaml', change(written)))).filter((line) =>
    line.startsWith('content/evidence-families/branch.yaml'),
  );

/** What an author is told of a record that replaces the first of its collection, as JSON (which is YAML) on one line. */
function toldOf(
  folder: string,
  name: 'illustrations' | 'templates' | 'sources',
  change: (record: Draft['sources'][number]) => void,
) {
  const records = smallestRecords();
  const [record] = records[name];
  change(record as Draft['sources'][number]);
  const file = contentFile(`${folder}/all.yaml`, JSON.stringify(records[name]));
  return toldAbout(withFile(smallestFiles(), file))
    .filter((line) => line.startsWith(`content/${folder}`))
    .map((line) => line.replace(/^[^ ]+ /, ''));
}

test('A mistyped key is named with its line, its column and the key that was meant', () => {
  expect(toldOfFamily((text) => text.replace('title:', 'tilte:'))).toEqual([
    'content/evidence-families/branch.yaml:1:1: title is missing; add it',
    'content/evidence-families/branch.yaml:3:1: "tilte" is not a key here. Did you mean "title"?',
  ]);
});

test('A key that resembles none is answered with those that are allowed', () => {
  expect(toldOfFamily((text) => `${text}colour: red\n`)).toEqual([
    'content/evidence-families/branch.yaml:5:1: "colour" is not a key here. Allowed: id, number, title, about.',
  ]);
});

test('A value of the wrong kind is named with what it should be', () => {
  expect(toldOfFamily((text) => text.replace('number: 1', 'number: one'))).toEqual([
    'content/evidence-families/branch.yaml:2:9: number must be a number, but is "one"',
  ]);
  expect(toldOfFamily((text) => text.replace('number: 1', 'number: 1.5'))).toEqual([
    'content/evidence-families/branch.yaml:2:9: number must be a whole number, but is 1.5',
  ]);
  expect(toldOfFamily((text) => text.replace('title: Branch', 'title: 12'))).toEqual([
    'content/evidence-families/branch.yaml:3:8: title must be text, but is 12; put it in "quotation marks"',
  ]);
  expect(toldOfFamily((text) => text.replace('title: Branch', 'title:'))).toEqual([
    'content/evidence-families/branch.yaml:3:7: title must be text, but is empty',
  ]);
  expect(toldOfFamily((text) => text.replace('title: Branch', 'title: [Branch]'))).toEqual([
    'content/evidence-families/branch.yaml:3:8: title must be text, but is a list',
  ]);
});

test('A long text is quoted on one line, however many it has', () => {
  expect(toldOfFamily((text) => text.replace('A branch.', '|-\n  # Branch\n\n  What it is.'))).toEqual([
    'content/evidence-families/branch.yaml:4:8: about "# Branch What it is.": has a heading; headings come from titles',
  ]);
});

test('A number that is too small is named', () => {
  expect(toldOfFamily((text) => text.replace('number: 1', 'number: 0'))).toEqual([
    'content/evidence-families/branch.yaml:2:9: number 0: must be 1 or more',
  ]);
});

test.each([
  ['X', 'must be 2 to 32 characters: small letters, digits and hyphens, starting with a letter'],
  ['Branch', 'must be 2 to 32 characters: small letters, digits and hyphens, starting with a letter'],
  ['5-2', 'must be 2 to 32 characters: small letters, digits and hyphens, starting with a letter'],
])('The id %j is refused', (id, message) => {
  expect(toldOfFamily((text) => text.replace('id: branch', `id: ${id}`))).toEqual([
    `content/evidence-families/branch.yaml:1:5: id "${id}": ${message}`,
  ]);
});

test('An id of 32 characters is allowed and one of 33 is not', () => {
  const named = (length: number) =>
    toldOfFamily((text) => text.replace('id: branch', `id: ${'a'.repeat(length)}`).replace('1', '2'));
  expect(named(32)).toEqual([]);
  expect(named(33)).toHaveLength(1);
});

test('A line of text cannot be empty, padded or broken', () => {
  const titled = (title: string) => toldOfFamily((text) => text.replace('title: Branch', `title: ${title}`));
  expect(titled('""')).toEqual(['content/evidence-families/branch.yaml:3:8: title "": must not be empty']);
  expect(titled('" Branch"')).toEqual([
    'content/evidence-families/branch.yaml:3:8: title " Branch": must not begin or end with a space',
  ]);
  expect(titled('"A\\nB"')).toEqual([expect.stringContaining('must be a single line without tabs')]);
});

test('Markdown that no form can show is refused', () => {
  expect(toldOfFamily((text) => text.replace('A branch.', '"# A branch"'))).toEqual([
    'content/evidence-families/branch.yaml:4:8: about "# A branch": has a heading; headings come from titles',
  ]);
});

test('A word that is not one of a list is answered with the list and the nearest', () => {
  expect(toldOf('sources', 'sources', (source) => Object.assign(source, { status: 'curent' }))).toEqual([
    'status is "curent", which is not one of current, replaced, historic, unknown. Did you mean "current"?',
  ]);
});

test('A missing word of a list is answered with the list', () => {
  expect(toldOf('sources', 'sources', (source) => Object.assign(source, { status: undefined }))).toEqual([
    'status is missing; it is one of current, replaced, historic, unknown',
  ]);
});

test('A day that is not one is refused', () => {
  expect(toldOf('sources', 'sources', (source) => Object.assign(source, { checked: '31 January 2026' }))).toEqual([
    'checked "31 January 2026": must be a day as YYYY-MM-DD',
  ]);
});

test('An address without https is refused', () => {
  expect(toldOf('sources', 'sources', (source) => Object.assign(source, { url: 'http://example.org' }))).toEqual([
    'url "http://example.org": must be an address that begins with https://',
  ]);
});

test('A record of a kind that does not exist is answered with the kinds', () => {
  expect(toldOf('illustrations', 'illustrations', (illustration) => Object.assign(illustration, { kind: 'lader' }))).toEqual([
    'kind is "lader", which is not one of theme, ladder. Did you mean "ladder"?',
  ]);
});

test('A key of another kind of record is refused with the keys of this one', () => {
  expect(toldOf('illustrations', 'illustrations', (illustration) => Object.assign(illustration, { rungs: [] }))).toEqual([
    expect.stringMatching(/^"rungs" is not a key here\. Allowed: id, indicator, .*theme, level, text\.$/),
  ]);
});

test('A faulty key inside a choice of kinds is compared with the keys of its kind', () => {
  const told = toldOf('templates', 'templates', (template) =>
    Object.assign(template, { choice: { kind: 'list', indicator: ['borrowing'] } }),
  );
  expect(told).toEqual(['indicators is missing; add it', '"indicator" is not a key here. Did you mean "indicators"?']);
});

test('A list that needs an entry says so', () => {
  const told = toldOf('templates', 'templates', (template) =>
    Object.assign(template, { choice: { kind: 'list', indicators: [] } }),
  );
  expect(told).toEqual(['indicators must have at least 1 entry, but has 0']);
});

test('A sentence that lost one of its places is refused, and so is one with a place that it cannot hold', () => {
  const told = (level: string) =>
    toldAbout(
      smallestFiles(({ formWording }) => {
        formWording.level = level;
      }),
    ).map((line) => line.replace(/^[^ ]+ /, ''));
  expect(told('{title}')).toEqual(['level "{title}": must contain {number}']);
  expect(told('{number} {title} {name}')).toEqual([
    'level "{number} {title} {name}": contains {name}; it can hold {number}, {title}',
  ]);
});

test('Every problem of every file is told at once, in the order of files and lines', () => {
  const files = withFile(
    withFile(
      smallestFiles(),
      contentFile(
        'evidence-families/all.yaml',
        written.replace('id: branch', 'id: counts').replace('title: Branch', 'tilte: Branch'),
      ),
    ),
    contentFile('areas/all.yaml', 'id: reading\nnumber: none\n'),
  );
  expect(toldAbout(files).map((line) => line.split(' ')[0])).toEqual([
    'content/areas/all.yaml:1:1:',
    'content/areas/all.yaml:1:1:',
    'content/areas/all.yaml:1:1:',
    'content/areas/all.yaml:1:1:',
    'content/areas/all.yaml:2:9:',
    'content/evidence-families/all.yaml:1:1:',
    'content/evidence-families/all.yaml:3:1:',
  ]);
});
