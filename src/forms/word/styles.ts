import { theme } from '../theme.ts';
import { answerLeading, cellPadding, eighths, halfPoints, lineSpacing, twips } from './lengths.ts';
import { AT_FOOT, FOOT_LINE_SIZE } from './page-foot.ts';

/** The styles of a document (word/styles.xml), made from the theme: every style that is used, and no other. */
export function stylesXml(language: string): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    `<w:docDefaults><w:rPrDefault><w:rPr>${fonts}${type({ size: size.body, colour: colour.ink })}`,
    `<w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/></w:rPr></w:rPrDefault>`,
    `<w:pPrDefault><w:pPr><w:widowControl/>${spacing(0, space.paragraph, leading.body)}</w:pPr></w:pPrDefault></w:docDefaults>`,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    ...paragraphStyles.map(paragraphStyle),
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/>',
    '<w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    ...characterStyles.map(
      ([id, name, run]) =>
        `<w:style w:type="character" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="DefaultParagraphFont"/><w:qFormat/><w:rPr>${run}</w:rPr></w:style>`,
    ),
    tableStyles,
    '</w:styles>',
  ].join('');
}

/** Whether every paragraph of a style stays on the page of the next. */
export const staysByStyle = (id: string): boolean =>
  paragraphStyles.some((style) => style.id === id && style.paragraph.startsWith(keepNext));

const { colour, size, leading, space } = theme;

interface ParagraphStyle {
  readonly id: string;
  /** Word's own name for a style that it knows, or ours. */
  readonly name: string;
  readonly basedOn?: string;
  /** The style of what is typed after it. */
  readonly next?: string;
  /** Paragraph properties, in the order of CT_PPr. */
  readonly paragraph: string;
  /** Run properties, in the order of CT_RPr. */
  readonly run: string;
}

const fonts = '<w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:eastAsia="Arial" w:cs="Arial"/>';
const keepNext = '<w:keepNext/>';
const keepLines = '<w:keepLines/>';
const bold = '<w:b/><w:bCs/>';
const italic = '<w:i/><w:iCs/>';

/** Colour and size of type. */
const type = (facts: { size?: number; colour?: string }): string =>
  (facts.colour === undefined ? '' : `<w:color w:val="${facts.colour}"/>`) +
  (facts.size === undefined ? '' : `<w:sz w:val="${halfPoints(facts.size)}"/><w:szCs w:val="${halfPoints(facts.size)}"/>`);

/** Space above and below in points, and line height as a part of the type size. */
const spacing = (before: number, after: number, lines: number): string =>
  `<w:spacing w:before="${twips(before)}" w:after="${twips(after)}" w:line="${lineSpacing(lines)}" w:lineRule="auto"/>`;

/** A rule along one side: weight and distance in points. */
const rule = (side: string, weight: number, distance: number, ink: string): string =>
  `<w:${side} w:val="single" w:sz="${eighths(weight)}" w:space="${distance}" w:color="${ink}"/>`;

/** Rules on all sides, so far from the words above and below, and beside them. */
const box = (weight: number, above: number, beside: number, ink: string): string =>
  `<w:pBdr>${Object.entries({ top: above, left: beside, bottom: above, right: beside })
    .map(([side, distance]) => rule(side, weight, distance, ink))
    .join('')}</w:pBdr>`;

const indent = (points: number): string => `<w:ind w:left="${twips(points)}" w:right="${twips(points)}"/>`;
const outline = (level: number): string => `<w:outlineLvl w:val="${level - 1}"/>`;

/** How far the band of colour behind the title stands out around its words. */
const band = 14;

/** The band is one: its paragraphs have the same borders, indents and shading, and no space between them. */
const bandAround = (above: number, below: number, lines: number): string =>
  `${box(1, band, band, colour.accent)}<w:shd w:val="clear" w:color="auto" w:fill="${colour.accent}"/>${spacing(above, below, lines)}${indent(band + 1)}`;

