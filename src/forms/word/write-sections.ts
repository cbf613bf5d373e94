import { Header, InternalHyperlink, type ISectionOptions, PageOrientation, SectionType, SimpleField, TextRun } from 'docx';
import type { Block, Form } from '../form.ts';
import { paperOf } from '../paper.ts';
import { carriedText } from '../written-text.ts';
import { CONTENTS_BOOKMARK } from './bookmarks.ts';
import { twips } from './lengths.ts';
import type { Manuscript } from './manuscript.ts';
import { pageFoot } from './page-foot.ts';
import { WordParagraph } from './word-paragraph.ts';
import { nowhere, writeBlocks } from './write-blocks.ts';

/** A form's blocks as Word's sections, each with the page header of its part; the footer is the same in all. */
export function writeSections(form: Form, manuscript: Manuscript): ISectionOptions[] {
  const stretches = cut(form.blocks, manuscript.contents !== undefined);
  return stretches.map((blocks, index) => {
    manuscript.page = 'fresh';
    const properties = { type: SectionType.NEXT_PAGE, page: pageOf(form) };
    const back = blocks.some((block) => block.type === 'section') ? backLink(manuscript) : [];
    const children = [...writeBlocks(blocks, manuscript, { ...nowhere, keepEnd: back.length > 0 }), ...back];
    const [first] = blocks;
    const running = first?.type === 'section' ? first.running : first?.type === 'cover' ? first.title : form.title;
    // The first page has the title in it and needs no header. Sections have the footer of the one before.
    return index === 0
      ? {
          properties: { ...properties, titlePage: true },
          headers: { default: stretches.length === 1 ? fixedHeader(titleOf(form)) : header(running) },
          footers: { default: pageFoot(form, manuscript), first: pageFoot(form, manuscript) },
          children,
        }
      : { properties, headers: { default: header(running) }, children };
  });
}

/** A form with fewer parts that want a page of their own is one section, in which headings turn the page: nothing is far away. */
const FEWEST_PAGES = 3;

/**
 * Cuts blocks before each section that starts on a new page, where there are several such. Word ends its sections with a paragraph,
 * which must not be empty: after a table there is no cut unless a link back follows, and the heading below turns the page.
 */
function cut(blocks: readonly Block[], linksBack: boolean): Block[][] {
  const wants = (block: Block) => block.type === 'section' && block.start === 'page';
  if (blocks.filter(wants).length < FEWEST_PAGES) return [[...blocks]];
  const stretches: Block[][] = [];
  for (const block of blocks) {
    const open = stretches.at(-1);
    const ends = open === undefined || (wants(block) && (linksBack || !endsInTable(open)));
    if (ends) stretches.push([block]);
    else open.push(block);
  }
  return stretches;
}

const endsInTable = (blocks: readonly Block[]): boolean => {
  const last = blocks.at(-1);
  if (last === undefined) return false;
  return last.type === 'table' || last.type === 'rows' || ('blocks' in last && endsInTable(last.blocks));
};

function pageOf({ page }: Form) {
  const { width, height, margin } = paperOf(page);
  // The library turns sheets itself, and wants them as they are when they stand.
  const upright = { width: twips(Math.min(width, height)), height: twips(Math.max(width, height)) };
  return {
    size: { ...upright, orientation: orientations[page] },
    margin: {
      top: twips(margin.top),
      right: twips(margin.right),
      bottom: twips(margin.bottom),
      left: twips(margin.left),
      header: twips(22),
      footer: twips(20),
    },
  };
}

const orientations = { portrait: PageOrientation.PORTRAIT, landscape: PageOrientation.LANDSCAPE } as const;

/** What runs at the head of the page: the heading in force, which Word looks up and others show as it was at first. */
const header = (running: string): Header =>
  new Header({ children: [new WordParagraph('RunningHead', [new SimpleField('STYLEREF "heading 2"', carriedText(running))])] });

/** The title on the cover, which fits on one line where the whole title, with the document's name, may not. */
const titleOf = ({ title, blocks: [first] }: Form): string => (first?.type === 'cover' ? first.title : title);

/** What runs at the head of a form that is one section: parts share its pages, and the heading in force would name only one of them. */
const fixedHeader = (title: string): Header =>
  new Header({ children: [new WordParagraph('RunningHead', [new TextRun(carriedText(title))])] });

/** A way back from the end of a section to the list of links, where there is one. */
function backLink(manuscript: Manuscript): WordParagraph[] {
  if (manuscript.contents === undefined) return [];
  const run = new TextRun({ text: carriedText(manuscript.contents), style: 'Hyperlink' });
  return [new WordParagraph('BackLink', [new InternalHyperlink({ anchor: CONTENTS_BOOKMARK, children: [run] })])];
}
