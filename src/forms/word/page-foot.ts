import { Footer, PageNumber, TabStopType, TextRun } from 'docx';
import { textOf } from '../field-values.ts';
import { type Form, keyAtFoot } from '../form.ts';
import { carriedText } from '../written-text.ts';
import { twips } from './lengths.ts';
import type { Manuscript } from './manuscript.ts';
import { property, WordElement } from './word-element.ts';
import { WordParagraph } from './word-paragraph.ts';

/** The name and id of the style of what is written once and repeated at the foot of each page. */
export const AT_FOOT = { id: 'AtFoot', name: 'At Foot' } as const;

/** What runs at the foot of the page: the form's line; below it what is repeated there, and at the right how pages are counted. */
export function pageFoot({ blocks, footer, pageLabel }: Form, { values, width }: Manuscript): Footer {
  const counters: Readonly<Record<string, 'CURRENT' | 'TOTAL_PAGES'>> = { '{page}': 'CURRENT', '{pages}': 'TOTAL_PAGES' };
  const count = pageLabel.split(/(\{pages?\})/).map((piece) => {
    const counter = counters[piece];
    return counter === undefined ? carriedText(piece) : PageNumber[counter];
  });
  const key = keyAtFoot(blocks);
  const repeated = key === undefined ? [] : [repeatedText(firstLine(textOf(values, key), width))];
  const tabStops = [{ type: TabStopType.RIGHT, position: width }];
  return new Footer({
    children: [
      new WordParagraph('Footer', [new TextRun(carriedText(footer))]),
      new WordParagraph('FootLine', [...repeated, new TextRun({ children: ['\t', ...count], style: 'FootCount' })], { tabStops }),
    ],
  });
}

/**
 * The last text in the style, which Word looks up on each page, and others show as it was at first. It is the answer once there is one:
 * a prompt has a style of its own. Before, it is the space that stands in for it: Word prints an error where it finds no text.
 */
const repeatedText = (answer: string): WordElement =>
  new WordElement('w:fldSimple', { 'w:instr': ` STYLEREF "${AT_FOOT.name}" \\l ` }, [
    new WordElement('w:r', {}, [new WordElement('w:t', { 'xml:space': 'preserve' }, [carriedText(answer) || SPACE])]),
  ]);

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
export const standIn = (): WordElement =>
  new WordElement('w:r', {}, [
    new WordElement('w:rPr', {}, [property('w:rStyle', AT_FOOT.id), property('w:sz', 2)]),
    new WordElement('w:t', {}, [SPACE]),
  ]);

const SPACE = '\u00a0';
