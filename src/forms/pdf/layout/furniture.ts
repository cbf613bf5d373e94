import { textOf } from '../../field-values.ts';
import { type FieldValues, type Form, keyAtFoot } from '../../form.ts';
import { type Paper, paperOf, widthInside } from '../../paper.ts';
import { theme } from '../../theme.ts';
import type { Measure } from '../fonts/measure.ts';
import type { Artifact, Box } from './box.ts';
import { content } from './element.ts';
import { breakLines, type Line } from './lines.ts';
import type { FilledPage } from './open-page.ts';
import { styles } from './styles.ts';

const { colour } = theme;
const style = styles.furniture;

/** How far the header's line is from the top of the sheet, and the footer's from its foot. */
const headerLine = 40;
const footerUp = 31;
/** Free between words on one line that have nothing to do with each other. */
const gap = 24;

/** What stands at the head and the foot of a page: decoration for whoever listens, since it says nothing new. */
export function furniture(
  form: Form,
  values: FieldValues,
  page: FilledPage,
  index: number,
  count: number,
  measure: Measure,
): Box[] {
  const number = form.pageLabel.replace('{page}', String(index + 1)).replace('{pages}', String(count));
  const paper = paperOf(form.page);
  const words = footerLines(form.footer, number, paper, measure);
  return [
    ...header(form, page, paper, measure),
    ...footer(words, number, paper, measure),
    ...repeated(form, values, words[1]?.width ?? 0, paper, measure),
  ];
}

/** The title at the left, the running section at the right; where the section begins on the page, its heading says so already. */
function header(form: Form, page: FilledPage, paper: Paper, measure: Measure): Box[] {
  // Column headings that stand again come first, and know no section.
  const first = page.pieces.find(({ piece }) => piece.running !== undefined)?.piece;
  if (page.pieces.some(({ piece }) => piece.cover)) return [];
  const running = first?.opensSection === true ? '' : (first?.running ?? '');
  const width = widthOf(running, measure);
  const titleFits = widthOf(form.title, measure) + width + gap <= widthInside(paper);
  return [
    ...(titleFits ? [line(form.title, paper.margin.left, headerLine, 'header')] : []),
    ...(running === '' ? [] : [line(running, paper.width - paper.margin.right - width, headerLine, 'header')]),
  ];
}

/** The words at the foot, in lines that leave room for the page's number. */
const footerLines = (words: string, number: string, paper: Paper, measure: Measure): Line[] =>
  breakLines([{ text: words, style, content: content() }], widthInside(paper) - widthOf(number, measure) - gap, measure);

function footer(lines: readonly Line[], number: string, paper: Paper, measure: Measure): Box[] {
  const left = paper.margin.left;
  const footerLine = paper.height - footerUp;
  return [
    { type: 'rectangle', x: left, y: footerLine - 13, width: widthInside(paper), height: 0.75, fill: colour.rule },
    ...lines.map((parts, index) => {
      const text = parts.parts.map((part) => part.text).join('');
      return line(text, left, footerLine + index * style.leading, 'footer');
    }),
    line(number, paper.width - paper.margin.right - widthOf(number, measure), footerLine, 'footer'),
  ];
}

/**
 * The answer that is repeated on each page, below its number: as much of it as the line holds beside what the footer has there,
 * since a page shows all of it.
 */
function repeated({ blocks }: Form, values: FieldValues, taken: number, paper: Paper, measure: Measure): Box[] {
  const key = keyAtFoot(blocks);
  const answer = key === undefined ? '' : measure.drawable(textOf(values, key), styles.repeated.face).replaceAll('\n', ' ');
  if (answer.trim() === '') return [];
  const room = widthInside(paper) - (taken === 0 ? 0 : taken + gap);
  const [first] = breakLines([{ text: answer, style: styles.repeated, content: content() }], room, measure);
  const text = first?.parts.map((part) => part.text).join('') ?? '';
  const x = paper.width - paper.margin.right - (first?.width ?? 0);
  return [{ ...line(text, x, paper.height - footerUp + styles.repeated.leading, 'footer'), style: styles.repeated }];
}

const widthOf = (text: string, measure: Measure): number => measure.width(text, style.face, style.size);

const line = (text: string, x: number, y: number, role: Artifact) =>
  ({ type: 'text', x, y, text, style, content: role }) as const;
