import { textOf } from '../field-values.ts';
import { type Form, keyAtFoot } from '../form.ts';
import { twips } from './lengths.ts';
import type { Manuscript } from './manuscript.ts';
import { paragraph, paragraphXml } from './paragraph.ts';
import { field, run } from './run.ts';
import { element, namespaces, partXml, type Xml } from './xml.ts';

/** The name and id of the style of what is written once and repeated at the foot of each page. */
export const AT_FOOT = { id: 'AtFoot', name: 'At Foot' } as const;

/** What runs at the foot of the page: the form's line; below it what is repeated there, and at the right how pages are counted. */
export function pageFoot({ blocks, footer, pageLabel }: Form, { values, width }: Manuscript): string {
  const look = { style: 'FootCount' };
  const count = pageLabel.split(/(\{pages?\})/).map((piece) => counters[piece] ?? run(piece, look));
  const key = keyAtFoot(blocks);
  const repeated = key === undefined ? [] : [repeatedText(firstLine(textOf(values, key), width))];
  const lines = [
    paragraph('Footer', [run(footer)]),
    paragraph('FootLine', [...repeated, run('\t', look), ...count], { tab: { align: 'right', position: width } }),
  ];
  return partXml(
    element(
      'w:ftr',
      namespaces,
      lines.map((line) => paragraphXml(line)),
    ),
  );
}

const counters: Readonly<Record<string, Xml>> = {
  '{page}': field('PAGE', '1', { style: 'FootCount' }),
  '{pages}': field('NUMPAGES', '1', { style: 'FootCount' }),
};

/**
 * The last text in the style, which Word looks up on each page, and others show as it was at first. It is the answer once there is one:
 * a prompt has a style of its own. Before, it is the space that stands in for it: Word prints an error where it finds no text.
 */
const repeatedText = (answer: string): Xml => field(`STYLEREF "${AT_FOOT.name}" \\l`, answer === '' ? SPACE : answer);

/** As much of an answer as about a line holds beside the count: some programs never finish a page whose foot is as high as it. */
function firstLine(answer: string, width: number): string {
  const letters = [...answer.replaceAll(/\s+/g, ' ')];
  const most = Math.floor(width / twips(FOOT_LINE_SIZE * averageLetter)) - countLetters;
  return letters.length <= most ? letters.join('') : `${letters.slice(0, most).join('').trimEnd()}…`;
}

/** Points of what is repeated at the foot. */
export const FOOT_LINE_SIZE = 10;

/** How wide a bold letter is, as a part of its size. */
const averageLetter = 0.58;

/** How many letters the count of pages takes the room of. */
const countLetters = 16;

/** Stands in the style at the head of the document, too small to see. */
export const standIn = (): Xml => run(SPACE, { style: AT_FOOT.id, size: 2 });

const SPACE = '\u00a0';
