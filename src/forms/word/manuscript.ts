import type { FieldValues } from '../form.ts';
import { theme } from '../theme.ts';
import { bookmarkName } from './bookmarks.ts';
import type { Ledger } from './ledger.ts';
import { twips } from './lengths.ts';
import { type Panel, panelLook } from './panel-look.ts';
import { type Paragraph, type ParagraphLook, paragraph } from './paragraph.ts';
import type { Parts } from './parts.ts';
import { element, type Xml } from './xml.ts';

/** A document while it is written: what it is filled with, and what is known so far. */
export interface Manuscript {
  readonly values: FieldValues;
  readonly ledger: Ledger;
  readonly parts: Parts;
  /** The width between the margins, in twips. */
  readonly width: number;
  /** What the list of links is called, where there is one. */
  readonly contents: string | undefined;
  /** Anchors that wait for the next paragraph. */
  readonly anchors: string[];
  /** The key of the answer that is repeated at the foot of each page, if there is one. */
  readonly atFoot: string | undefined;
  /** How many panels there are so far. */
  panels: number;
  /** What the next paragraph finds: a page of its own, one with something on it, or one that is to be turned. */
  page: 'fresh' | 'begun' | 'to turn';
}

/** Where a block stands. */
export interface Place {
  /** The panel around it. */
  readonly panel?: Panel;
  /** Whether it follows something that brings no space of its own, such as a table. */
  readonly gap: boolean;
  /** Whether there is no space below it. */
  readonly flush: boolean;
  /** Whether it stays on the page of what follows it. */
  readonly keep: boolean;
  /** Whether the last block inside it does. */
  readonly keepEnd: boolean;
}

/** A paragraph in its place, with the bookmarks that wait for one. */
export function writeParagraph(
  manuscript: Manuscript,
  { gap, flush, keep, panel }: Place,
  style: string,
  content: readonly Xml[],
  look: ParagraphLook = {},
): Paragraph {
  const { anchors, ledger, page } = manuscript;
  manuscript.page = 'begun';
  const bookmarks = anchors.splice(0).flatMap((anchor) => {
    const name = bookmarkName(anchor);
    const id = ledger.bookmarkId(name);
    return [element('w:bookmarkStart', { 'w:name': name, 'w:id': id }), element('w:bookmarkEnd', { 'w:id': id })];
  });
  return paragraph(style, [...bookmarks, ...content], {
    keepNext: keep,
    pageBreakBefore: page === 'to turn',
    ...(gap ? { spacing: { before: twips(theme.space.block) } } : {}),
    ...look,
    ...(panel === undefined ? {} : panelLook(panel, flush, look)),
  });
}
