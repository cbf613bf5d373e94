import { type Paper, widthInside } from '../paper.ts';
import { theme } from '../theme.ts';

/** Points → twentieths of a point, in which Word measures lengths. */
export const twips = (points: number): number => Math.round(points * 20);

/** Points → half points, in which Word measures type. */
export const halfPoints = (points: number): number => Math.round(points * 2);

/** Points → eighths of a point, in which Word measures rules. */
export const eighths = (points: number): number => Math.round(points * 8);

/** The width between the margins of a sheet, in twips. */
export const textWidth = (paper: Paper): number => twips(widthInside(paper));

/** Arial's own line height as a part of its size: Word multiplies by it, the theme does not. */
const naturalLeading = 1.15;

/** Line height of what people write, as a part of the type size: Arial's own. Word's typists are used to it, and forms stay short. */
export const answerLeading = naturalLeading;

/** How many lines empty boxes are tall: enough to write in by hand. They grow, so they begin lower than the theme's, which do not. */
export const boxLines: Readonly<Record<keyof typeof theme.lines, number>> = { line: 1, short: 2, medium: 4, long: 8 };

/** Space inside a table's cells, in points. */
export const cellPadding = { top: 3, left: 6, bottom: 3, right: 6 } as const;

/** Line height as a part of the type size → the 240ths of a natural line in which Word measures it. */
export const lineSpacing = (leading: number): number => Math.round((leading / naturalLeading) * 240);

/** Shares of a width in twips, which add up to it exactly: Word moves columns whose widths do not. */
export function columnWidths(shares: readonly number[], width: number): number[] {
  const total = shares.reduce((sum, share) => sum + share, 0);
  let before = 0;
  return shares.map((share) => {
    const start = Math.round((before / total) * width);
    before += share;
    return Math.round((before / total) * width) - start;
  });
}

/**
 * How far below the line a space must stand, in half points, to make one line of an answer as tall as several.
 * It is negative: Word raises text by positive numbers.
 */
export const strutDrop = (lines: number): number => -halfPoints(theme.size.body * answerLeading * (lines - 1));
