import { expect, test } from 'vitest';
import { parseProse, proseProblems } from './prose.ts';

test('Paragraphs, lists, bold, italic and links are kept', () => {
  expect(parseProse('One *two* **three** [four](https://example.org/).\n\n- five\n- six\n\n1. seven')).toEqual([
    {
      type: 'paragraph',
      children: [
        { type: 'text', text: 'One ' },
        { type: 'emphasis', children: [{ type: 'text', text: 'two' }] },
        { type: 'text', text: ' ' },
        { type: 'strong', children: [{ type: 'text', text: 'three' }] },
        { type: 'text', text: ' ' },
        { type: 'link', href: 'https://example.org/', children: [{ type: 'text', text: 'four' }] },
        { type: 'text', text: '.' },
      ],
    },
    { type: 'list', ordered: false, items: [[{ type: 'text', text: 'five' }], [{ type: 'text', text: 'six' }]] },
    { type: 'list', ordered: true, items: [[{ type: 'text', text: 'seven' }]] },
  ]);
});

test('Lines that an author broke become one line', () => {
  expect(parseProse('One\ntwo')).toEqual([{ type: 'paragraph', children: [{ type: 'text', text: 'One two' }] }]);
});

test.each([
  ['a heading', '# One', 'has a heading; headings come from titles'],
  ['HTML', 'One <b>two</b>', 'has HTML; write plain text, or *italic*, **bold**, lists and links'],
  ['an image', '![One](https://example.org/one.png)', 'has an image; forms cannot show it'],
  ['code', 'One `two`', 'has code in back-ticks; write plain text'],
  ['a quotation', '> One', 'has a quotation block; write it as a paragraph'],
  ['a ruled line', 'One\n\n---\n\nTwo', 'has a ruled line; leave it out'],
  ['a forced break', 'One  \ntwo', 'has a forced line break; start a new paragraph'],
  ['an indented block', '    One', 'has a code block (lines that begin with four spaces count as one); write plain text'],
  ['a link without https', '[One](http://example.org)', 'links to "http://example.org"; a link must begin with https://'],
  ['a list in a list', '- One\n  - Two', 'has a list item that is more than one paragraph; write one paragraph for each item'],
])('Prose with %s is refused', (_, markdown, message) => {
  expect(proseProblems(markdown)).toContain(message);
  expect(() => parseProse(markdown)).toThrow(message);
});
