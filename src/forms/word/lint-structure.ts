import { BODY, inStories, repeated, settingIn, storiesOf, styleOf, type WordFile, type WordRule } from './lint-rule.ts';
import { around, elementsIn, textIn } from './xml-tree.ts';

/** What must hold for headings and paragraphs, and for what numbers and pictures them. */
export const structureRules: Readonly<Record<string, WordRule>> = {
  headings: (file) => {
    const levels = outlineLevels(file);
    const headings = elementsIn(file.part(BODY), 'w:p').flatMap((paragraph) => {
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

  'empty-paragraphs': (file) =>
    storiesOf(file).flatMap((path) =>
      elementsIn(file.part(path), 'w:p')
        .filter((paragraph) => textIn(paragraph).trim() === '' && around(paragraph, 'w:tc') === undefined)
        .filter((paragraph) => elementsIn(paragraph, 'w:drawing').length === 0)
        .map((paragraph) => `${path} has an empty paragraph in style "${styleOf(paragraph)}"`),
    ),

  'stray-text': (file) =>
    inStories(file, 'w:t')
      .filter((text) => text.parent?.name !== 'w:r' || around(text, 'w:p') === undefined)
      .map((text) => `"${textIn(text)}" stands outside a run, where Word does not look`),

  parting: (file) => {
    const kept = keepingStyles(file);
    const levels = outlineLevels(file);
    const paragraphs = elementsIn(file.part(BODY), 'w:p');
    return paragraphs.flatMap((paragraph, index) => {
      const before = paragraphs[index - 1];
      const style = styleOf(paragraph);
      const underHeading = style === 'Note' && before !== undefined && levels.has(styleOf(before));
      const keeps = kept.has(style) || elementsIn(paragraph, 'w:keepNext').length > 0;
      return (introductions.test(style) || underHeading) && !keeps
        ? [`"${textIn(paragraph)}" can part from what it introduces`]
        : [];
    });
  },

  numbering: (file) => {
    const numbering = file.part('word/numbering.xml');
    const lists = new Map(
      elementsIn(numbering, 'w:abstractNum').map((list) => [
        list.attributes['w:abstractNumId'] ?? '',
        new Set(elementsIn(list, 'w:lvl').map(({ attributes }) => attributes['w:ilvl'] ?? '')),
      ]),
    );
    const numbers = elementsIn(numbering, 'w:num');
    const levels = new Map(
      numbers.map((number) => [number.attributes['w:numId'] ?? '', lists.get(settingIn(number, 'w:abstractNumId'))]),
    );
    const used = [...inStories(file, 'w:numPr'), ...elementsIn(file.part('word/styles.xml'), 'w:numPr')];
    return [
      ...repeated(numbers.map(({ attributes }) => attributes['w:numId'] ?? '')).map((id) => `two lists have the number ${id}`),
      ...[...levels].filter(([, known]) => known === undefined).map(([id]) => `list ${id} is numbered in no way that is there`),
      ...used.flatMap((properties) => {
        const id = settingIn(properties, 'w:numId');
        const level = settingIn(properties, 'w:ilvl') || '0';
        if (!levels.has(id)) return [`a paragraph belongs to list ${id}, which is not there`];
        return levels.get(id)?.has(level) === false ? [`a paragraph stands at level ${level} of list ${id}, which has none`] : [];
      }),
    ];
  },

  drawings: (file) => {
    const drawings = inStories(file, 'wp:docPr').map(({ attributes }) => attributes);
    return [
      ...repeated(drawings.map((drawing) => drawing['id'] ?? '')).map((id) => `two pictures have the id ${id}`),
      ...drawings
        .filter((drawing) => (drawing['descr'] ?? '').trim() === '')
        .map((drawing) => `the picture "${drawing['name']}" has no words for somebody who cannot see it`),
    ];
  },
};

/** Styles of what would say nothing alone at the foot of a page. */
const introductions = /^(Heading\d|Hint|Label|Caption)$/;

/** Styles whose paragraphs stay on the page of the next. */
const keepingStyles = (file: WordFile): ReadonlySet<string> =>
  new Set(
    elementsIn(file.part('word/styles.xml'), 'w:keepNext').map((keep) => around(keep, 'w:style')?.attributes['w:styleId'] ?? ''),
  );

/** Heading levels by style, counted from one. */
function outlineLevels(file: WordFile): ReadonlyMap<string, number> {
  const levels = elementsIn(file.part('word/styles.xml'), 'w:outlineLvl').map(
    (level) => [around(level, 'w:style')?.attributes['w:styleId'] ?? '', Number(level.attributes['w:val']) + 1] as const,
  );
  return new Map(levels);
}
