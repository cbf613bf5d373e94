import { repeated } from './lint-controls.ts';
import type { WordFile, WordRule } from './lint-word.ts';
import { around, childOf, elementsIn, textIn, type XmlElement } from './xml-tree.ts';

/** What must hold for styles, links, headings and tables. */
export const structureRules: Readonly<Record<string, WordRule>> = {
  styles: (file) => [
    ...unknownStyles(file, 'word/styles.xml', /^word\/(document|header\d+|footer\d+|styles)\.xml$/),
    ...unknownStyles(file, 'word/glossary/styles.xml', /^word\/glossary\/document\.xml$/),
  ],

  title: (file) => {
    const title = elementsIn(file.part('docProps/core.xml'), 'dc:title')[0];
    return title === undefined || textIn(title).trim() === '' ? ['the file has no title'] : [];
  },

  language: (file) => {
    const properties = elementsIn(file.part('docProps/core.xml'), 'dc:language')[0];
    const defaults = elementsIn(file.part('word/styles.xml'), 'w:docDefaults')[0];
    const language = defaults === undefined ? undefined : elementsIn(defaults, 'w:lang')[0]?.attributes['w:val'];
    return language !== undefined && properties !== undefined && textIn(properties) === language
      ? []
      : ['the file does not say its language in its properties and styles alike'];
  },

  headings: (file) => {
    const levels = outlineLevels(file);
    const headings = elementsIn(file.part('word/document.xml'), 'w:p').flatMap((paragraph) => {
      const level = levels.get(styleOf(paragraph));
      return level === undefined ? [] : [{ level, text: textIn(paragraph) }];
    });
    return [
      ...headings
        .filter(({ level }, index) => level > (headings[index - 1]?.level ?? 0) + 1)
        .map(({ text, level }) => `heading "${text}" jumps to level ${level}`),
      ...(headings.filter(({ level }) => level === 1).length === 1 ? [] : ['there is not exactly one heading of level 1']),
      ...headings.filter(({ text }) => text.trim() === '').map(({ level }) => `a heading of level ${level} is empty`),
    ];
  },

  bookmarks: (file) => {
    const bookmarks = elementsIn(file.part('word/document.xml'), 'w:bookmarkStart').map(({ attributes }) => attributes);
    const names = bookmarks.map((bookmark) => bookmark['w:name'] ?? '');
    return [
      ...repeated(names).map((name) => `two bookmarks are named ${name}`),
      ...repeated(bookmarks.map((bookmark) => bookmark['w:id'] ?? '')).map((id) => `two bookmarks have the id ${id}`),
      ...names
        .filter((name) => !/^[\p{L}_]\w{0,39}$/u.test(name))
        .map((name) => `Word does not take the bookmark name "${name}"`),
    ];
  },

  links: (file) => {
    const document = file.part('word/document.xml');
    const names = new Set(elementsIn(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']));
    const targets = relationships(file);
    return elementsIn(document, 'w:hyperlink').flatMap(({ attributes, children }) => {
      const anchor = attributes['w:anchor'];
      const id = attributes['r:id'];
      const text = children.map((child) => (typeof child === 'string' ? child : textIn(child))).join('');
      if (id !== undefined && !targets.has(id)) return [`the link "${text}" leads nowhere`];
      if (id === undefined && !names.has(anchor)) return [`the link "${text}" leads to ${anchor}, which is not there`];
      return [];
    });
  },

  'link-text': (file) => {
    const links = elementsIn(file.part('word/document.xml'), 'w:hyperlink').map((link) => ({
      text: textIn(link).trim(),
      target: link.attributes['w:anchor'] ?? relationships(file).get(link.attributes['r:id'] ?? '') ?? '',
    }));
    const places = (text: string) => new Set(links.filter((link) => link.text === text).map((link) => link.target));
    return [
      ...links
        .filter(({ text }) => text === '' || /^(https?:|www\.)/.test(text) || vague.has(text.toLowerCase()))
        .map(({ text, target }) => `the link to ${target} says "${text}", which means nothing read alone`),
      ...[...new Set(links.map(({ text }) => text))]
        .filter((text) => places(text).size > 1)
        .map((text) => `links to different places all say "${text}"`),
    ];
  },

  'empty-paragraphs': (file) =>
    file.paths
      .filter((path) => /^word\/(document|header\d+|footer\d+)\.xml$/.test(path))
      .flatMap((path) =>
        elementsIn(file.part(path), 'w:p')
          .filter((paragraph) => textIn(paragraph).trim() === '' && around(paragraph, 'w:tc') === undefined)
          .map((paragraph) => `${path} has an empty paragraph in style "${styleOf(paragraph)}"`),
      ),

  'empty-cells': (file) =>
    elementsIn(file.part('word/document.xml'), 'w:tc')
      .filter((cell) => elementsIn(cell, 'w:p').some((paragraph) => textIn(paragraph).trim() === ''))
      .map((cell) => `the table "${tableName(around(cell, 'w:tbl'))}" has an empty cell`),

  tables: (file) =>
    elementsIn(file.part('word/document.xml'), 'w:tbl').flatMap((table) => {
      const name = tableName(table);
      const rows = elementsIn(table, 'w:tr');
      const columns = elementsIn(table, 'w:gridCol').length;
      const headings = rows.map((row) => elementsIn(row, 'w:tblHeader').length > 0);
      return [
        ...(name === '' || property(table, 'w:tblDescription') === ''
          ? [`a table ("${name}") has no name or no description`]
          : []),
        ...(headings[0] === true ? [] : [`the table "${name}" does not begin with a row of headings`]),
        ...(rows.some((row) => elementsIn(row, 'w:tc').length !== columns) ||
        elementsIn(table, 'w:gridSpan', 'w:vMerge').length > 0
          ? [`the table "${name}" has merged cells`]
          : []),
        ...(rows.every((row) => elementsIn(row, 'w:cantSplit').length > 0)
          ? []
          : [`the table "${name}" has rows that break over pages`]),
      ];
    }),

  'looked-up-text': (file) => {
    const document = file.part('word/document.xml');
    const used = new Set(
      elementsIn(document, 'w:pStyle', 'w:rStyle')
        .filter((style) => around(style, 'w:sdtPr') === undefined)
        .map(({ attributes }) => attributes['w:val'] ?? ''),
    );
    const ids = new Map(
      elementsIn(file.part('word/styles.xml'), 'w:style').map((style) => [
        childOf(style, 'w:name')?.attributes['w:val'] ?? '',
        style.attributes['w:styleId'] ?? '',
      ]),
    );
    return file.paths
      .filter((path) => /^word\/(header|footer)\d+\.xml$/.test(path))
      .flatMap((path) =>
        elementsIn(file.part(path), 'w:fldSimple').flatMap(({ attributes }) => {
          const name = /STYLEREF "([^"]+)"/.exec(attributes['w:instr'] ?? '')?.[1];
          return name === undefined || used.has(ids.get(name) ?? '')
            ? []
            : [`${path} looks up text in the style "${name}", and the document has none`];
        }),
      );
  },

  parting: (file) => {
    const kept = keepingStyles(file);
    const paragraphs = elementsIn(file.part('word/document.xml'), 'w:p');
    return paragraphs.flatMap((paragraph, index) => {
      const before = paragraphs[index - 1];
      const style = styleOf(paragraph);
      const underHeading = style === 'Note' && before !== undefined && outlineLevels(file).has(styleOf(before));
      return (introductions.test(style) || underHeading) && !kept.has(style) && elementsIn(paragraph, 'w:keepNext').length === 0
        ? [`"${textIn(paragraph)}" can part from what it introduces`]
        : [];
    });
  },

  'stray-text': (file) =>
    elementsIn(file.part('word/document.xml'), 'w:t')
      .filter((text) => text.parent?.name !== 'w:r' || around(text, 'w:p') === undefined)
      .map((text) => `"${textIn(text)}" stands outside a run, where Word does not look`),
};

