import { describe, expect, it } from 'vitest';
import { theme } from './theme.ts';

const { colour } = theme;

describe('theme', () => {
  it.each([
    ['ink on page', colour.ink, 'ffffff'],
    ['ink on tint', colour.ink, colour.tint],
    ['ink on strong', colour.ink, colour.strongTint],
    ['ink on weak', colour.ink, colour.weakTint],
    ['quiet on page', colour.quiet, 'ffffff'],
    ['quiet on tint', colour.quiet, colour.tint],
    ['quiet on strong', colour.quiet, colour.strongTint],
    ['quiet on weak', colour.quiet, colour.weakTint],
    ['link on page', colour.link, 'ffffff'],
    ['link on tint', colour.link, colour.tint],
    ['heading of strong', colour.strong, colour.strongTint],
    ['heading of weak', colour.weak, colour.weakTint],
    ['title band', colour.onAccent, colour.accent],
  ])('keeps a contrast of 4.5:1 or more for %s', (_pair, foreground, background) => {
    expect(contrast(foreground, background)).toBeGreaterThanOrEqual(4.5);
  });

  it('keeps a contrast of 3:1 or more for the border that shows where to write (WCAG 2.2, 1.4.11)', () => {
    expect(contrast(colour.fieldBorder, 'ffffff')).toBeGreaterThanOrEqual(3);
  });
});

/** The ratio of two relative luminances, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].toSorted((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hexadecimal: string): number {
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => {
    const channel = Number.parseInt(hexadecimal.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