/** A heading stands nearer to what it introduces than to what is before it. */
const heading = (
  level: 2 | 3 | 4 | 5,
  facts: { size: number; before: number; after: number; ink: string; rule?: string },
): ParagraphStyle => ({
  id: `Heading${level}`,
  name: `heading ${level}`,
  next: 'Normal',
  paragraph: `${keepNext}${keepLines}${facts.rule ?? ''}${spacing(facts.before, facts.after, leading.heading)}${outline(level)}`,
  run: bold + type({ size: facts.size, colour: facts.ink }),
});

/** How far a box's border stands from its words. */
const boxPadding = 5;

/** The same above and below a short answer. */
const linePadding = 3;

const paragraphStyles: readonly ParagraphStyle[] = [
  {
    id: 'Heading1',
    name: 'heading 1',
    next: 'Normal',
    paragraph: `${keepNext}${keepLines}${bandAround(0, 0, leading.title)}${outline(1)}`,
    run: bold + type({ size: size.title, colour: colour.onAccent }),
  },
  {
    id: 'Subtitle',
    name: 'Subtitle',
    next: 'Normal',
    paragraph: bandAround(6, 0, leading.heading),
    run: type({ size: size.subtitle, colour: colour.onAccent }),
  },
  heading(2, {
    size: size.heading2,
    before: 0,
    after: space.heading,
    ink: colour.accent,
    rule: `<w:pBdr>${rule('bottom', 2, 4, colour.accent)}</w:pBdr>`,
  }),
  heading(3, { size: size.heading3, before: space.beforeHeading - 4, after: 3, ink: colour.accent }),
  heading(4, { size: size.heading4, before: space.block - 6, after: 2, ink: colour.ink }),
  heading(5, { size: size.body, before: space.block - 4, after: 3, ink: colour.ink }),
  {
    id: 'Note',
    name: 'Note',
    next: 'Normal',
    paragraph: `${keepLines}${spacing(0, space.paragraph, leading.heading)}`,
    run: type({ size: size.small, colour: colour.quiet }),
  },
  {
    id: 'Hint',
    name: 'Hint',
    next: 'Answer',
    paragraph: `${keepNext}${keepLines}${spacing(0, space.heading - 2, answerLeading)}`,
    run: type({ size: size.table, colour: colour.quiet }),
  },
  {
    id: 'Label',
    name: 'Label',
    next: 'Answer',
    paragraph: `${keepNext}${keepLines}${spacing(0, 2, leading.heading)}`,
    run: bold + type({ size: size.table }),
  },
  {
    id: 'Answer',
    name: 'Answer',
    next: 'Answer',
    paragraph: `${box(1, boxPadding, boxPadding, colour.fieldBorder)}<w:shd w:val="clear" w:color="auto" w:fill="${colour.field}"/>${spacing(boxPadding - 2, space.block - 6, answerLeading)}${indent(boxPadding + 1)}`,
    run: '',
  },
  {
    id: 'AnswerLine',
    name: 'Answer Line',
    basedOn: 'Answer',
    next: 'Label',
    paragraph: `${box(1, linePadding, boxPadding, colour.fieldBorder)}${spacing(linePadding, space.block - 7, answerLeading)}`,
    run: '',
  },
  { id: 'Facts', name: 'Facts', paragraph: spacing(0, 3, leading.body), run: '' },
  { id: 'ListBullet', name: 'List Bullet', paragraph: `${spacing(0, space.list - 2, leading.body)}`, run: '' },
  { id: 'ListNumber', name: 'List Number', paragraph: `${spacing(0, space.list - 2, leading.body)}`, run: '' },
  {
    id: 'Caption',
    name: 'caption',
    next: 'Normal',
    paragraph: `${keepNext}${keepLines}${spacing(space.block, space.heading, leading.heading)}`,
    run: bold + type({ size: size.table }),
  },
  { id: 'TableText', name: 'Table Text', paragraph: spacing(0, 0, answerLeading), run: type({ size: size.table }) },
  {
    id: 'TableHeading',
    name: 'Table Heading',
    basedOn: 'TableText',
    paragraph: '',
    run: bold + type({ size: size.table, colour: colour.accent }),
  },
  {
    id: 'TOC1',
    name: 'toc 1',
    paragraph: `<w:pBdr>${rule('bottom', 0.5, 4, colour.rule)}${rule('between', 0.5, 4, colour.rule)}</w:pBdr>${spacing(0, 2, leading.heading)}`,
    run: type({ size: size.table }),
  },
  {
    id: 'BackLink',
    name: 'Back Link',
    next: 'Normal',
    paragraph: `${spacing(space.heading, 0, leading.heading)}<w:jc w:val="right"/>`,
    run: type({ size: size.small }),
  },
  {
    // Not the style "header": an editor that makes an empty header for the first page would give it the rule too.
    id: 'RunningHead',
    name: 'Running Head',
    paragraph: `<w:pBdr>${rule('bottom', 0.5, 5, colour.rule)}</w:pBdr>${spacing(0, 8, leading.heading)}`,
    run: bold + type({ size: 9.5, colour: colour.accent }),
  },
  {
    id: 'Footer',
    name: 'footer',
    paragraph: `<w:pBdr>${rule('top', 0.5, 5, colour.rule)}</w:pBdr>${spacing(0, 0, leading.heading)}`,
    run: type({ size: 8.5, colour: colour.quiet }),
  },
  {
    id: 'FootLine',
    name: 'Foot Line',
    basedOn: 'Footer',
    paragraph: '',
    run: bold + type({ size: FOOT_LINE_SIZE, colour: colour.ink }),
  },
];

