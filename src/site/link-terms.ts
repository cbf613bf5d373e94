import type { LinkedTerm } from './linked-terms.ts';

/** More links than these in one paragraph, list item or cell are in the way of reading it. */
const MOST_IN_A_BLOCK = 2;

/** Elements whose words are no prose: headings, links, what heads a table, official titles (`em`, `strong`) and words to copy. */
const silent = new Set(
  'a blockquote button caption cite code dt em figcaption h1 h2 h3 h4 h5 h6 label nav script strong style summary svg th'.split(
    ' ',
  ),
);

/** Notes say where something comes from, and name documents and their sections. */
const silentClass = /\sclass="(?:[^"]*\s)?(?:block-note|quiet|visually-hidden)[\s"]/;

const blocks = new Set(['p', 'li', 'td', 'dd']);
const empty = new Set(['br', 'hr', 'img', 'input', 'meta', 'link', 'path', 'wbr']);

/**
 * Links the first use of each term in the prose of some HTML to where it is explained. Where two terms begin alike the longer name
 * counts. Words in quotation marks are somebody else's, and stay as they are. A term whose first use is in a paragraph that has links
 * enough is linked where it comes next.
 */
export function linkTerms(html: string, terms: readonly LinkedTerm[]): string {
  const names = terms.flatMap(({ href, patterns }) => patterns.map((pattern) => ({ href, pattern })));
  if (names.length === 0) return html;
  // Of several names that fit at a place, the first in the expression is taken.
  const ordered = names.toSorted((a, b) => b.pattern.length - a.pattern.length);
  const anyName = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${ordered.map(({ pattern }) => `(${pattern})`).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  const hrefs = ordered.map(({ href }) => href);

  const linked = new Set<string>();
  const open: { readonly name: string; readonly silent: boolean }[] = [];
  let inBlock = 0;
  let quoted = false;

  const enter = (tag: string): void => {
    const name = /^<([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
    if (name === undefined || empty.has(name) || tag.endsWith('/>')) return;
    open.push({ name, silent: open.at(-1)?.silent === true || silent.has(name) || silentClass.test(tag) });
    if (blocks.has(name)) [inBlock, quoted] = [0, false];
  };
  const leave = (tag: string): void => {
    const name = /^<\/([a-z][a-z0-9-]*)/i.exec(tag)?.[1]?.toLowerCase();
    const from = open.findLastIndex((element) => element.name === name);
    if (from >= 0) open.splice(from);
  };
  const linkIn = (words: string): string =>
    words.replaceAll(anyName, (found: string, ...more: unknown[]) => {
      const href = hrefs[more.findIndex((group) => group !== undefined)] ?? '';
      if (inBlock >= MOST_IN_A_BLOCK || linked.has(href)) return found;
      linked.add(href);
      inBlock++;
      return `<a class="term-link" href="${href}">${found}</a>`;
    });
  const read = (words: string): string => {
    if (open.at(-1)?.silent === true || !open.some(({ name }) => blocks.has(name))) return words;
    return words
      .split(/(“|”|&quot;|")/)
      .map((piece, index) => {
        if (index % 2 === 0) return quoted ? piece : linkIn(piece);
        quoted = piece === '“' || (piece !== '”' && !quoted);
        return piece;
      })
      .join('');
  };

  return html.replaceAll(/<(?:[^>"]|"[^"]*")*>|[^<]+/g, (piece) => {
    if (!piece.startsWith('<')) return read(piece);
    if (piece.startsWith('</')) leave(piece);
    else enter(piece);
    return piece;
  });
}
