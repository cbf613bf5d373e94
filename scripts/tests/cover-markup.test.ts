import { describe, expect, it } from 'vitest';
import { zipParts } from '../../src/forms/word/fixtures.ts';
import { coverMarkup } from './cover-markup.ts';

/** Packages by name, with what stands in the body of each. */
const files = (bodies: Readonly<Record<string, string>>): Map<string, Uint8Array> =>
  new Map(Object.entries(bodies).map(([name, body]) => [name, zipParts({ 'word/document.xml': `<body>${body}</body>` })]));

describe('coverMarkup', () => {
  it('leaves out files whose markup others hold, whatever words and numbers stand in it', () => {
    const chosen = coverMarkup(files({ one: '<p id="1">One</p>', two: '<p id="22">Two</p><p id="3"/>', three: '<p id="4"/>' }));
    expect(chosen).toEqual(['two']);
  });

  it.each([
    ['an element', '<p a="in"/><q/>'],
    ['an attribute', '<p a="in" b="in"/>'],
    ['a value from a list of words', '<p a="out"/>'],
    ['a negative number', '<p a="in"/><p a="-1"/>'],
    ['an element in another place', '<p a="in"><p a="in"/></p>'],
    ['an element after another', '<p a="in"/><p a="in"/>'],
    ['what a version may pass over', '<p a="in" mc:Ignorable="w14 w15"/>'],
  ])('takes a file for %s that no other has', (_what, body) => {
    expect(coverMarkup(files({ plain: '<p a="in"/>', same: '<p a="in"/>', other: body }))).toContain('other');
  });
});
