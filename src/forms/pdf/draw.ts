import type { Paper } from '../paper.ts';
import type { FaceName } from './fonts/faces.ts';
import type { Artifact, Box, LeaderBox, RectangleBox, TextBox, TriangleBox } from './layout/box.ts';
import type { Content } from './layout/element.ts';
import type { Page } from './layout/layout.ts';
import { pdfColour, pdfNumber } from './number.ts';

/** A page's operators, and which words stand at which number in it. */
export interface DrawnPage {
  readonly operators: string;
  /** By marked-content number (MCID); the same words come again where something else stands between their lines. */
  readonly marked: readonly Content[];
}

/** Gives the glyph numbers of a text, and remembers that they are used. */
export type Encode = (text: string, face: FaceName) => string;

/** What faces are called in a page's resources. */
export const fontResource: Readonly<Record<FaceName, string>> = { regular: 'R', bold: 'B', italic: 'I', boldItalic: 'BI' };

/** Writes a page's boxes: first what decorates, then the words in reading order, each marked (PDF/UA-1, 7.1). */
export function drawPage(page: Page, { height }: Paper, encode: Encode): DrawnPage {
  // PDF counts from the bottom of the page.
  const fromBottom: FromBottom = (y) => pdfNumber(height - y);
  const marked: Content[] = [];
  const operators: string[] = [];
  const decoration = page.boxes.filter((box) => box.type === 'rectangle' || box.type === 'triangle' || box.type === 'leader');
  if (decoration.length > 0) operators.push('/Artifact BMC', ...decoration.map((shape) => drawShape(shape, fromBottom)), 'EMC');

  for (const group of groupsOfText(page.boxes)) {
    const place = group[0]?.content;
    if (place === undefined) continue;
    if (typeof place === 'string') operators.push(beginArtifact[place]);
    else {
      // The tag in the stream is only a hint: what the words are stands in the structure tree.
      operators.push(`/Span <</MCID ${marked.length}>> BDC`);
      marked.push(place);
    }
    operators.push('BT', ...group.flatMap((box, index) => drawText(box, group[index - 1], encode, fromBottom)), 'ET', 'EMC');
  }
  return { operators: operators.join('\n'), marked };
}

const beginArtifact: Readonly<Record<Artifact, string>> = {
  header: '/Artifact <</Type /Pagination /Attached [/Top] /Subtype /Header>> BDC',
  footer: '/Artifact <</Type /Pagination /Attached [/Bottom] /Subtype /Footer>> BDC',
  repeated: '/Artifact <</Type /Pagination>> BDC',
  decoration: '/Artifact BMC',
};

/** Words that stand beside each other in the reading order and in the same place of the meaning. */
function groupsOfText(boxes: readonly Box[]): TextBox[][] {
  const groups: TextBox[][] = [];
  for (const box of boxes) {
    if (box.type !== 'text' || box.text === '') continue;
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.content === box.content) last.push(box);
    else groups.push([box]);
  }
  return groups;
}

function drawText(box: TextBox, before: TextBox | undefined, encode: Encode, fromBottom: FromBottom): string[] {
  const { face, size, colour } = box.style;
  const sameFont = before?.style.face === face && before.style.size === size;
  return [
    ...(sameFont ? [] : [`/${fontResource[face]} ${pdfNumber(size)} Tf`]),
    ...(before?.style.colour === colour ? [] : [`${pdfColour(colour)} rg`]),
    `1 0 0 1 ${pdfNumber(box.x)} ${fromBottom(box.y)} Tm`,
    `<${encode(box.text, face)}> Tj`,
  ];
}

const shapes: { readonly [Type in Shape['type']]: (box: Extract<Shape, { type: Type }>, fromBottom: FromBottom) => string } = {
  rectangle: drawRectangle,
  triangle: drawTriangle,
  leader: drawLeader,
};

function drawShape(box: Shape, fromBottom: FromBottom): string {
  // TypeScript cannot follow that the function found by a shape's type takes that shape.
  const draw = shapes[box.type] as (box: Shape, fromBottom: FromBottom) => string;
  return draw(box, fromBottom);
}

function drawRectangle({ x, y, width, height, fill, stroke }: RectangleBox, fromBottom: FromBottom): string {
  const path = `${pdfNumber(x)} ${fromBottom(y + height)} ${pdfNumber(width)} ${pdfNumber(height)} re`;
  const colours = [
    ...(fill === undefined ? [] : [`${pdfColour(fill)} rg`]),
    ...(stroke === undefined ? [] : [`${pdfColour(stroke.colour)} RG ${pdfNumber(stroke.width)} w`]),
  ];
  const paint = stroke === undefined ? 'f' : fill === undefined ? 'S' : 'B';
  return [...colours, path, paint].join(' ');
}

function drawTriangle({ x, y, width, height, fill }: TriangleBox, fromBottom: FromBottom): string {
  const [left, middle, right] = [x, x + width / 2, x + width].map(pdfNumber);
  return `${pdfColour(fill)} rg ${left} ${fromBottom(y)} m ${right} ${fromBottom(y)} l ${middle} ${fromBottom(y + height)} l f`;
}

function drawLeader({ x, y, width, pitch, dot, fill }: LeaderBox, fromBottom: FromBottom): string {
  const middle = fromBottom(y + dot / 2);
  const look = `${pdfColour(fill)} RG ${pdfNumber(dot)} w [${pdfNumber(dot)} ${pdfNumber(pitch - dot)}] 0 d`;
  return `q ${look} ${pdfNumber(x)} ${middle} m ${pdfNumber(x + width)} ${middle} l S Q`;
}

type Shape = RectangleBox | TriangleBox | LeaderBox;

/** A distance from the top of the page, as PDF writes it. */
type FromBottom = (y: number) => string;
