import type { Paragraph } from './paragraph.ts';
import { staysByStyle } from './styles.ts';
import type { Table } from './table.ts';
import { element } from './xml.ts';

/**
 * Paragraphs that stay on the page of the next, held there in LibreOffice too. When it opens a file, it first guesses where pages end:
 * after some twenty blocks, whatever they are. A heading right before such a place is set down before what follows it, and is not
 * looked at again, so that it can be left alone at the foot of a page (seen in 7.4 and 25.2; before a table it is looked at again).
 * A field is looked at once the pages are made, and its paragraph with it. The one that is put there sets a hidden bookmark and shows
 * nothing, in Word or elsewhere. It would take the height of its paragraph's style, which is more than that of a title's own letters.
 */
export const stayTogether = (written: readonly (Paragraph | Table)[]): (Paragraph | Table)[] =>
  written.map((block, index) => {
    const next = written[index + 1];
    if (block.type === 'table' || next?.type !== 'paragraph' || block.style === 'Heading1') return block;
    const stays = block.look.keepNext === true || staysByStyle(block.style);
    return stays ? { ...block, content: [...block.content, lookedAtAgain] } : block;
  });

const lookedAtAgain = element('w:fldSimple', { 'w:instr': ' SET _stay 1 ' });
