import { Footer, Header, InternalHyperlink, type ISectionOptions, PageNumber, SectionType, SimpleField, TextRun } from 'docx';
import type { Block, Form } from '../form.ts';
import { theme } from '../theme.ts';
import { CONTENTS_BOOKMARK } from './bookmarks.ts';
import { twips } from './lengths.ts';
import { type Manuscript, writeParagraph } from './manuscript.ts';
import { xmlText } from './word-element.ts';
import { WordParagraph } from './word-paragraph.ts';
import { writeBlocks } from './write-blocks.ts';

/** A form's blocks as Word's sections, each with the page header of its part; the footer is the same in all. */
export function writeSections(form: Form, manuscript: Manuscript): ISectionOptions[] {
  const contents = form.blocks.find((block) => block.type === 'contents');
  return cut(form.blocks).map(({ section, blocks }, index) => {
    if (section !== undefined) manuscript.anchors.push(section.anchor);
    const children = writeBlocks(blocks, manuscript);
    // A section's properties stand in its last paragraph; after a table Word would need an empty one.
    if (section !== undefined && contents !== undefined) children.push(backLink(contents.title, manuscript));
    const running = section?.running ?? form.title;
    return {
      properties: { type: section?.start === 'flow' ? SectionType.CONTINUOUS : SectionType.NEXT_PAGE, page },
      // Without a header of its own, a section has that of the one before: only the first has none.
      ...(index === 0 ? { footers: { default: footer(form) } } : { headers: { default: header(running, blocks) } }),
      children,
    };
  });
}

/** A stretch of blocks that shares a page header: a section's own blocks, or those between sections. */
interface Stretch {
  readonly section?: { readonly anchor: string; readonly running: string; readonly start: 'page' | 'flow' };
  readonly blocks: Block[];
}

/** Cuts blocks at their sections; one inside another becomes one after another, since Word's cannot hold one another. */
function cut(blocks: readonly Block[], section?: Stretch['section']): Stretch[] {
  const open = (first: Block[] = []): Stretch => ({ ...(section === undefined ? {} : { section }), blocks: first });
  const stretches: Stretch[] = [];
  let current: Stretch | undefined;
  for (const block of blocks) {
    if (block.type === 'section') {
      stretches.push(...cut(block.blocks, block));
      current = undefined;
    } else if (current === undefined) {
      current = open([block]);
      stretches.push(current);
    } else {
      current.blocks.push(block);
    }
  }
  return stretches;
}

const { width, height, margin } = theme.page;

const page = {
  size: { width: twips(width), height: twips(height) },
  margin: {
    top: twips(margin.top),
    right: twips(margin.right),
    bottom: twips(margin.bottom),
    left: twips(margin.left),
    header: twips(30),
    footer: twips(28),
  },
};

/** What runs at the head of the page. Word takes it from the heading, so that it follows an edit; others show it as written. */
function header(running: string, blocks: readonly Block[]): Header {
  const fromHeading = blocks.some((block) => block.type === 'heading' && block.level === 2 && block.text === running);
  const words = fromHeading ? new SimpleField('STYLEREF "heading 2"', xmlText(running)) : new TextRun(xmlText(running));
  return new Header({ children: [new WordParagraph('Header', [words])] });
}

/** What runs at the foot of the page: the form's line, and at the right how pages are counted. */
function footer({ footer: line, pageLabel }: Form): Footer {
  const counters: Readonly<Record<string, 'CURRENT' | 'TOTAL_PAGES'>> = { '{page}': 'CURRENT', '{pages}': 'TOTAL_PAGES' };
  const count = pageLabel.split(/(\{pages?\})/).map((piece) => {
    const counter = counters[piece];
    return counter === undefined ? xmlText(piece) : PageNumber[counter];
  });
  return new Footer({
    children: [new WordParagraph('Footer', [new TextRun(xmlText(line)), new TextRun({ children: ['\t', ...count] })])],
  });
}

function backLink(words: string, manuscript: Manuscript): WordParagraph {
  const run = new TextRun({ text: xmlText(words), style: 'Hyperlink' });
  const link = new InternalHyperlink({ anchor: CONTENTS_BOOKMARK, children: [run] });
  return writeParagraph(manuscript, { gap: false, keep: false }, 'BackLink', [link]);
}
