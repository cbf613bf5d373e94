import { describe, expect, it } from 'vitest';
import type { FieldValues } from '../forms/form.ts';
import { sampleForm } from '../forms/sample-form.ts';
import { textParts, withEdit, zipParts } from '../forms/word/fixtures.ts';
import { renderWord } from '../forms/word/render-word.ts';
import { commentsPart } from './fixtures.ts';
import { readWord } from './read-word.ts';

const body = 'word/document.xml';

type Edit = readonly [from: string | RegExp, to: string];

/** What comes of a form after edits to its document, with more parts beside it. */
function readAfter(values: FieldValues, edits: readonly Edit[], more: Readonly<Record<string, string>> = {}) {
  const whole = textParts(renderWord(sampleForm(), values));
  const parts = edits.reduce((before, [from, to]) => withEdit(before, body, from, to), whole);
  const read = readWord(zipParts({ ...parts, ...more }));
  if (!read.ok) throw new Error(read.reason);
  return read;
}

const outsideOf = (...input: Parameters<typeof readAfter>) => readAfter(...input).answers.outside;

const run = (words: string): string => `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`;
const line = (words: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${run(words)}</w:p>`;
const point = '<w:pStyle w:val="ListParagraph"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>';
const tableOf = (...rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map((words) => `<w:tc>${line(words)}</w:tc>`).join('')}</w:tr>`).join('')}</w:tbl>`;

/** Puts something below the box of an answer. */
const below = (key: string, xml: string): Edit => [new RegExp(`(w:tag w:val="${key}".*?</w:sdt></w:p>)`), `$1${xml}`];

const strengths = { heading: '1.1 Strengths', after: 'first-thing/strengths' };

describe('Beside the fields of a Word form', () => {
  it('nothing stands in one that was only filled in', () => {
    const values = { 'first-thing/strengths': 'One\n\nTwo', 'first-thing/actions': [{ who: 'Us' }, { who: 'Them' }] };
    expect(outsideOf(values, [['<w:body>', '<w:body><w:p/>']])).toBeUndefined();
  });

  it('text is kept with the heading above it and the answer before it, its paragraphs together', () => {
    const typed = line('We also have') + line('') + line('a second paragraph');
    expect(outsideOf({}, [below('first-thing/strengths', typed)])).toEqual([
      { kind: 'text', ...strengths, text: 'We also have\na second paragraph' },
    ]);
  });

  it('text that stands right under a heading follows no answer', () => {
    const typed: Edit = [/(What works well, and for whom\?<\/w:t>.*?<\/w:p>)/, `$1${line('Above the box')}`];
    expect(outsideOf({}, [typed])).toEqual([{ kind: 'text', heading: '1.1 Strengths', text: 'Above the box' }]);
  });

  it('points of a pasted list stay lines with their signs, in an answer too', () => {
    const list = line('One', point) + line('Two', point);
    expect(outsideOf({}, [below('first-thing/strengths', list)])).toEqual([{ kind: 'text', ...strengths, text: '• One\n• Two' }]);
    const { answers } = readAfter({ 'first-thing/actions': [{ who: 'Us' }] }, [
      [/(>Us<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><\/w:p>)/, `$1${list}`],
    ]);
    expect(answers.values).toEqual({ 'first-thing/actions': [{ who: 'Us\n• One\n• Two' }] });
  });

  it('a prompt is no answer because its box became a point of a list', () => {
    const [style, numbers] = ['<w:pStyle w:val="Answer"/>', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="7"/></w:numPr>'];
    expect(readAfter({}, [[style, style + numbers]]).answers.values).toEqual({});
  });

  it('a table is kept as one, by rows', () => {
    const table = tableOf(['Year', 'Orders'], ['2025', '12']);
    expect(outsideOf({}, [below('first-thing/strengths', table)])).toEqual([
      { kind: 'table', ...strengths, text: 'Year\tOrders\n2025\t12' },
    ]);
  });

  it('of a table of ours, what was written into it is kept, and a column that was added to rows', () => {
    const scale = outsideOf({}, [
      ['More strengths than gaps</w:t></w:r></w:p>', `More strengths than gaps</w:t></w:r></w:p>${line('Our level')}`],
    ]);
    expect(scale).toMatchObject([{ kind: 'text', text: expect.stringContaining('Our level') }]);
    const added = outsideOf({ 'first-thing/actions': [{ who: 'Us' }] }, [
      [/(Us<\/w:t>.*?<\/w:tc>)(<\/w:tr>)/, `$1<w:tc>${line('By May')}</w:tc>$2`],
    ]);
    expect(added).toMatchObject([{ heading: '1.1 Actions', text: expect.stringContaining('By May') }]);
  });

  it('words that were added to words of ours are kept with those', () => {
    expect(outsideOf({}, [['Another part.', 'Another part. And ours.']])).toEqual([
      { kind: 'text', heading: '2.1 Second thing', text: 'Another part. And ours.' },
    ]);
  });

  it('pictures are kept by what they are said to show, wherever they stand', () => {
    const drawing = (inside: string) =>
      `<w:r><w:drawing><wp:inline xmlns:wp="urn:wp"><wp:docPr id="1" name="Picture 1" descr="A chart of orders"/>${inside}</wp:inline></w:drawing></w:r>`;
    const picture = drawing('<a:blip xmlns:a="urn:a"/>');
    expect(outsideOf({}, [below('first-thing/strengths', `<w:p>${picture}</w:p>`)])).toEqual([
      { kind: 'image', ...strengths, text: 'A chart of orders' },
    ]);
    const inCell: Edit = [/(>Us<\/w:t><\/w:r>)/, `$1${picture}`];
    expect(outsideOf({ 'first-thing/actions': [{ who: 'Us' }] }, [inCell])).toMatchObject([{ kind: 'image' }]);
  });

  it('boxes that float above the text are kept once, though files say them twice', () => {
    const box = `<w:txbxContent>${line('A note')}${tableOf(['In a', 'table'])}</w:txbxContent>`;
    const both = `<w:p>${run('Beside')}<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    const { answers } = readAfter({ 'second-thing/strengths': 'Kept' }, [below('first-thing/strengths', both)]);
    expect(answers.outside?.map(({ text }) => text).join('|')).toBe('Beside\nA note\nIn a\ntable');
    expect(answers.values).toEqual({ 'second-thing/strengths': 'Kept' });
  });

  it('comments and notes are kept with who wrote them', () => {
    const marks = '<w:r><w:commentReference w:id="4"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r>';
    const note = commentsPart(2, '', 'See the log').replaceAll('comment', 'footnote');
    const kept = outsideOf({ 'first-thing/strengths': 'Ours' }, [['Ours</w:t></w:r>', `Ours</w:t></w:r>${marks}`]], {
      'word/comments.xml': commentsPart(4, 'A. Person', 'Is this so?', 'Really?'),
      'word/footnotes.xml': note,
    });
    expect(kept).toEqual([
      { kind: 'comment', ...strengths, text: 'Is this so?\nReally?', by: 'A. Person' },
      { kind: 'note', ...strengths, text: 'See the log' },
    ]);
  });

  it('no words can be told from those of the form in a file that lost its marks, but tables stay tables', () => {
    const parts = withEdit(textParts(renderWord(sampleForm(), {})), 'docProps/custom.xml', 'name="words 1"', 'name="other"');
    const read = readWord(zipParts(withEdit(parts, body, 'Another part.', 'Another part. And ours.')));
    expect(read.ok && read.answers.outside).toBeUndefined();
  });
});

