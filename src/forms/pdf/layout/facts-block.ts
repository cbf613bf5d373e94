import type { FactsBlock } from '../../form.ts';
import { theme } from '../../theme.ts';
import type { Box } from './box.ts';
import { type Element, element } from './element.ts';
import { inlineWords, plainWords, type Words } from './inlines.ts';
import { breakLines, lineBoxes } from './lines.ts';
import { type Piece, piece, withLast } from './piece.ts';
import { type Composed, indented, type Room } from './room.ts';
import { styles } from './styles.ts';
import { lineBoxesOf } from './text-blocks.ts';

const { space } = theme;

/** Names with what they stand for: all in one line where they fit into it, else a line each. */
export function composeFacts({ items }: FactsBlock, room: Room): Composed {
  const facts = items.map((item): Fact => {
    const [name, words] = [plainWords(item.name, styles.label), inlineWords(item.children, styles.plain)];
    return {
      name,
      words,
      element: element('LI', [element('Lbl', name.children), element('LBody', words.children)]),
    };
  });
  return {
    pieces: withLast(inOneLine(facts, room) ?? inLines(facts, room), { after: space.block }),
    elements: [
      element(
        'L',
        facts.map((fact) => fact.element),
        { numbering: 'None' },
      ),
    ],
  };
}

interface Fact {
  readonly name: Words;
  readonly words: Words;
  readonly element: Element;
}

/** The part of the width that names take where each has a line. */
const nameShare = 0.28;

/** Names at the left, what they stand for at the right. */
function inLines(facts: readonly Fact[], room: Room): Piece[] {
  const left = { ...room, width: room.width * nameShare };
  const right = indented(room, room.width * nameShare + space.list);
  return facts.map(({ name, words }) => {
    const columns = [lineBoxesOf(name, styles.label, left), lineBoxesOf(words, styles.plain, right)];
    const height = Math.max(...columns.map((lines) => lines.length)) * styles.plain.leading;
    return piece(height, columns.flat(2), { after: space.list });
  });
}

/** All beside each other with a dot between; `undefined` where that is longer than a line. */
function inOneLine(facts: readonly Fact[], room: Room): Piece[] | undefined {
  const boxes: Box[] = [];
  let x = room.x;
  const set = ({ runs }: Words): Box[] => {
    const [line] = breakLines(runs, Number.POSITIVE_INFINITY, room.measure);
    if (line === undefined) return [];
    const made = lineBoxes(line, x, 0, styles.plain.leading, room.measure);
    x += line.width;
    return made;
  };
  for (const [index, { name, words }] of facts.entries()) {
    if (index > 0) {
      x += gap;
      boxes.push(...set(plainWords('·', styles.plain)).map(asDecoration));
      x += gap;
    }
    boxes.push(...set(name));
    x += gap / 2;
    boxes.push(...set(words));
  }
  return x > room.x + room.width ? undefined : [piece(styles.plain.leading, boxes)];
}

/** Between facts on one line. */
const gap = 8;

const asDecoration = (box: Box): Box => (box.type === 'text' ? { ...box, content: 'decoration' } : box);
