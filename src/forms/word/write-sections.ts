import type { Block, Form } from '../form.ts';
import { paperOf } from '../paper.ts';
import { CONTENTS_BOOKMARK } from './bookmarks.ts';
import { twips } from './lengths.ts';
import type { Manuscript } from './manuscript.ts';
import { pageFoot } from './page-foot.ts';
import { type Paragraph, paragraph, paragraphXml } from './paragraph.ts';
import { field, run } from './run.ts';
import { stayTogether } from './stay-together.ts';
import type { Table } from './table.ts';
import { nowhere, writeBlocks } from './write-blocks.ts';
import { linkWithin } from './write-inlines.ts';
import { element, joined, namespaces, partXml, property, type Xml } from './xml.ts';

/** A form's blocks as the body of a document, in Word's sections, each with the page header of its part; the footer is the same in all. */
export function writeSections(form: Form, manuscript: Manuscript): Xml {
  const stretches = cut(form.blocks, manuscript.contents !== undefined);
  const sections = stretches.map((blocks, index) => {
    manuscript.page = 'fresh';
    const back = hasSection(blocks) ? backLink(manuscript) : [];
    const written = stayTogether([...writeBlocks(blocks, manuscript, { ...nowhere, keepEnd: back.length > 0 }), ...back]);
    const alone = stretches.length === 1;
    const head = alone ? run(titleOf(form)) : field('STYLEREF "heading 2"', runningTitle(form, blocks));
    const references = [addHeader(head, index + 1, manuscript), ...(index === 0 ? addFooters(form, manuscript) : [])];
    const section = sectionXml(form, references, index === 0);
    return index === stretches.length - 1
      ? joined([...written.map((each) => blockXml(each)), section])
      : closed(written, section);
  });
  return element('w:body', {}, sections);
}

/** Word keeps how the pages of a section lie in its last paragraph. */
const closed = (written: readonly (Paragraph | Table)[], section: Xml): Xml =>
  joined(written.map((each, index) => blockXml(each, index === written.length - 1 ? section : undefined)));

function blockXml(block: Paragraph | Table, section?: Xml): Xml {
  if (block.type === 'paragraph') return paragraphXml(block, section);
  if (section !== undefined) throw new Error('A section cannot end in a table: Word would put an empty paragraph after it');
  return block.xml;
}

/** A form with fewer parts that want a page of their own is one section, in which headings turn the page: nothing is far away. */
const FEWEST_PAGES = 3;

/**
 * Cuts blocks before each section that starts on a new page, where there are several such, and what is before can end one of Word's
 * sections, or a link back follows it. Where there is no cut, the heading below turns the page.
 */
function cut(blocks: readonly Block[], linksBack: boolean): Block[][] {
  const wants = (block: Block) => block.type === 'section' && block.start === 'page';
  if (blocks.filter(wants).length < FEWEST_PAGES) return [[...blocks]];
  const stretches: Block[][] = [];
  for (const block of blocks) {
    const open = stretches.at(-1);
    const ends = open === undefined || (wants(block) && ((linksBack && hasSection(open)) || canEnd(open)));
    if (ends) stretches.push([block]);
    else open.push(block);
  }
  return stretches;
}

const hasSection = (blocks: readonly Block[]): boolean => blocks.some((block) => block.type === 'section');

/**
 * Whether blocks can end one of Word's sections. It ends with a paragraph, which must not be empty: a table cannot. And LibreOffice 7.4
 * moves a control for words out of such a paragraph into the next section's heading.
 */
function canEnd(blocks: readonly Block[]): boolean {
  const last = blocks.at(-1);
  if (last === undefined || last.type === 'table' || last.type === 'rows') return false;
  if (last.type === 'field') return last.field.kind === 'choice' || last.field.kind === 'checkbox';
  return 'blocks' in last ? canEnd(last.blocks) : true;
}

/** How the pages of a section lie and what runs at their head and foot. The first page has the title in it and needs no header. */
function sectionXml({ page }: Form, references: readonly Xml[], first: boolean): Xml {
  const { width, height, margin } = paperOf(page);
  return element('w:sectPr', {}, [
    ...references,
    property('w:type', 'nextPage'),
    element('w:pgSz', { 'w:w': twips(width), 'w:h': twips(height), 'w:orient': page }),
    element('w:pgMar', {
      'w:top': twips(margin.top),
      'w:right': twips(margin.right),
      'w:bottom': twips(margin.bottom),
      'w:left': twips(margin.left),
      'w:header': twips(22),
      'w:footer': twips(20),
      'w:gutter': 0,
    }),
    first ? element('w:titlePg') : undefined,
  ]);
}

/** Gives a section its header; returns how the section refers to it. */
function addHeader(head: Xml, number: number, { parts }: Manuscript): Xml {
  const xml = partXml(element('w:hdr', namespaces, [paragraphXml(paragraph('RunningHead', [head]))]));
  return element('w:headerReference', { 'w:type': 'default', 'r:id': parts.add('header', `header${number}.xml`, xml) });
}

/** Gives the first section its footers; the others have those of the section before. */
function addFooters(form: Form, manuscript: Manuscript): Xml[] {
  const foot = pageFoot(form, manuscript);
  return ['default', 'first'].map((pages, index) =>
    element('w:footerReference', { 'w:type': pages, 'r:id': manuscript.parts.add('footer', `footer${index + 1}.xml`, foot) }),
  );
}

/** What programs show at the head of a section's pages that do not look the heading in force up, as Word does. */
const runningTitle = ({ title }: Form, [first]: readonly Block[]): string => {
  if (first?.type === 'section') return first.running;
  return first?.type === 'cover' ? first.title : title;
};

/**
 * What runs at the head of a form that is one section: parts share its pages, and the heading in force would name only one of them.
 * The title on the cover fits on one line where the whole title, with the document's name, may not.
 */
const titleOf = ({ title, blocks: [first] }: Form): string => (first?.type === 'cover' ? first.title : title);

/** A way back from the end of a section to the list of links, where there is one. */
function backLink({ contents }: Manuscript): Paragraph[] {
  if (contents === undefined) return [];
  return [paragraph('BackLink', [linkWithin(CONTENTS_BOOKMARK, [run(contents, { style: 'Hyperlink' })])])];
}
