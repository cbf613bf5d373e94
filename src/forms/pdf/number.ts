/** A number as PDF writes it: two decimals at most, no exponent. */
export const pdfNumber = (value: number): string => String(Math.round(value * 100) / 100);

/** A colour of six hexadecimal digits as three numbers from 0 to 1. */
export const pdfColour = (colour: string): string =>
  [0, 2, 4]
    .map((start) => String(Math.round((Number.parseInt(colour.slice(start, start + 2), 16) / 255) * 1000) / 1000))
    .join(' ');
