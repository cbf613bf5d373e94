import type { Form } from '../../form.ts';
import { theme } from '../../theme.ts';
import type { Measure } from '../fonts/measure.ts';
import type { Artifact, Box } from './box.ts';
import { content } from './element.ts';
import { breakLines } from './lines.ts';
import type { FilledPage } from './paginate.ts';
import { pageRoom } from './room.ts';
import { styles } from './styles.ts';

const { colour, page: sheet } = theme;
const style = styles.furniture;

const headerLine = 40;
const footerLine = sheet.height - 34;
const right = pageRoom.x + pageRoom.width;

/** What stands at the head and the foot of a page: decoration for whoever listens, since it says nothing new. */
export function furniture(form: Form, page: FilledPage, index: number, count: number, measure: Measure): Box[] {
  const number = form.pageLabel.replace('{page}', String(index + 1)).replace('{pages}', String(count));
  return [...header(form, page, measure), ...footer(form.footer, number, measure)];
}

/** The title at the left, the running section at the right; where the section begins on the page, its heading says so already. */
function header(form: Form, page: FilledPage, measure: Measure): Box[] {
  // Column headings that stand again come first, and know no section.
  const first = page.pieces.find(({ piece }) => piece.running !== undefined)?.piece;
  if (page.pieces.some(({ piece }) => piece.cover)) return [];
  const running = first?.opensSection === true ? '' : (first?.running ?? '');
  const width = measure.width(running, style.face, style.size);
  const titleFits = measure.width(form.title, style.face, style.size) + width + 24 <= pageRoom.width;
  return [
    ...(titleFits ? [line(form.title, pageRoom.x, headerLine, 'header')] : []),
    ...(running === '' ? [] : [line(running, right - width, headerLine, 'header')]),
  ];
}

function footer(words: string, number: string, measure: Measure): Box[] {
  const numberWidth = measure.width(number, style.face, style.size);
  const room = pageRoom.width - numberWidth - 24;
  const lines = breakLines([{ text: words, style, content: content() }], room, measure);
  return [
    { type: 'rectangle', x: pageRoom.x, y: footerLine - 15, width: pageRoom.width, height: 0.75, fill: colour.rule },
    ...lines.map((parts, index) => {
      const text = parts.parts.map((part) => part.text).join('');
      return line(text, pageRoom.x, footerLine + index * style.leading, 'footer');
    }),
    line(number, right - numberWidth, footerLine, 'footer'),
  ];
}

const line = (text: string, x: number, y: number, role: Artifact): Box => ({ type: 'text', x, y, text, style, content: role });
