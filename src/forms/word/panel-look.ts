import { BorderStyle, type IParagraphOptions, ShadingType } from 'docx';
import type { PanelBlock } from '../form.ts';
import { theme } from '../theme.ts';
import { eighths, twips } from './lengths.ts';

/** A panel as its paragraphs know it. */
export interface Panel {
  /** What it marks: nothing, or one of the two ends of what is shown. */
  readonly tone: PanelBlock['tone'];
  /** Its number among the panels of the document. */
  readonly number: number;
}

/** How far a panel's words stand from its bar, in points. */
const INSET = 12;

const tones: Readonly<Record<Panel['tone'], { readonly bar: string; readonly tint: string }>> = {
  plain: { bar: theme.colour.fieldBorder, tint: theme.colour.tint },
  strong: { bar: theme.colour.strong, tint: theme.colour.strongTint },
  weak: { bar: theme.colour.weak, tint: theme.colour.weakTint },
};

/**
 * A paragraph's share of a panel: a bar at its side and a tint behind it.
 * Paragraphs with the same borders and indents join to one; where a list begins or ends they do not, and there must be no space
 * between them (`flush`), since it would stay white. Every second panel is narrower by a hair, so that neighbours do not join.
 */
export function panelLook({ tone, number }: Panel, flush: boolean, { indent }: IParagraphOptions): IParagraphOptions {
  const { bar, tint } = tones[tone];
  const edge = { style: BorderStyle.SINGLE, color: tint, size: eighths(0.5), space: 5 };
  return {
    border: {
      top: edge,
      left: { style: BorderStyle.SINGLE, color: bar, size: eighths(5), space: INSET },
      bottom: edge,
      right: { ...edge, space: INSET },
    },
    shading: { type: ShadingType.CLEAR, color: 'auto', fill: tint },
    indent: {
      left: twips(INSET + 5) + Number(indent?.left ?? 0),
      right: twips(INSET) + (number % 2),
      hanging: indent?.hanging ?? 0,
    },
    ...(flush ? { spacing: { after: 0 } } : {}),
    keepLines: true,
  };
}
