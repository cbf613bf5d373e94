import { textOf } from '../field-values.ts';
import { type Block, type FactsBlock, type Field, type Handlers, handle, type ListBlock, plainText } from '../form.ts';
import { theme } from '../theme.ts';
import { CONTENTS_BOOKMARK } from './bookmarks.ts';
import { contentControl } from './content-control.ts';
import { halfPoints, twips } from './lengths.ts';
import { BULLETS, LIST_INDENT } from './lists.ts';
import { type Manuscript, type Place, writeParagraph } from './manuscript.ts';
import { standIn } from './page-foot.ts';
import type { Paragraph } from './paragraph.ts';
import { run } from './run.ts';
import type { Table } from './table.ts';
import { linkWithin, writeInlines } from './write-inlines.ts';
import { writeRows, writeTable } from './write-tables.ts';
import type { Xml } from './xml.ts';

/** Blocks as paragraphs and tables, in reading order. */
export function writeBlocks(blocks: readonly Block[], manuscript: Manuscript, around: Place = nowhere): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1];
    const next = blocks[index + 1];
    const gap = before === undefined ? around.gap : isSpaceless(before) || (block.type === 'heading' && block.level === 2);
    const keep = next === undefined ? around.keepEnd : around.keep || staysWith(next, block, before);
    const flush = around.panel !== undefined && next?.type !== block.type && [block.type, next?.type].includes('list');
    return handle(blockWriters(manuscript, { ...around, gap, flush, keep }), block);
  });
}

/** Whether a block leaves no space below itself. */
const isSpaceless = (block: Block): boolean => ['table', 'rows', 'panel'].includes(block.type);

/** Whether a block and the next are one thing: notes stay with what they are about, and words with what they lead up to. */
function staysWith(next: Block, block: Block, before: Block | undefined): boolean {
  if (isNote(next)) return true;
  if (block.type !== 'paragraph') return false;
  const opens = before?.type === 'heading';
  return ledUpTo.has(next.type) || (opens && (isNote(block) || next.type === 'heading'));
}

const isNote = (block: Block): boolean => block.type === 'paragraph' && block.tone === 'note';

/** What a paragraph before it introduces. */
const ledUpTo: ReadonlySet<Block['type']> = new Set(['field', 'rows', 'table', 'panel', 'list']);

/** At the margin, after nothing. */
export const nowhere: Place = { gap: false, flush: false, keep: false, keepEnd: false };

function blockWriters(manuscript: Manuscript, place: Place): Handlers<(Paragraph | Table)[]> {
  // Headings, labels and captions have space of their own above them.
  const write = (style: string, text: string): Paragraph =>
    writeParagraph(manuscript, { ...place, gap: false }, style, [run(text)]);

  return {
    cover: ({ title, subtitle, blocks }) => [
      writeParagraph(manuscript, { ...place, gap: false }, 'Heading1', [run(title, { size: halfPoints(titleSize(title)) })]),
      writeParagraph(manuscript, { ...place, gap: false }, 'Subtitle', [
        run(subtitle),
        ...(manuscript.atFoot === undefined ? [] : [standIn()]),
      ]),
      ...writeBlocks(blocks, manuscript, { ...nowhere, gap: true }),
    ],

    contents({ title, entries }) {
      manuscript.anchors.push(CONTENTS_BOOKMARK);
      return [
        writePartHeading(title, manuscript, { ...place, gap: true }),
        ...entries.map(({ anchor, text }, index) => {
          const link = linkWithin(anchor, [run(text, { style: 'Hyperlink' })]);
          // A list that is longer than a page cannot stay on one; its ends stay with their neighbours.
          const keep = entries.length <= WHOLE_CONTENTS ? index < entries.length - 1 : [0, entries.length - 2].includes(index);
          return writeParagraph(manuscript, { ...place, keep }, 'TOC1', [link]);
        }),
      ];
    },

    section({ anchor, start, blocks }) {
      manuscript.anchors.push(anchor);
      if (start === 'page' && manuscript.page === 'begun') manuscript.page = 'to turn';
      return writeBlocks(blocks, manuscript, { ...place, gap: start === 'flow', keep: false, keepEnd: place.keep });
    },

    heading({ level, text, anchor }) {
      if (anchor !== undefined) manuscript.anchors.push(anchor);
      // A second-level heading at the top of a page needs no space above it.
      return [level === 2 ? writePartHeading(text, manuscript, place) : write(`Heading${level}`, text)];
    },

    paragraph: ({ tone, children }) => [
      writeParagraph(manuscript, place, paragraphStyles[tone], writeInlines(children, manuscript.parts)),
    ],

    list: (block) => writeList(block, manuscript, place),

    facts: (block) => writeFacts(block, manuscript, place),

    table: (block) => [write('Caption', block.caption), writeTable(block, manuscript, place)],

    panel({ tone, anchor, level, title, blocks }) {
      manuscript.panels += 1;
      if (anchor !== undefined) manuscript.anchors.push(anchor);
      const inside: Place = {
        ...place,
        panel: { tone, number: manuscript.panels },
        gap: false,
        flush: blocks[0]?.type === 'list',
        keep: true,
        keepEnd: place.keep,
      };
      return [writeParagraph(manuscript, inside, `Heading${level}`, [run(title)]), ...writeBlocks(blocks, manuscript, inside)];
    },

    field: ({ field }) => writeField(field, manuscript, { ...place, gap: false }),

    rows(block) {
      const hint = block.hint === undefined ? [] : [write('Hint', block.hint)];
      return [write(`Heading${block.heading}`, block.name), ...hint, writeRows(block, manuscript, place)];
    },
  };
}

