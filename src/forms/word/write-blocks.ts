import { type FileChild, InternalHyperlink, type Paragraph, TabStopType, TextRun } from 'docx';
import { type Block, type Field, type Handlers, handle, type ListBlock, textOf } from '../form.ts';
import { theme } from '../theme.ts';
import { bookmarkName, CONTENTS_BOOKMARK } from './bookmarks.ts';
import { contentControl } from './content-control.ts';
import { textWidth, twips } from './lengths.ts';
import { LIST_INDENT } from './lists.ts';
import { type Manuscript, type Place, writeParagraph } from './manuscript.ts';
import { xmlText } from './word-element.ts';
import { writeInlines } from './write-inlines.ts';
import { writeRows, writeTable } from './write-tables.ts';

/** Blocks as paragraphs and tables, in reading order. */
export function writeBlocks(blocks: readonly Block[], manuscript: Manuscript, around: Place = nowhere): FileChild[] {
  return blocks.flatMap((block, index) => {
    const before = blocks[index - 1]?.type;
    const gap = before === 'table' || before === 'rows' || before === 'panel';
    return handle(blockWriters(manuscript, { ...around, gap, keep: around.keep && index < blocks.length - 1 }), block);
  });
}

const nowhere: Place = { gap: false, keep: false };

const words = (text: string): TextRun => new TextRun(xmlText(text));

function blockWriters(manuscript: Manuscript, place: Place): Handlers<FileChild[]> {
  const write = (style: string, text: string): Paragraph => writeParagraph(manuscript, place, style, [words(text)]);

  return {
    cover: ({ title, subtitle, blocks }) => [
      write('Heading1', title),
      write('Subtitle', subtitle),
      ...writeBlocks(blocks, manuscript, nowhere),
    ],

    contents({ title, entries }) {
      manuscript.anchors.push(CONTENTS_BOOKMARK);
      return [
        write('Heading2', title),
        ...entries.map(({ anchor, text }, index) => {
          const run = new TextRun({ text: xmlText(text), style: 'Hyperlink' });
          const link = new InternalHyperlink({ anchor: bookmarkName(anchor), children: [run] });
          return writeParagraph(manuscript, { ...place, keep: index < entries.length - 1 }, 'TOC1', [link]);
        }),
      ];
    },

    section({ anchor, blocks }) {
      manuscript.anchors.push(anchor);
      return writeBlocks(blocks, manuscript, place);
    },

    heading({ level, text, anchor }) {
      if (anchor !== undefined) manuscript.anchors.push(anchor);
      return [writeParagraph(manuscript, { ...place, gap: false }, `Heading${level}`, [words(text)])];
    },

    paragraph: ({ tone, children }) => [writeParagraph(manuscript, place, paragraphStyles[tone], writeInlines(children))],

    list: (block) => writeList(block, manuscript, place),

    facts({ items }) {
      const indent = factIndent(items.map((item) => item.name));
      return items.map(({ name, children }) =>
        writeParagraph(
          manuscript,
          place,
          'Facts',
          [new TextRun({ text: xmlText(name), bold: true }), new TextRun('\t'), ...writeInlines(children)],
          { indent: { left: indent, hanging: indent }, tabStops: [{ type: TabStopType.LEFT, position: indent }] },
        ),
      );
    },

    table: (block) => [write('Caption', block.caption), writeTable(block)],

    panel({ tone, anchor, level, title, blocks }) {
      if (anchor !== undefined) manuscript.anchors.push(anchor);
      const inside: Place = { panel: tone, gap: false, keep: true };
      return [writeParagraph(manuscript, inside, `Heading${level}`, [words(title)]), ...writeBlocks(blocks, manuscript, inside)];
    },

    field: ({ field }) => writeField(field, manuscript, place),

    rows(block) {
      const heading = writeParagraph(manuscript, { ...place, gap: false }, `Heading${block.heading}`, [words(block.name)]);
      return [heading, ...(block.hint === undefined ? [] : [write('Hint', block.hint)]), writeRows(block, manuscript)];
    },
  };
}

const paragraphStyles = { plain: 'Normal', lead: 'Lead', note: 'Note' } as const;

function writeList({ ordered, items }: ListBlock, manuscript: Manuscript, place: Place): Paragraph[] {
  const reference = ordered
    ? { reference: 'numbers', level: 0, instance: manuscript.ledger.listNumber() }
    : { reference: 'bullets', level: 0 };
  return items.map(({ anchor, children }, index) => {
    if (anchor !== undefined) manuscript.anchors.push(anchor);
    const last = index === items.length - 1;
    const itemPlace = { ...place, gap: place.gap && index === 0, keep: last ? place.keep : place.panel !== undefined };
    return writeParagraph(manuscript, itemPlace, ordered ? 'ListNumber' : 'ListBullet', writeInlines(children), {
      numbering: reference,
      // A paragraph's own indent would take that of its list away: panels shift it.
      ...(place.panel === undefined ? {} : { indent: { left: LIST_INDENT, hanging: LIST_INDENT } }),
    });
  });
}

/** An answer under its heading or label, in a box. */
function writeField(field: Field, manuscript: Manuscript, place: Place): Paragraph[] {
  const control = contentControl(field, textOf(manuscript.values, field.key), manuscript.ledger, 'alone');
  const inPlace = (style: string, text: string) => writeParagraph(manuscript, place, style, [words(text)]);
  const hint = field.hint === undefined ? [] : [inPlace('Hint', field.hint)];
  const heading = field.heading === 0 ? [] : [inPlace(`Heading${field.heading}`, field.name)];
  if (field.kind === 'checkbox') {
    return [...heading, ...hint, writeParagraph(manuscript, place, 'Normal', [control, words(` ${field.label}`)])];
  }
  const label = field.heading === 0 ? [inPlace('Label', field.label)] : heading;
  return [...label, ...hint, writeParagraph(manuscript, place, 'Answer', [control])];
}

/** Where the values of facts begin: beyond the longest name, but at most at two fifths of the line. */
function factIndent(names: readonly string[]): number {
  const longest = Math.max(...names.map((name) => name.length));
  return Math.min(twips(longest * theme.size.body * 0.56 + 16), Math.round(textWidth * 0.4));
}
