import { theme } from '../../theme.ts';
import type { FaceName } from '../fonts/faces.ts';
import type { TextStyle } from './box.ts';

const { colour, leading, size } = theme;

const style = (face: FaceName, points: number, ink: string, height: number): TextStyle => ({
  face,
  size: points,
  colour: ink,
  leading: points * height,
});

const smallHeading = style('bold', size.heading4, colour.ink, leading.heading);

/** How each kind of words looks, from the theme. */
export const styles = {
  title: style('bold', size.title, colour.onAccent, leading.title),
  longTitle: style('bold', size.title * 0.8, colour.onAccent, leading.title),
  subtitle: style('regular', size.subtitle, colour.onAccent, leading.heading),
  headings: {
    2: style('bold', size.heading2, colour.accent, leading.heading),
    3: style('bold', size.heading3, colour.accent, leading.heading),
    4: smallHeading,
    5: smallHeading,
  },
  plain: style('regular', size.body, colour.ink, leading.body),
  note: style('regular', size.small, colour.quiet, leading.body),
  hint: style('regular', size.small, colour.quiet, leading.body),
  label: style('bold', size.body, colour.ink, leading.body),
  caption: style('bold', size.table, colour.ink, leading.body),
  cell: style('regular', size.table, colour.ink, leading.body),
  cellHeading: style('bold', size.table, colour.ink, leading.body),
  furniture: style('regular', size.small, colour.quiet, leading.heading),
  /** What is repeated at the foot of each page. */
  repeated: style('bold', size.small, colour.ink, leading.heading),
  /** Viewers set text of several lines anew with up to this height; boxes are sized for it. */
  answer: style('regular', size.body, colour.ink, 1.35),
  cellAnswer: style('regular', size.table, colour.ink, 1.35),
} as const;
