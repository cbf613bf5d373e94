/** WordprocessingML in the two forms in which it is saved, and its additions since. */
export const namespaces: ReadonlySet<string> = new Set([
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  'http://purl.oclc.org/ooxml/wordprocessingml/main',
  'http://schemas.microsoft.com/office/word/2010/wordml',
  'http://schemas.microsoft.com/office/word/2012/wordml',
  'http://schemas.openxmlformats.org/markup-compatibility/2006',
]);

/** The style in which controls show their prompts (forms/word): Word's own. */
export const PROMPT_STYLE = 'PlaceholderText';

/** What stands for a character in a run. */
export const characters: Readonly<Record<string, string>> = {
  br: '\n',
  cr: '\n',
  tab: '\t',
  noBreakHyphen: '\u2011',
  softHyphen: '\u00ad',
};

/** What is no part of the text: deleted, moved away, or said a second time for old programs. */
export const unsaid: ReadonlySet<string> = new Set(['del', 'moveFrom', 'Fallback']);

/** What was inserted or deleted while changes were tracked. */
export const tracked: Readonly<Record<string, 'insertions' | 'deletions'>> = {
  ins: 'insertions',
  moveTo: 'insertions',
  del: 'deletions',
  moveFrom: 'deletions',
};

/** How something looked before a change that was tracked: "pPrChange" keeps the style that a paragraph had. */
export const isFormer = (name: string): boolean => name.endsWith('PrChange');

/** What makes a drawing a picture: of DrawingML, of the older VML, and of charts and diagrams. */
export const pictures: ReadonlySet<string> = new Set(['blip', 'imagedata', 'chart', 'relIds']);

/** What points from the text to a remark, by the part that holds it. */
export const references: Readonly<Record<string, RemarkPart>> = {
  commentReference: 'comments',
  footnoteReference: 'footnotes',
  endnoteReference: 'endnotes',
};

/** The parts of a package that hold remarks, by their names in it. */
export const remarkParts = ['comments', 'footnotes', 'endnotes'] as const;

/** One of them. */
export type RemarkPart = (typeof remarkParts)[number];

/** The sign of a point in a list, for editors keep it in the list and not in the text. */
export const BULLET = '\u2022 ';
