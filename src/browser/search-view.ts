import type { Found } from './search-engine.ts';
import type { Answer } from './search-finder.ts';

/** The page's own words for what the script says. `{count}` and `{words}` are places to fill in. */
export interface SearchWords {
  readonly kinds: Readonly<Record<string, string>>;
  readonly status: Readonly<
    Record<
      | 'empty'
      | 'searching'
      | 'none'
      | 'one'
      | 'many'
      | 'filteredNone'
      | 'filteredOne'
      | 'filteredMany'
      | 'blocked'
      | 'unreachable'
      | 'meant'
      | 'oneHolding'
      | 'manyHolding',
      string
    >
  >;
  readonly filters: {
    readonly chosen: { readonly one: string; readonly many: string };
    readonly one: string;
    readonly remove: string;
  };
}

/** A result as a list item, made from the page's template, with a few words of it or the whole. */
export function resultItem(template: HTMLTemplateElement, found: Found, words: SearchWords, whole = false) {
  const { url, title, kind, place } = found;
  const excerpt = whole ? found.whole : found.excerpt;
  const item = template.content.cloneNode(true) as DocumentFragment;
  const link = part(item, 'link', HTMLAnchorElement);
  link.href = url;
  link.textContent = title;
  part(item, 'kind').textContent = words.kinds[kind] ?? kind;
  fillOrRemove(part(item, 'place'), place === '' ? [] : [place]);
  // A question is its own title; saying it twice helps nobody.
  fillOrRemove(part(item, 'excerpt'), plain(excerpt) === title ? [] : marked(cutOut(excerpt)));
  return item;
}

/** How many were found, in words, and what was looked for where it was not what somebody typed. */
export function answerSentence({ status }: Pick<SearchWords, 'status'>, typed: string, answer: Answer): string {
  const { hits, words, instead, telling } = answer;
  const fill = (sentence: string, words: string) =>
    sentence.replace('{count}', String(hits.length)).replace('{words}', () => words);
  const count = ([none, one, many]: readonly [string, string, string], words: string) =>
    fill(hits.length === 0 ? none : hits.length === 1 ? one : many, words);
  if (typed === '') return count([status.filteredNone, status.filteredOne, status.filteredMany], '');
  if (telling !== undefined) return count([status.none, status.oneHolding, status.manyHolding], telling.join(', '));
  const found = count([status.none, status.one, status.many], words);
  return instead === true ? `${fill(status.meant, typed)} ${found}` : found;
}

/** Dots where an excerpt begins or ends inside a sentence. */
const cutOut = (excerpt: string): string =>
  `${/^(<mark>)?\p{Ll}/u.test(excerpt) ? '… ' : ''}${excerpt}${/[.?!](<\/mark>)?$/.test(excerpt) ? '' : ' …'}`;

/** Text with `<mark>` in it as text and marks, never as markup. */
function marked(excerpt: string): (Node | string)[] {
  return excerpt.split(/(<mark>.*?<\/mark>)/).map((piece) => {
    if (!piece.startsWith('<mark>')) return plain(piece);
    const mark = document.createElement('mark');
    mark.textContent = plain(piece);
    return mark;
  });
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'" };

const plain = (html: string): string =>
  html.replaceAll(/<\/?mark>/g, '').replaceAll(/&(lt|gt|amp|quot|#39);/g, (entity) => entities[entity] ?? entity);

function fillOrRemove(element: HTMLElement, nodes: readonly (Node | string)[]): void {
  if (nodes.length === 0) element.remove();
  else element.replaceChildren(...nodes);
}

/** An element of the page that a script works with, found by its `data-part`. Throws where the page lacks it. */
export function part<Kind extends HTMLElement = HTMLElement>(
  root: ParentNode,
  name: string,
  kind: abstract new () => Kind = HTMLElement as unknown as abstract new () => Kind,
): Kind {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (!(found instanceof kind)) throw new Error(`The page has no part "${name}"`);
  return found;
}
