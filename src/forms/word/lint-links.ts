import { BODY, inStories, relationshipsOf, repeated, storiesOf, type WordFile, type WordRule } from './lint-rule.ts';
import { elementsIn, textIn } from './xml-tree.ts';

/** What must hold for bookmarks and links. */
export const linkRules: Readonly<Record<string, WordRule>> = {
  bookmarks: (file) => {
    const starts = inStories(file, 'w:bookmarkStart').map(({ attributes }) => attributes);
    const ids = starts.map((start) => start['w:id'] ?? '');
    const ends = inStories(file, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id'] ?? '');
    const names = starts.map((start) => start['w:name'] ?? '');
    return [
      ...repeated(names).map((name) => `two bookmarks are named ${name}`),
      ...repeated(ids).map((id) => `two bookmarks have the id ${id}`),
      ...names
        .filter((name) => !/^[\p{L}_]\w{0,39}$/u.test(name))
        .map((name) => `Word does not take the bookmark name "${name}"`),
      ...ids.filter((id) => !ends.includes(id)).map((id) => `the bookmark with the id ${id} does not end`),
      ...ends.filter((id) => !ids.includes(id)).map((id) => `a bookmark with the id ${id} ends, and none begins`),
    ];
  },

  anchors: (file) => {
    const names = new Set(elementsIn(file.part(BODY), 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
    return inStories(file, 'w:hyperlink')
      .filter(({ attributes }) => attributes['r:id'] === undefined && !names.has(attributes['w:anchor']))
      .map((link) => `the link "${textIn(link)}" leads to ${link.attributes['w:anchor']}, which is not there`);
  },

  'link-text': (file) => {
    const links = linksOf(file);
    const places = (text: string) => new Set(links.filter((link) => link.text === text).map((link) => link.target));
    return [
      ...links
        .filter(({ text }) => text === '' || isAddress(text) || vague.has(text.toLowerCase()))
        .map(({ text, target }) => `the link to ${target} says "${text}", which means nothing read alone`),
      ...[...new Set(links.map(({ text }) => text))]
        .filter((text) => places(text).size > 1)
        .map((text) => `links to different places all say "${text}"`),
    ];
  },
};

/** Every link by its words and where it leads. */
const linksOf = (file: WordFile): { readonly text: string; readonly target: string }[] =>
  storiesOf(file).flatMap((path) => {
    const targets = new Map(relationshipsOf(file, path).map(({ id, target }) => [id, target]));
    return elementsIn(file.part(path), 'w:hyperlink').map((link) => ({
      text: textIn(link).trim(),
      target: link.attributes['w:anchor'] ?? targets.get(link.attributes['r:id'] ?? '') ?? '',
    }));
  });

const isAddress = (text: string): boolean => /^(https?:|www\.)|^\S+\.(org|com|net|scot|uk)(\/\S*)?$/i.test(text);

/** Link texts that say nothing read alone. */
const vague: ReadonlySet<string> = new Set([
  'here',
  'click here',
  'link',
  'this link',
  'more',
  'read more',
  'find out more',
  'this page',
  'details',
]);
