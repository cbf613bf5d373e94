import { expect, test } from 'vitest';
import { contentFile, smallestFiles, toldAbout, withFile } from './fixtures.ts';
import { MAXIMUM_BYTES, parseYaml } from './yaml-file.ts';

/** What an author is told when the only setting is written like this. */
const toldOf = (content: string | Uint8Array) => {
  const files = withFile(smallestFiles(), contentFile('evidence-families/all.yaml', content));
  // Illustrations point at the setting; that they miss it too is another matter.
  return toldAbout(files).filter((line) => line.startsWith('content/evidence-families/'));
};

const good = 'id: branch\nnumber: 1\ntitle: Branch\nabout: A branch.\n';

test('A file can hold one record without a list', () => {
  expect(toldOf(good)).toEqual([]);
});

test('Line ends of Windows are read', () => {
  expect(toldOf(good.replaceAll('\n', '\r\n'))).toEqual([]);
});

test('A byte order mark is read over', () => {
  expect(toldOf(`\uFEFF${good}`)).toEqual([]);
});

test('Text in Windows-1252 is refused with the encoding to use', () => {
  const bytes = Uint8Array.from([...new TextEncoder().encode(good.trimEnd()), 0x92, 0x0a]);
  expect(toldOf(bytes)).toEqual([
    'content/evidence-families/all.yaml:1:1: is not UTF-8 text; save it again with the encoding UTF-8',
  ]);
});

test('A tab before a key is refused where it stands', () => {
  expect(toldOf('id: branch\nnumber: 1\ntitle: Branch\nabout:\n\ttext\n')).toEqual([
    'content/evidence-families/all.yaml:5:1: begins a line with a tab; use spaces',
  ]);
});

test('A key that stands twice is refused at the second place', () => {
  expect(toldOf(`${good}title: Other\n`)).toEqual([
    'content/evidence-families/all.yaml:5:1: has the same key twice; keep one of them',
  ]);
});

test('A quotation mark that is never closed is refused with its place', () => {
  expect(toldOf('id: branch\nnumber: 1\ntitle: "Branch\nabout: A branch.\n')).toEqual([
    'content/evidence-families/all.yaml:5:1: comes to an end inside a quotation; add the closing quotation mark further up',
  ]);
});

test.each([
  [
    'title Branch\nabout: A.',
    '3:1: lacks a colon and a space after its key, or is text that needs more spaces before it; add them',
  ],
  ['about: A.\ntitle Branch', '4:1: lacks a colon after its key, a comma or a closing bracket; add it'],
  [
    'title: Branch\nabout: >-\n    A.\n  B.',
    '6:1: does not line up with what stands around it; give it as many spaces as its neighbours',
  ],
  ['title: "Branch" one\nabout: A.', '3:17: goes on after its value has ended; put the whole text in "quotation marks"'],
  ['title: @Branch\nabout: A.', '3:8: begins with a sign that YAML keeps for itself; put the text in "quotation marks"'],
])('What YAML cannot read is answered with a remedy: %j', (written, told) => {
  expect(toldOf(`id: branch\nnumber: 1\n${written}\n`)).toContain(`content/evidence-families/all.yaml:${told}`);
});

test('An alias is refused where nothing before it has its name', () => {
  expect(toldOf('id: branch\nnumber: 1\ntitle: &branch Branch\nabout: *brunch\n')).toEqual([
    'content/evidence-families/all.yaml:4:8: repeats "brunch", which nothing above is named. Did you mean "branch"?',
  ]);
});

test('A colon inside plain text is refused with advice', () => {
  expect(toldOf('id: branch\nnumber: 1\ntitle: Branch: large\nabout: A branch.\n')).toEqual([
    'content/evidence-families/all.yaml:3:8: has a colon followed by a space inside plain text; put the text in "quotation marks"',
  ]);
});

test('Two documents in one file are refused', () => {
  expect(toldOf(`${good}---\n${good}`)).toEqual([
    expect.stringContaining('has a line of three hyphens; a file holds one record or one list of them'),
  ]);
});

test.each([
  ['nothing', ''],
  ['only a comment', '# later\n'],
])('A file with %s in it is refused', (_, content) => {
  expect(toldOf(content)).toEqual(['content/evidence-families/all.yaml:1:1: is empty; write a record, or take the file away']);
});

test('A file that nobody wrote by hand is refused before it is parsed', () => {
  expect(toldOf('#'.repeat(MAXIMUM_BYTES + 1))).toEqual([expect.stringMatching(/has 1000001 bytes; split it/)]);
});

test('Aliases that multiply are refused', () => {
  const laughs = ['a: &a [x,x,x,x,x,x,x,x,x,x]'];
  for (let letter = 'b'; letter <= 'f'; letter = String.fromCharCode(letter.charCodeAt(0) + 1)) {
    const before = String.fromCharCode(letter.charCodeAt(0) - 1);
    laughs.push(`${letter}: &${letter} [${Array.from({ length: 10 }, () => `*${before}`).join(',')}]`);
  }
  expect(toldOf(laughs.join('\n'))).toEqual([expect.stringContaining('is not YAML: ')]);
});

test('A place is that of the value, or of the key where that is asked', () => {
  const parsed = parseYaml('x.yaml', new TextEncoder().encode('one: 1\ntwo:\n  - three: 3\n'));
  if (!parsed.ok) throw new Error('is YAML');
  expect(parsed.file.at(['two', 0, 'three'])).toEqual({ file: 'x.yaml', line: 3, column: 12 });
  expect(parsed.file.at(['two', 0, 'three'], true)).toEqual({ file: 'x.yaml', line: 3, column: 5 });
  expect(parsed.file.at(['two', 0, 'absent'])).toEqual({ file: 'x.yaml', line: 3, column: 5 });
});
