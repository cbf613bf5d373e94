import { expect, test } from 'vitest';
import { smallestFramework } from '../framework/fixtures.ts';
import { linkTerms } from './link-terms.ts';
import { linkedTerms } from './linked-terms.ts';
import { createPaths } from './paths.ts';

/** A glossary of some terms, each a title and, after bars, an abbreviation and synonyms. */
const glossaryOf = (...terms: readonly string[]) =>
  smallestFramework(({ glossary }) => {
    const [first] = glossary;
    if (first === undefined) throw new Error('the smallest framework has a term');
    glossary.splice(0, 1);
    for (const [index, term] of terms.entries()) {
      const [title = '', abbreviation = '', ...synonyms] = term.split('|');
      glossary.push({
        ...first,
        id: `term-${index}`,
        title,
        ...(abbreviation && { abbreviation }),
        ...(synonyms.length > 0 && { synonyms }),
      });
    }
  });

/** What is linked in some HTML: each name as it stands there, with the number of its term. */
const linksIn = (html: string, ...terms: readonly string[]): string[] => {
  const page = linkTerms(html, linkedTerms(glossaryOf(...terms), createPaths('/')));
  expect(page.replaceAll(/<a class="term-link"[^>]*>([^<]*)<\/a>/g, '$1')).toBe(html);
  return [...page.matchAll(/<a class="term-link" href="\/glossary\/#term-term-(\d)">([^<]*)<\/a>/g)].map(
    ([, number, name]) => `${number} ${name}`,
  );
};

test('The first use of a term in prose leads to what it means, and later uses stay plain', () => {
  expect(linkTerms('<p>A loan. A loan.</p><p>Loan</p>', linkedTerms(glossaryOf('Loan'), createPaths('/x/')))).toBe(
    '<p>A <a class="term-link" href="/x/glossary/#term-term-0">loan</a>. A loan.</p><p>Loan</p>',
  );
});

test.each([
  ['a capital', '<p>Home visit</p>', '0 Home visit'],
  ['a plural', '<p>the home visits</p>', '0 home visits'],
  ['a hyphen or the end of a line inside', '<p>a home\nvisit</p>', '0 home\nvisit'],
  ['an abbreviation', '<p>The HV was late.</p>', '0 HV'],
  ['the plural of an abbreviation', '<p>Both HVs</p>', '0 HVs'],
  ['the genitive', '<p>An HV’s record</p>', '0 HV'],
  ['a synonym', '<p>A call at home.</p>', '0 call at home'],
])('A term is known by %s', (_, html, expected) => {
  expect(linksIn(html, 'Home visit|HV|call at home')).toEqual([expected]);
});

test.each([
  ['Breach', '<p>two breaches</p>', '0 breaches'],
  ['Statutory body', '<p>statutory bodies</p>', '0 statutory bodies'],
])('The plural of %s is known', (term, html, expected) => {
  expect(linksIn(html, term)).toEqual([expected]);
});

test('Where names begin or end alike the longest counts, and each is a term of its own', () => {
  const html = '<p>A community payback order.</p><p>Community payback and an order.</p>';
  expect(linksIn(html, 'Order', 'Community payback', 'Community payback order')).toEqual([
    '2 community payback order',
    '1 Community payback',
    '0 order',
  ]);
});

test('A word that only looks like a name is none', () => {
  for (const words of ['frame', 'Frame', 'FRAMEs-like', 'MAINFRAME', 'FRAME-based'])
    expect(linksIn(`<p>${words}</p>`, 'FRAME')).toEqual([]);
  expect(linksIn('<p>Home Visit is a title</p>', 'Home visit')).toEqual([]);
});

test.each([
  '<h2>Loan</h2>',
  '<p><a href="/">Loan</a></p>',
  '<p><strong>Loan</strong></p>',
  '<p><em>The Loan Handbook</em></p>',
  '<p>It is called “A loan and its return”.</p>',
  '<p>It is called &quot;A loan&quot;.</p>',
  '<p class="block-note">Source: Loan handbook</p>',
  '<blockquote><p>We gave a loan.</p></blockquote>',
  '<table><tr><th scope="row">Loan</th></tr></table>',
  '<details><summary>Loan</summary></details>',
  '<p title="A loan > a gift">Nothing</p>',
  '<span>loan</span>',
])('No link is put into %s', (html) => {
  expect(linksIn(html, 'Loan')).toEqual([]);
});

test('After words that are no prose, prose goes on', () => {
  const html = '<h2>Loan</h2><p class="quiet">Loan</p><p>“Loan” means a <strong>loan</strong><br>or a loan.</p>';
  expect(linksIn(html, 'Loan')).toEqual(['0 loan']);
  expect(linkTerms(html, linkedTerms(glossaryOf('Loan')))).toMatch(/or a <a/);
});

test('A paragraph has two links at most; a third term is linked where it comes next', () => {
  const html = '<ul><li>Loan, fine and shelf</li><li>A shelf and a fine</li></ul>';
  expect(linksIn(html, 'Loan', 'Fine', 'Shelf')).toEqual(['0 Loan', '1 fine', '2 shelf']);
  expect(linkTerms(html, linkedTerms(glossaryOf('Loan', 'Fine', 'Shelf')))).toContain('and shelf</li>');
});

test('A term that readers know is left plain', () => {
  const framework = smallestFramework(({ glossary: [term] }) => {
    if (term !== undefined) term.linked = false;
  });
  expect(linkTerms('<p>A loan</p>', linkedTerms(framework))).toBe('<p>A loan</p>');
});
