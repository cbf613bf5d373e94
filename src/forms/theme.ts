/**
 * How every published form looks: one set of numbers for page, Word and PDF.
 * Lengths are points (1/72 inch); colours are six hexadecimal digits, each pair tested for a contrast of 4.5:1 or more.
 */
export const theme = {
  colour: {
    ink: '1d2a26',
    quiet: '4a5852',
    accent: '0f4c43',
    onAccent: 'ffffff',
    rule: 'b9c7c1',
    field: 'ffffff',
    fieldBorder: '5d6f68',
    tint: 'eef4f1',
    strong: '0f4c43',
    strongTint: 'e6f2ed',
    weak: '8a3b12',
    weakTint: 'fbf0e9',
    link: '0b5a8f',
  },
  /** Type sizes. */
  size: { title: 28, subtitle: 15, heading2: 20, heading3: 15, heading4: 12.5, body: 12, small: 10.5, table: 11 },
  /** Line height as a part of the type size. */
  leading: { title: 1.15, heading: 1.2, body: 1.3 },
  /** Space below each kind of thing. */
  space: { paragraph: 6, list: 4, heading: 5, beforeHeading: 14, block: 12, cell: 5, panel: 10 },
  /** A4 portrait. */
  page: { width: 595.28, height: 841.89, margin: { top: 50, right: 54, bottom: 52, left: 54 } },
  /** Heights of empty fields in lines of body text. */
  lines: { line: 1, short: 3, medium: 6, long: 12 },
} as const;
