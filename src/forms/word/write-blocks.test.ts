import { describe, expect, it } from 'vitest';
import { facts, form, heading, list, panel, paragraph, rows, table, textField } from '../blocks.ts';
import type { Block } from '../form.ts';
import { partOf } from './fixtures.ts';
import { renderWord } from './render-word.ts';
import { around, elementsIn, parseXml, textIn } from './xml-tree.ts';

/** The paragraphs that blocks become, each with whether it stays on the page of the next. */
function keptWithNext(...blocks: readonly Block[]): (readonly [words: string, kept: boolean])[] {
  const parts = renderWord(form(blocks), {});
  const styles = new Set(
    elementsIn(parseXml(partOf(parts, 'word/styles.xml')), 'w:keepNext').map(
      (keep) => around(keep, 'w:style')?.attributes['w:styleId'],
    ),
  );
  return elementsIn(parseXml(partOf(parts, 'word/document.xml')), 'w:p').map((element) => {
    const style = elementsIn(element, 'w:pStyle')[0]?.attributes['w:val'];
    return [textIn(element).trim(), elementsIn(element, 'w:keepNext').length > 0 || styles.has(style)];
  });
}

const columns = [
  { text: 'Level', share: 1 },
  { text: 'Meaning', share: 1 },
];
const levels = (count: number) =>
  table(
    'The scale',
    'Levels',
    columns,
    Array.from({ length: count }, (_, index) => [`${index}`, 'Something']),
  );

describe('what stays on one page', () => {
  it('is a heading, its lead-in, the label, the hint and the box of an answer', () => {
    const field = textField('form/a', 'Strengths', { hint: 'What works?' });
    expect(keptWithNext(heading(2, 'Part'), paragraph('Say how it is.'), field, paragraph('More.'))).toEqual([
      ['Part', true],
      ['Say how it is.', true],
      ['Strengths', true],
      ['What works?', true],
      ['Click to write', false],
      ['More.', false],
    ]);
  });

  it('is a heading and the words below it, where they lead up to another heading', () => {
    expect(keptWithNext(heading(2, 'Part'), paragraph('About it.'), heading(3, 'Questions'), list(['One?']))).toEqual([
      ['Part', true],
      ['About it.', true],
      ['Questions', true],
      ['One?', false],
    ]);
  });

  it('is a note under a heading with what follows, whatever that is', () => {
    const note = paragraph('Ours, not official.', 'note');
    expect(keptWithNext(heading(3, 'Findings'), note, paragraph('It was found.'))).toEqual([
      ['Findings', true],
      ['Ours, not official.', true],
      ['It was found.', false],
    ]);
  });

  it.each<[string, Block]>([
    ['a list', list(['One', 'Last'])],
    ['a table', levels(9)],
    ['a panel', panel(3, 'Weak', [paragraph('Once.'), paragraph('Last')])],
    ['a panel that ends in a list', panel(3, 'Weak', [list(['One', 'Last'])])],
    ['rows to fill in', rows('form/rows', 'Rows', ['one'])],
    ['facts', facts([['Last', 'fact']])],
  ])('is the end of %s and the notes on it', (_what, block) => {
    const notes = [paragraph('Based on a report.', 'note'), paragraph('Invented: the town.', 'note')];
    const end = keptWithNext(block, ...notes, paragraph('After.')).slice(-4);
    expect(end.map(([, kept]) => kept)).toEqual([true, true, false, false]);
  });

  it('is all of a panel', () => {
    const shown = panel(3, 'Weak: visits', [
      paragraph('Nobody goes.'),
      list(['Not this', 'Not that']),
      paragraph('Source.', 'note'),
    ]);
    expect(keptWithNext(shown, paragraph('After.')).map(([, kept]) => kept)).toEqual([true, true, true, true, false, false]);
  });

  it('is a caption, the column headings and the first row of a table, and all of a short one', () => {
    const kept = (count: number) => keptWithNext(levels(count), paragraph('After.')).map(([, keep]) => keep);
    const pairs = (count: number, keep: boolean) => Array.from({ length: count * 2 }, () => keep);
    expect(kept(7)).toEqual([true, true, true, ...pairs(7, false), false]);
    expect(kept(6)).toEqual([true, true, true, ...pairs(5, true), ...pairs(1, false), false]);
  });

  it('is the name, the hint, the column headings and the rows that stand ready', () => {
    const kept = (count: number) =>
      keptWithNext(rows('form/rows', 'Actions', ['what'], { hint: 'One a row.', count })).map(([, keep]) => keep);
    expect(kept(2)).toEqual([true, true, true, true, false]);
    expect(kept(7)).toEqual([true, true, true, ...Array.from({ length: 7 }, () => false)]);
  });
});
