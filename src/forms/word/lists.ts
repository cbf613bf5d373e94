import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx';
import { theme } from '../theme.ts';
import { twips } from './lengths.ts';

/** How far the words of a list item stand from the margin, in twips. */
export const LIST_INDENT = twips(20);

const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: {
    paragraph: { indent: { left: LIST_INDENT, hanging: LIST_INDENT } },
    run: { font: 'Arial', color: theme.colour.accent },
  },
});

/** The two kinds of list. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: [level(LevelFormat.BULLET, '\u2022')] },
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
  ],
};