/** Link texts that say nothing read alone. */
const vague: ReadonlySet<string> = new Set(['here', 'click here', 'link', 'this link', 'more', 'read more', 'this page']);

const styleOf = (paragraph: XmlElement): string => {
  const properties = childOf(paragraph, 'w:pPr');
  return (properties === undefined ? undefined : childOf(properties, 'w:pStyle'))?.attributes['w:val'] ?? 'Normal';
};

/** Styles of what would say nothing alone at the foot of a page. */
const introductions = /^(Heading\d|Hint|Label|Caption)$/;

/** Styles whose paragraphs stay on the page of the next. */
const keepingStyles = (file: WordFile): ReadonlySet<string> =>
  new Set(
    elementsIn(file.part('word/styles.xml'), 'w:keepNext').map((keep) => around(keep, 'w:style')?.attributes['w:styleId'] ?? ''),
  );

/** Styles that are used and not defined. */
function unknownStyles(file: WordFile, styles: string, parts: RegExp): string[] {
  const known = new Set(elementsIn(file.part(styles), 'w:style').map(({ attributes }) => attributes['w:styleId']));
  const used = file.paths
    .filter((path) => parts.test(path))
    .flatMap((path) => elementsIn(file.part(path), 'w:pStyle', 'w:rStyle', 'w:tblStyle', 'w:basedOn', 'w:next'))
    .map(({ attributes }) => attributes['w:val'] ?? '');
  return [...new Set(used)]
    .filter((style) => !known.has(style))
    .map((style) => `the style "${style}" is not defined in ${styles}`);
}

/** Heading levels by style, counted from one. */
function outlineLevels(file: WordFile): ReadonlyMap<string, number> {
  const levels = elementsIn(file.part('word/styles.xml'), 'w:outlineLvl').map(
    (level) => [around(level, 'w:style')?.attributes['w:styleId'] ?? '', Number(level.attributes['w:val']) + 1] as const,
  );
  return new Map(levels);
}

const relationships = (file: WordFile): ReadonlyMap<string, string> =>
  new Map(
    elementsIn(file.part('word/_rels/document.xml.rels'), 'Relationship').map(({ attributes }) => [
      attributes['Id'] ?? '',
      attributes['Target'] ?? '',
    ]),
  );

const property = (table: XmlElement, name: string): string => elementsIn(table, name)[0]?.attributes['w:val'] ?? '';

const tableName = (table: XmlElement | undefined): string => (table === undefined ? '' : property(table, 'w:tblCaption'));
