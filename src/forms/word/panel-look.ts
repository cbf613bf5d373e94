import type { PanelBlock } from '../form.ts';
import { theme } from '../theme.ts';
import { eighths, twips } from './lengths.ts';
import type { ParagraphLook } from './paragraph.ts';
import { element, type Xml } from './xml.ts';

/** A panel as its paragraphs know it. */
export interface Panel {
  /** What it marks: nothing, or one of the two ends of what is shown. */
  readonly tone: PanelBlock['tone'];
  /** Its number among the panels of the document. */
  readonly number: number;
}

/** How far a panel's words stand from its bar, in points. */
const INSET = 12;

/**
 * A paragraph's share of a panel: a bar at its side and a tint behind it.
 * Paragraphs with the same borders and indents join to one; where a list begins or ends they do not, and there must be no space
 * between them (`flush`), since it would stay white. Every second panel is narrower by a hair, so that neighbours do not join.
 */
export const panelLook = ({ tone, number }: Panel, flush: boolean, { indent }: ParagraphLook): ParagraphLook => ({
  frame: frames[tone],
  indent: {
    left: twips(INSET + 5) + (indent?.left ?? 0),
    right: twips(INSET) + (number % 2),
    hanging: indent?.hanging ?? 0,
  },
  ...(flush ? { spacing: { after: 0 } } : {}),
  keepLines: true,
});

const side = (name: string, points: number, space: number, colour: string): Xml =>
  element(`w:${name}`, { 'w:val': 'single', 'w:sz': eighths(points), 'w:space': space, 'w:color': colour });

const frame = (bar: string, tint: string): NonNullable<ParagraphLook['frame']> => ({
  borders: element('w:pBdr', {}, [
    side('top', 0.5, 5, tint),
    side('left', 5, INSET, bar),
    side('bottom', 0.5, 5, tint),
    side('right', 0.5, INSET, tint),
  ]),
  shading: element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': tint }),
});

const frames: Readonly<Record<Panel['tone'], NonNullable<ParagraphLook['frame']>>> = {
  plain: frame(theme.colour.fieldBorder, theme.colour.tint),
  strong: frame(theme.colour.strong, theme.colour.strongTint),
  weak: frame(theme.colour.weak, theme.colour.weakTint),
};
