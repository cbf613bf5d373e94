import type { Measure } from '../fonts/measure.ts';
import type { Box, TextStyle } from './box.ts';
import type { Content, Element } from './element.ts';

/** Words of one look in one place of the meaning. */
export interface Run {
  readonly text: string;
  readonly style: TextStyle;
  readonly content: Content;
  readonly link?: { readonly element: Element; readonly target: string; readonly words: string };
}

/** A part of a run that stands on one line, `x` from where the line begins. */
export interface Part {
  readonly run: Run;
  readonly text: string;
  readonly x: number;
  readonly width: number;
}

/** What stands on one line, and how far it reaches. */
export interface Line {
  readonly parts: readonly Part[];
  readonly width: number;
}

/** Fills lines of a width with words. A word stays whole unless it alone is wider than a line. Never gives no line at all. */
export function breakLines(runs: readonly Run[], width: number, measure: Measure): Line[] {
  const lines: Part[][] = [[]];
  let used = 0;
  const add = (part: WordPart): void => {
    const line = lines.at(-1);
    const last = line?.at(-1);
    if (line === undefined) return;
    if (last?.run === part.run)
      line[line.length - 1] = { ...last, text: last.text + part.text, width: used + part.width - last.x };
    else line.push({ run: part.run, text: part.text, x: used, width: part.width });
    used += part.width;
  };

  for (const word of words(runs, measure)) {
    for (const piece of word.width > width ? splitWord(word, width, measure) : [word]) {
      if (used > 0 && used + piece.width > width + tolerance) {
        lines.push([]);
        used = 0;
      }
      for (const part of piece.parts) add(part);
      for (const part of piece.space) add(part);
    }
  }
  return lines.map((parts) => ({ parts, width: visibleWidth(parts, measure) }));
}

/** The least width that needs no more lines than a width does, so that a heading's lines are of like length. */
export function balancedWidth(runs: readonly Run[], width: number, measure: Measure): number {
  const count = breakLines(runs, width, measure).length;
  if (count === 1) return width;
  let [narrow, wide] = [width / 2, width];
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2;
    if (breakLines(runs, middle, measure).length > count) narrow = middle;
    else wide = middle;
  }
  return wide;
}

/** The text boxes and links of a line whose top left corner is at `x`, `y`; all its words stand where the largest do. */
export function lineBoxes(line: Line, x: number, y: number, leading: number, measure: Measure): Box[] {
  const base = y + baseline(Math.max(...line.parts.map(({ run }) => run.style.size)), leading, measure);
  return line.parts.flatMap(({ run, text, x: offset, width }): Box[] => {
    const words: Box = { type: 'text', x: x + offset, y: base, text, style: run.style, content: run.content };
    if (run.link === undefined) return [words];
    const shown = width - (text.endsWith(' ') ? measure.width(' ', run.style.face, run.style.size) : 0);
    return [
      words,
      {
        type: 'rectangle',
        x: x + offset,
        y: base + run.style.size * 0.12,
        width: shown,
        height: run.style.size * 0.055,
        fill: run.style.colour,
      },
      { type: 'link', x: x + offset, y: y + leading * 0.06, width: shown, height: leading * 0.88, ...run.link },
    ];
  });
}

/** How far below the top of a line its letters stand: the letters' full height is centred in the line's. */
const baseline = (size: number, leading: number, measure: Measure): number =>
  (leading - (measure.ascent + measure.descent) * size) / 2 + measure.ascent * size;

/** What somebody wrote, in lines of a width; their own line ends stay. */
export function breakAnswer(text: string, style: TextStyle, width: number, measure: Measure): string[] {
  return measure
    .drawable(text, style.face)
    .split('\n')
    .flatMap((paragraph) =>
      breakLines([{ text: paragraph, style, content: { kind: 'content' } }], width, measure).map((line) =>
        line.parts
          .map((part) => part.text)
          .join('')
          .trimEnd(),
      ),
    );
}

/** Sums of widths differ in their last digits from the widths of sums. */
const tolerance = 0.01;

interface WordPart {
  readonly run: Run;
  readonly text: string;
  readonly width: number;
}

/** What must stay on one line, and the space after it that may hang over its end. */
interface Word {
  readonly parts: readonly WordPart[];
  readonly space: readonly WordPart[];
  readonly width: number;
}

/** Words end at spaces, and after a hyphen, dash or slash between letters; a word can go on from one run into the next. */
function words(runs: readonly Run[], measure: Measure): Word[] {
  const found: Word[] = [];
  let parts: WordPart[] = [];
  const close = (space: readonly WordPart[]): void => {
    if (parts.length + space.length > 0) found.push({ parts, space, width: parts.reduce((sum, part) => sum + part.width, 0) });
    parts = [];
  };
  for (const run of runs) {
    for (const text of run.text.match(/ +|[^ ]*?\p{L}[-–—/](?=\p{L})|[^ ]+/gu) ?? []) {
      const part = { run, text, width: measure.width(text, run.style.face, run.style.size) };
      if (text.startsWith(' ')) close([part]);
      else {
        parts.push(part);
        if (/[-–—/]$/u.test(text)) close([]);
      }
    }
  }
  close([]);
  return found;
}

/** The same word in pieces that each fit a line. */
function splitWord(word: Word, width: number, measure: Measure): Word[] {
  const pieces: { parts: WordPart[]; space: WordPart[]; width: number }[] = [{ parts: [], space: [], width: 0 }];
  for (const { run, text } of word.parts) {
    for (const letter of text) {
      const part = { run, text: letter, width: measure.width(letter, run.style.face, run.style.size) };
      let piece = pieces.at(-1);
      if (piece === undefined || (piece.parts.length > 0 && piece.width + part.width > width)) {
        piece = { parts: [], space: [], width: 0 };
        pieces.push(piece);
      }
      piece.parts.push(part);
      piece.width += part.width;
    }
  }
  pieces.at(-1)?.space.push(...word.space);
  return pieces;
}

function visibleWidth(parts: readonly Part[], measure: Measure): number {
  const last = parts.at(-1);
  if (last === undefined) return 0;
  const trailing = last.text.length - last.text.trimEnd().length;
  return last.x + last.width - trailing * measure.width(' ', last.run.style.face, last.run.style.size);
}