const characterStyles: readonly (readonly [id: string, name: string, run: string])[] = [
  ['Strong', 'Strong', bold],
  ['Emphasis', 'Emphasis', italic],
  ['Hyperlink', 'Hyperlink', `<w:color w:val="${colour.link}"/><w:u w:val="single"/>`],
  ['LabelHint', 'Label Hint', `<w:b w:val="0"/><w:bCs w:val="0"/><w:color w:val="${colour.quiet}"/>`],
  [AT_FOOT.id, AT_FOOT.name, ''],
  ['FootCount', 'Foot Count', `<w:b w:val="0"/><w:bCs w:val="0"/>${type({ size: 9, colour: colour.quiet })}`],
  ['PlaceholderText', 'Placeholder Text', `<w:color w:val="${colour.quiet}"/>`],
];

function paragraphStyle(style: ParagraphStyle): string {
  const next = style.next === undefined ? '' : `<w:next w:val="${style.next}"/>`;
  return [
    `<w:style w:type="paragraph" w:styleId="${style.id}"><w:name w:val="${style.name}"/>`,
    `<w:basedOn w:val="${style.basedOn ?? 'Normal'}"/>${next}<w:qFormat/>`,
    `<w:pPr>${style.paragraph}</w:pPr><w:rPr>${style.run}</w:rPr></w:style>`,
  ].join('');
}

const cellMargin = (['top', 'left', 'bottom', 'right'] as const)
  .map((side) => `<w:${side} w:w="${twips(cellPadding[side])}" w:type="dxa"/>`)
  .join('');

const tableRules = (ink: string): string =>
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => rule(side, 0.75, 0, ink)).join('');

const tableStyles = [
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/>',
  '<w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/></w:tblPr></w:style>',
  '<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:basedOn w:val="TableNormal"/>',
  `<w:tblPr><w:tblBorders>${tableRules(colour.fieldBorder)}</w:tblBorders><w:tblCellMar>${cellMargin}</w:tblCellMar></w:tblPr>`,
  `<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="${colour.tint}"/></w:tcPr></w:tblStylePr></w:style>`,
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>',
  '<w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
].join('');