describe('Changes that were tracked', () => {
  it('are counted, in words and in rows', () => {
    const { answers, notes } = readAfter(
      { 'form/partnership': 'North', 'first-thing/actions': [{ who: 'Us' }, { who: 'Them' }] },
      [
        [
          '>North</w:t></w:r>',
          `>North</w:t></w:r><w:ins>${run(' and South')}</w:ins><w:del><w:r><w:delText>East</w:delText></w:r></w:del>`,
        ],
        [/<w:trPr>(?=(?:(?!<w:tr>).)*Them<)/, '<w:trPr><w:del/>'],
      ],
    );
    expect(answers.values).toEqual({ 'form/partnership': 'North and South', 'first-thing/actions': [{ who: 'Us' }] });
    expect(notes).toMatchObject({ insertions: 1, deletions: 2 });
  });

  it('leave out a style and a list that a paragraph had before', () => {
    const former = '<w:pPrChange><w:pPr><w:pStyle w:val="Normal"/><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:pPrChange>';
    const { answers } = readAfter({ 'first-thing/strengths': 'Ours' }, [
      [/(<w:pStyle w:val="Answer"\/>)/, `$1${former}`],
      below('first-thing/strengths', line('goes on', '<w:pStyle w:val="Answer"/>')),
    ]);
    expect(answers).toMatchObject({ values: { 'first-thing/strengths': 'Ours\ngoes on' } });
    expect(answers.outside).toBeUndefined();
  });
});

it('What stands for characters that no file carries is counted', () => {
  expect(readAfter({ 'form/partnership': 'a\u0000b\ud800', 'first-thing/actions': [{ who: '\ufffe' }] }, [])).toMatchObject({
    answers: { values: { 'form/partnership': 'a\ufffdb\ufffd' } },
    notes: { replaced: 3 },
  });
});

it('The day on which a file was saved is what its program says', () => {
  const parts = textParts(renderWord(sampleForm(), {}));
  const core = 'docProps/core.xml';
  const saved = withEdit(parts, core, /(<dcterms:modified[^>]*>)[^<]*/, '$12026-11-20T09:30:00Z');
  expect(readWord(zipParts(saved))).toMatchObject({ notes: { saved: '2026-11-20' } });
  const { [core]: _, ...without } = parts;
  const read = readWord(zipParts(without));
  expect(read.ok && 'saved' in read.notes).toBe(false);
});
