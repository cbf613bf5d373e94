import { describe, expect, it } from 'vitest';
import { contrastOf } from './contrast.ts';
import { theme } from './theme.ts';

const { colour } = theme;
type Colour = keyof typeof colour;

/** What words are written in, wherever they stand. */
const inks: readonly Colour[] = ['ink', 'quiet', 'accent', 'strong', 'weak', 'link'];

/** What words stand on; the page is white, as fields are. */
const grounds: readonly Colour[] = ['field', 'tint', 'strongTint', 'weakTint'];

/** What shows where something ends, without words. */
const lines: readonly Colour[] = ['rule', 'fieldBorder'];

describe('theme', () => {
  it.each(inks.flatMap((ink) => grounds.map((ground) => [ink, ground] as const)))(
    'keeps a contrast of 4.5:1 or more for %s on %s (WCAG 2.2, 1.4.3)',
    (ink, ground) => {
      expect(contrastOf(colour[ink], colour[ground])).toBeGreaterThanOrEqual(4.5);
    },
  );

  it('keeps a contrast of 4.5:1 or more for the title on its band', () => {
    expect(contrastOf(colour.onAccent, colour.accent)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(grounds)(
    'keeps a contrast of 3:1 or more for the border that shows where to write on %s (WCAG 2.2, 1.4.11)',
    (ground) => {
      expect(contrastOf(colour.fieldBorder, colour[ground])).toBeGreaterThanOrEqual(3);
    },
  );

  it('has no colour that is not looked at here', () => {
    expect(Object.keys(colour).toSorted()).toEqual([...inks, ...grounds, ...lines, 'onAccent'].toSorted());
  });
});