/** So many links are on one page, even where it lies. */
const WHOLE_CONTENTS = 18;

/** A second-level heading: it opens a part, and stands well away from the part before. */
function writePartHeading(text: string, manuscript: Manuscript, place: Place): Paragraph {
  const space = place.gap ? { spacing: { before: twips(theme.space.beforeHeading) } } : {};
  return writeParagraph(manuscript, place, 'Heading2', [run(text)], space);
}

/** A long title is set smaller, so that it does not push the first answers from its page. */
const titleSize = (title: string): number => Math.max(theme.size.heading2, theme.size.title - Math.max(0, title.length - 50) / 2);

const paragraphStyles = { plain: 'Normal', note: 'Note' } as const;

function writeList({ ordered, items }: ListBlock, manuscript: Manuscript, place: Place): Paragraph[] {
  const number = ordered ? BULLETS + manuscript.ledger.listNumber() : BULLETS;
  return items.map(({ anchor, children }, index) => {
    if (anchor !== undefined) manuscript.anchors.push(anchor);
    const last = index === items.length - 1;
    const itemPlace = {
      ...place,
      gap: place.gap && index === 0,
      flush: place.flush && last,
      keep: last ? place.keep : place.panel !== undefined,
    };
    return writeParagraph(
      manuscript,
      itemPlace,
      ordered ? 'ListNumber' : 'ListBullet',
      writeInlines(children, manuscript.parts),
      {
        list: number,
        ...(last && place.panel === undefined ? { spacing: { after: twips(theme.space.paragraph) } } : {}),
        // A paragraph's own indent would take that of its list away: panels shift it.
        ...(place.panel === undefined ? {} : { indent: { left: LIST_INDENT, hanging: LIST_INDENT } }),
      },
    );
  });
}

/** An answer under its heading or label, in a box. */
function writeField(field: Field, manuscript: Manuscript, place: Place): Paragraph[] {
  const control = contentControl(field, textOf(manuscript.values, field.key), manuscript.ledger, 'alone');
  const inPlace = (style: string, text: string) => writeParagraph(manuscript, place, style, [run(text)]);
  const hint = field.hint === undefined ? [] : [inPlace('Hint', field.hint)];
  const heading = field.heading === 0 ? [] : [inPlace(`Heading${field.heading}`, field.name)];
  if (field.kind === 'checkbox') {
    return [...heading, ...hint, writeParagraph(manuscript, place, 'Normal', [control, run(` ${field.label}`)])];
  }
  const label = field.heading === 0 ? [writeParagraph(manuscript, place, 'Label', labelRuns(field))] : [...heading, ...hint];
  return [...label, writeParagraph(manuscript, place, field.heading === 0 ? 'AnswerLine' : 'Answer', [control])];
}

/** A label, and on its line what to write: a cover's short answers stand close together. */
const labelRuns = ({ label, hint }: Field): Xml[] => [
  run(label),
  ...(hint === undefined ? [] : [run(`  ${hint}`, { style: 'LabelHint' })]),
];

/** Names and what they stand for: in one line where they fit into it, else a line each. */
function writeFacts({ items }: FactsBlock, manuscript: Manuscript, place: Place): Paragraph[] {
  const named = items.map(({ name, children }) => ({
    name: run(name, { bold: true }),
    length: name.length + plainText(children).length,
    values: writeInlines(children, manuscript.parts),
  }));
  const letters = named.reduce((sum, { length }) => sum + length + 5, 0);
  if (letters * twips(theme.size.body * 0.5) < manuscript.width) {
    const runs = named.flatMap(({ name, values }, index) => [
      ...(index === 0 ? [] : [run('  \u00b7  ')]),
      name,
      run(' '),
      ...values,
    ]);
    return [writeParagraph(manuscript, place, 'Facts', runs)];
  }
  const indent = factIndent(
    items.map(({ name }) => name),
    manuscript.width,
  );
  return named.map(({ name, values }, index) =>
    writeParagraph(manuscript, { ...place, gap: place.gap && index === 0 }, 'Facts', [name, run('\t'), ...values], {
      indent: { left: indent, hanging: indent },
      tab: { align: 'left', position: indent },
    }),
  );
}

/** Where the values of facts begin: beyond the longest name, but at most at two fifths of the line. */
function factIndent(names: readonly string[], width: number): number {
  const longest = Math.max(...names.map((name) => name.length));
  return Math.min(twips(longest * theme.size.body * 0.56 + 16), Math.round(width * 0.4));
}
