import { expect, test } from 'vitest';
import { contentFile, smallestFiles, toldAbout, withFile } from './fixtures.ts';

const cites = `cites:
  - source: handbook
    section: Part One
    status: current
    checked: 2026-01-31
`;

/** What an author is told of a guide with this text, and of the sources of its facts. */
const toldOf = (text: string, sources = '') =>
  toldAbout(
    withFile(
      smallestFiles(({ sources: [handbook], glossary: [term] }) => {
        if (handbook !== undefined) handbook.names = ['handbook of 2020'];
        if (term !== undefined) term.title = 'Reading Council';
      }),
      contentFile('guides/first-visit.mdx', `---\ntitle: A first visit\nabout: What to do.\nnumber: 1\n${sources}---\n${text}\n`),
    ),
  );

test('A guide that only advises needs no source', () => {
  expect(toldOf('\nAsk for a **card**. Take ten books.')).toEqual([]);
});

test.each([
  ['a year', '\nLending began in 1998.', '"1998" states a fact without a citation; add one, or say it without the fact'],
  [
    'an Act',
    '\nThe Libraries Act says so.',
    '"Libraries Act" states a fact without a citation; add one, or say it without the fact',
  ],
  [
    'a body',
    '\nAsk the Reading Council.',
    '"Reading Council" states a fact without a citation; add one, or say it without the fact',
  ],
  ['a limit', '\nKeep them 20 days.', '"20 days" states a fact without a citation; add one, or say it without the fact'],
])('A guide that states %s without a source is refused, with the line', (_, text, message) => {
  expect(toldOf(text)).toEqual([`content/guides/first-visit.mdx:7:1: ${message}`]);
});

test('A guide about the site may say what was tried here, and still cites the documents that it speaks of', () => {
  expect(toldOf('\nWe tried it in 2026.', 'aboutSite: true\n')).toEqual([]);
  expect(toldOf('\nThe handbook of 2020 asks for a card.', 'aboutSite: true\n')).toHaveLength(1);
});

test('A guide that cites may state facts', () => {
  expect(toldOf('\nLending began in 1998.', cites)).toEqual([]);
});

test('A guide cites each document that it speaks of or links to', () => {
  const message = (words: string) =>
    `content/guides/first-visit.mdx:7:1: speaks of "${words}", which is source "handbook", and does not cite it; cite it too`;
  expect(toldOf('\nThe handbook of 2020 asks for a card.')).toEqual([message('handbook of 2020')]);
  expect(toldOf('\nSee [the book](../sources/#source-handbook).')).toEqual([message('#source-handbook')]);
  expect(toldOf('\nThe handbook of 2020 asks for a card.', cites)).toEqual([]);
});

test('The source of a guide exists, and its section is one that somebody looked up', () => {
  expect(toldOf('', cites.replace('handbook', 'hanbook'))).toEqual([
    'content/guides/first-visit.mdx:6:13: "hanbook" is not an id of sources. Did you mean "handbook"?',
  ]);
  expect(toldOf('', cites.replace('Part One', 'Part Nine'))).toEqual([
    'content/guides/first-visit.mdx:7:14: "Part Nine" is not a section listed for source "handbook". Did you mean "Part One"?',
  ]);
});

test('What a guide says about itself is checked like any record', () => {
  expect(toldOf('', 'nmber: 2\n')).toEqual([
    'content/guides/first-visit.mdx:5:1: "nmber" is not a key here. Did you mean "number"?',
  ]);
});

test('A guide without a head is refused', () => {
  const guide = contentFile('guides/bare.mdx', 'Ask for a card.\n');
  expect(toldAbout([...smallestFiles(), guide])).toEqual([
    'content/guides/bare.mdx:1:1: does not begin with its title and number between two lines of three hyphens; add them',
  ]);
});
