import { BorderStyle, type IParagraphOptions, ShadingType } from 'docx';
import type { PanelBlock } from '../form.ts';
import { theme } from '../theme.ts';
import { eighths, twips } from './lengths.ts';

/** What a panel marks: nothing, or one of the two ends of what is shown. */
export type PanelTone = PanelBlock['tone'];

/** How far a panel's words stand from its bar, in points. */
const INSET = 12;

const tones: Readonly<Record<PanelTone, { readonly bar: string; readonly tint: string }>> = {
  plain: { bar: theme.colour.fieldBorder, tint: theme.colour.tint },
  strong: { bar: theme.colour.strong, tint: theme.colour.strongTint },
  weak: { bar: theme.colour.weak, tint: theme.colour.weakTint },
};

/**
 * A paragraph's share of a panel: a bar at its side and a tint behind it.
 * Paragraphs with the same borders and indents join to one; where a list begins or ends they do not, and there must be no space
 * between them (`flush`), since it would stay white.
 */
export function panelLook(tone: PanelTone, flush: boolean, { indent }: IParagraphOptions): IParagraphOptions {
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
    indent: { left: twips(INSET + 5) + Number(indent?.left ?? 0), right: twips(INSET), hanging: indent?.hanging ?? 0 },
    ...(flush ? { spacing: { after: 0 } } : {}),
    keepLines: true,
  };
}
