import { describe, expect, it } from 'vitest';
import {
  facts,
  field,
  form,
  heading,
  link,
  list,
  panel,
  paragraph,
  rows,
  section,
  table,
  text,
  textField,
} from '../../blocks.ts';
import type { Block, FieldValues } from '../../form.ts';
import { sampleForm } from '../../sample-form.ts';
import { theme } from '../../theme.ts';
import type { Measure } from '../fonts/measure.ts';
import type { FieldBox, TextBox } from './box.ts';
import type { Element } from './element.ts';
import { layout, type Page } from './layout.ts';
import { styles } from './styles.ts';

/** Every letter is half as wide as high; snowmen have no font. */
const measure: Measure = {
  width: (words, _, size) => {
    if (words.includes('☃')) throw new Error('no ☃');
    return (words.length * size) / 2;
  },
  drawable: (words) => words,
  ascent: 0.75,
  descent: 0.25,
};
const bottom = theme.page.height - theme.page.margin.bottom;
const words = (count: number): string => Array.from({ length: count }, () => 'word').join(' ');

const set = (blocks: readonly Block[], values: FieldValues = {}) => layout(form(blocks), values, measure);
const textsOf = (page: Page | undefined): TextBox[] => (page?.boxes ?? []).filter((box) => box.type === 'text');
const bodyOf = (page: Page | undefined): TextBox[] => textsOf(page).filter((box) => typeof box.content !== 'string');
const fieldsOf = (pages: readonly Page[]): FieldBox[] =>
  pages.flatMap((page) => page.boxes.filter((box) => box.type === 'field'));
/** A paragraph that ends so far above the bottom of the first page. */
const filler = (lines: number): Block[] => Array.from({ length: lines }, (_, index) => heading(4, `Line ${index}`));

const tagsOf = (element: Element): unknown[] => [
  element.tag,
  ...element.children.flatMap((child) => (child.kind === 'element' ? [tagsOf(child)] : [])),
];

describe('paragraphs', () => {
  it('leave at least two lines on each side of the end of a page', () => {
    for (let lines = 18; lines < 26; lines += 1) {
      const { pages } = set([...filler(lines), paragraph(words(60)), paragraph(words(80))]);
      for (const page of pages) {
        const plain = bodyOf(page).filter((box) => box.text.startsWith('word'));
        const groups = Map.groupBy(plain, (box) => box.content);
        for (const group of groups.values()) expect(group.length).toBeGreaterThanOrEqual(2);
      }
    }
  });

  it('stay above the lower margin', () => {
    const { pages } = set([paragraph(words(2000))]);
    expect(pages.length).toBeGreaterThan(2);
    for (const page of pages) for (const box of bodyOf(page)) expect(box.y).toBeLessThanOrEqual(bottom);
  });
});

describe('headings', () => {
  it('stay with what follows, and with a field down to its border', () => {
    for (let lines = 15; lines < 30; lines += 1) {
      const { pages } = set([
        ...filler(lines),
        heading(3, 'Part'),
        textField('a/b', 'Label', { heading: 4, hint: 'Hint', size: 'long' }),
      ]);
      const page = pages.find((page) => bodyOf(page).some((box) => box.text === 'Part'));
      expect(page?.boxes.some((box) => box.type === 'field')).toBe(true);
    }
  });

  it('stay with the first row, however much stands in it', () => {
    const actions = rows('a/b', 'Rows', ['action'], { count: 2, hint: 'Hint' });
    const { pages } = set([paragraph('Before'), heading(2, 'Part'), paragraph('About it'), actions], {
      'a/b': [{ action: words(3000) }],
    });
    const page = pages.find((page) => bodyOf(page).some((box) => box.text === 'Part'));
    expect(fieldsOf(page === undefined ? [] : [page]).map(({ name }) => name)).toEqual(['a/b/1/action']);
  });

  it('stay with the column headings and the first row of a table', () => {
    for (let lines = 15; lines < 34; lines += 1) {
      const { pages } = set([...filler(lines), heading(3, 'Part'), rows('a/b', 'Rows', ['action'], { count: 3, hint: 'Hint' })]);
      const page = pages.find((page) => bodyOf(page).some((box) => box.text === 'Part'));
      const [first] = fieldsOf(page === undefined ? [] : [page]);
      expect(first?.name).toBe('a/b/1/action');
    }
  });

  it('carry the number of an answer: its name, not its label', () => {
    const { pages } = set([textField('a/b', 'Strengths', { name: '5.2 Strengths', heading: 4 })]);
    expect(bodyOf(pages[0]).map((box) => box.text)).toContain('5.2 Strengths');
  });

  it('stay with the paragraph that introduces what they are about', () => {
    for (let lines = 15; lines < 30; lines += 1) {
      const { pages } = set([
        ...filler(lines),
        heading(3, 'Part'),
        paragraph('Do this.'),
        textField('a/b', 'Label', { size: 'long' }),
      ]);
      const page = pages.find((page) => bodyOf(page).some((box) => box.text === 'Do this.'));
      expect(page?.boxes.some((box) => box.type === 'field')).toBe(true);
    }
  });
});

describe('fields', () => {
  it('are never parted, whatever they hold', () => {
    const { pages } = set([...filler(20), textField('a/b', 'Label')], { 'a/b': words(4000) });
    for (const box of fieldsOf(pages)) expect(box.y + box.height).toBeLessThanOrEqual(bottom);
  });

  it('grow with what they hold, to a page at most, and keep all of it', () => {
    const heightWith = (value: string) => fieldsOf(set([textField('a/b', 'Label')], { 'a/b': value }).pages)[0]?.height ?? 0;
    expect(heightWith(words(20))).toBe(heightWith(''));
    expect(heightWith(words(200))).toBeGreaterThan(heightWith(''));
    expect(heightWith(words(9000))).toBe(heightWith(words(8000)));
    const [whole] = fieldsOf(set([textField('a/b', 'Label')], { 'a/b': words(9000) }).pages);
    expect(whole?.value).toBe(words(9000));
  });

  it('that cannot show all that they hold are followed by all of it, under a heading of its own', () => {
    const value = `${words(1500)}\n\nThe last line.`;
    const { pages, meaning } = set([textField('a/b', 'Label', { heading: 4 }), paragraph('After it.')], { 'a/b': value });
    expect(fieldsOf(pages)[0]?.value).toBe(value);
    const printed = pages.flatMap(bodyOf).map((box) => box.text);
    const after = printed.slice(printed.indexOf('Full answer') + 1);
    expect(after.join(' ').replaceAll(/\s+/g, ' ')).toBe(`${words(1500)} The last line. After it.`);
    expect(tagsOf(meaning).slice(1)).toEqual([['Div', ['H4'], ['Form']], ['Sect', ['H5'], ['P'], ['P']], ['P']]);
  });

  it('that show all that they hold are followed by nothing', () => {
    const printed = set([textField('a/b', 'Label')], { 'a/b': words(400) }).pages.flatMap(bodyOf);
    expect(printed.map((box) => box.text)).not.toContain('Full answer');
  });

  it('for a date have room for words where somebody wrote words', () => {
    const date = field({ kind: 'date', key: 'a/d', label: 'D', name: 'D', title: 'D', heading: 0, prompt: 'DD/MM/YYYY' });
    const boxWith = (value: string) => fieldsOf(set([date], { 'a/d': value }).pages)[0];
    const [day, sentence] = [boxWith('31/01/2026'), boxWith('When the board has met and everybody has agreed to it')];
    expect(sentence?.width).toBeGreaterThan(day?.width ?? Number.POSITIVE_INFINITY);
    expect([day?.multiline, sentence?.multiline]).toEqual([false, true]);
  });

  it('are as high as the lines that their size stands for', () => {
    const heightOf = (size: 'line' | 'short' | 'medium' | 'long') =>
      fieldsOf(set([textField('a/b', 'Label', { size })]).pages)[0]?.height ?? 0;
    expect(heightOf('long') - heightOf('medium')).toBeCloseTo((theme.lines.long - theme.lines.medium) * styles.answer.leading);
    expect(heightOf('short')).toBeGreaterThan(2 * heightOf('line'));
  });

  it('are somewhat lower where all then fits fewer pages, and never lower than what they hold', () => {
    const boxes = (count: number) => Array.from({ length: count }, (_, index) => textField(`a/b${index}`, 'Label'));
    const heightsIn = (count: number, values: FieldValues = {}) =>
      fieldsOf(set(boxes(count), values).pages).map((box) => box.height);
    const [usual = 0] = heightsIn(1);
    const pagesFor = (count: number) => set(boxes(count)).pages.length;
    const count = [3, 4, 5, 6, 7].findLast((count) => pagesFor(count) === 1) ?? 0;
    const lower = heightsIn(count);
    expect(new Set(lower).size).toBe(1);
    expect(lower[0]).toBeLessThan(usual);
    expect(lower[0]).toBeGreaterThan(usual * 0.6);
    const [written = 0, empty = 0] = heightsIn(count, { 'a/b0': 'one\ntwo\nthree\nfour\nfive\nsix\nseven' });
    expect(written).toBeGreaterThan(7 * styles.answer.leading);
    expect(empty).toBeLessThan(written);
  });

  it('stand beside their labels where they take little room, and below them where people write sentences', () => {
    const topOf = (size: 'short' | 'medium') => {
      const [page] = set([textField('a/b', 'Label', { size })]).pages;
      const label = bodyOf(page).find((box) => box.text === 'Label');
      return (fieldsOf([page ?? { boxes: [] }])[0]?.y ?? 0) - (label?.y ?? 0);
    };
    expect(topOf('short')).toBeLessThan(0);
    expect(topOf('medium')).toBeGreaterThan(0);
  });

  it('show the label of a choice, or its prompt', () => {
    const choice = field({
      kind: 'choice',
      key: 'a/level',
      label: 'Level',
      name: 'Level',
      title: 'Level',
      heading: 3,
      prompt: 'Choose',
      options: [{ value: 'good', label: '2 Good' }],
    });
    const shown = (value: string) => fieldsOf(set([choice], { 'a/level': value }).pages)[0]?.lines;
    expect(shown('good')).toEqual(['2 Good']);
    expect(shown('')).toEqual(['Choose']);
    expect(() => shown('best')).toThrow('a/level: "best" is not an option. Use one of "good", or nothing.');
  });

  it('for a choice stay on one page with the words that say why', () => {
    const level = field({
      ...{ kind: 'choice', key: 'a/level', label: 'Level', name: 'Level', title: 'Level', heading: 4, prompt: 'Choose' },
      options: [{ value: 'good', label: '2 Good' }],
    });
    for (let lines = 20; lines < 34; lines += 1) {
      const { pages } = set([
        ...Array.from({ length: lines }, () => paragraph(words(12))),
        level,
        textField('a/why', 'Reason', { size: 'short' }),
      ]);
      const counts = pages.map((page) => fieldsOf([page]).length).filter((count) => count > 0);
      expect(counts).toEqual([2]);
    }
  });

  it('of one line stand at the middle of a longer label, whose hint goes on where it ends', () => {
    const [page] = set([textField('a/b', 'Label', { size: 'line', heading: 0, hint: words(12) })]).pages;
    const [first, hint, ...rest] = bodyOf(page);
    expect(hint?.y).toBe(first?.y);
    expect(rest.length).toBeGreaterThan(0);
    const [box] = fieldsOf(page === undefined ? [] : [page]);
    const middle = (box?.y ?? 0) + (box?.height ?? 0) / 2;
    const label = (1 + rest.length) * styles.label.leading;
    expect(middle - theme.page.margin.top).toBeCloseTo(label / 2);
  });

  it('say how a date is written', () => {
    const date = field({
      kind: 'date',
      key: 'a/d',
      label: 'Date',
      name: 'Date',
      title: 'Date',
      heading: 0,
      prompt: 'DD/MM/YYYY',
    });
    const { pages } = set([date]);
    expect(fieldsOf(pages)[0]?.title).toBe('Date (DD/MM/YYYY)');
    expect(bodyOf(pages[0]).map((box) => box.text)).toContain('DD/MM/YYYY');
  });
});

describe('rows', () => {
  const actions = rows('a/actions', 'Actions', ['action', 'who'], { count: 2, title: '5.2 Risk: actions' });

  it('put the number of the row into the names and titles of their fields', () => {
    const { pages } = set([actions]);
    expect(fieldsOf(pages).map((box) => box.name)).toEqual([
      'a/actions/1/action',
      'a/actions/1/who',
      'a/actions/2/action',
      'a/actions/2/who',
    ]);
    expect(fieldsOf(pages)[3]?.title).toBe('Actions: who (Row 2)');
  });

  it('stand ready in their number, or as many as were written', () => {
    const written = set([actions], { 'a/actions': [{}, {}, { who: 'Us' }] });
    expect(fieldsOf(written.pages)).toHaveLength(6);
    expect(fieldsOf(written.pages).at(-1)?.value).toBe('Us');
  });

  it('are as high as their fullest cell', () => {
    const { pages } = set([actions], { 'a/actions': [{ action: words(60), who: 'Us' }] });
    const [action, who, empty] = fieldsOf(pages);
    expect(who?.height).toBe(action?.height);
    expect(action?.height).toBeGreaterThan(empty?.height ?? Number.POSITIVE_INFINITY);
  });

  it('whose cells cannot show all that they hold are followed by all of it, each cell with its name', () => {
    const written = [{}, { action: `${words(900)} end`, who: 'Us' }];
    const { pages } = set([rows('a/actions', 'Actions', ['action', 'who'], { count: 2 })], { 'a/actions': written });
    for (const box of fieldsOf(pages)) expect(box.y + box.height).toBeLessThanOrEqual(bottom);
    const printed = pages.flatMap(bodyOf).map((box) => box.text);
    const after = printed.slice(printed.indexOf('Full answer') + 1);
    expect(after[0]).toBe('action (Row 2)');
    expect(after.slice(1).join(' ').replaceAll(/\s+/g, ' ')).toBe(`${words(900)} end`);
  });

  it('give a column the width of its heading where another can spare it', () => {
    const wide = rows('a/b', 'Rows', ['reference number', 'what'], { count: 1 });
    const columns = wide.columns.map((column, index) => ({ ...column, share: index === 0 ? 1 : 9 }));
    const [first, second] = fieldsOf(set([{ ...wide, columns }]).pages);
    expect(first?.width).toBeGreaterThan(16 * (theme.size.table / 2));
    expect(second?.width).toBeGreaterThan(first?.width ?? Number.POSITIVE_INFINITY);
  });

  it('repeat their column headings on the next page', () => {
    const many = rows('a/actions', 'Actions', ['action', 'who'], { count: 30 });
    const { pages } = set([many]);
    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(textsOf(page).some((box) => box.text.trim() === 'action')).toBe(true);
  });
});

describe('tables', () => {
  it('repeat their column headings as decoration on the next page', () => {
    const columns = [
      { text: 'Level', share: 1 },
      { text: 'Meaning', share: 3 },
    ];
    const { pages } = set([
      table(
        'Scale',
        'All levels',
        columns,
        Array.from({ length: 60 }, (_, row) => [`${row}`, 'Something']),
      ),
    ]);
    const headings = pages.map((page) => textsOf(page).find((box) => box.text === 'Meaning'));
    expect(pages.length).toBeGreaterThan(1);
    expect(headings.map((box) => box?.content === 'repeated')).toEqual(pages.map((_, index) => index > 0));
  });

  it('refuse a row with too many cells', () => {
    const broken = table('Scale', 'All', [{ text: 'Level', share: 1 }], [['1', '2']]);
    expect(() => set([broken])).toThrow('2 cells for 1 columns');
  });
});

describe('facts', () => {
  const linesOf = (words: string): number => {
    const [page] = set([
      facts([
        ['Covers', '5.2'],
        ['Version of the form', words],
      ]),
    ]).pages;
    return new Set(bodyOf(page).map((box) => box.y)).size;
  };

  it('stand in one line where they fit into it, else in a line each', () => {
    expect([linesOf('1.0'), linesOf(words(10))]).toEqual([1, 2]);
  });

  it('have dots between them that nobody hears', () => {
    const [page] = set([
      facts([
        ['Covers', '5.2'],
        ['Version', '1.0'],
      ]),
    ]).pages;
    expect(textsOf(page).find((box) => box.text === '·')?.content).toBe('decoration');
  });
});

describe('the cover', () => {
  const sizeOf = (title: string): number | undefined => {
    const [page] = set([{ type: 'cover', title, subtitle: 'Form', blocks: [] }]).pages;
    return bodyOf(page)[0]?.style.size;
  };

  it('has a title of more than two lines in smaller type', () => {
    expect([sizeOf(words(9)), sizeOf(words(20))]).toEqual([styles.title.size, styles.longTitle.size]);
  });
});

describe('contents', () => {
  it('name the page where each part came to stand', () => {
    const { pages } = layout(sampleForm(), {}, measure);
    const lines = bodyOf(pages[0]).map((box) => box.text.trim());
    const second = pages.findIndex((page) =>
      bodyOf(page).some((box) => box.text === '2.1 Second thing' && box.style.size === theme.size.heading2),
    );
    expect(lines.slice(lines.indexOf('2.1 Second thing'))[1]).toBe(String(second + 1));
  });

  it('refuse an entry that leads nowhere', () => {
    expect(() => set([{ type: 'contents', title: 'Contents', entries: [{ anchor: 'gone', text: 'Gone' }] }])).toThrow('"gone"');
  });

  it('refuse two places with one anchor', () => {
    expect(() => set([heading(2, 'One', 'here'), heading(2, 'Two', 'here')])).toThrow('Two places have the anchor "here"');
  });
});

describe('sections', () => {
  const part = (running: string, start: 'page' | 'flow') =>
    section(running, running, [heading(2, `Part ${running}`), paragraph(words(900))], start);

  it('begin a page where they ask for it', () => {
    const { pages } = set([
      section('a', 'A', [paragraph('One')]),
      section('b', 'B', [paragraph('Two')]),
      section('c', 'C', [paragraph('Three')], 'flow'),
    ]);
    expect(pages.map((page) => bodyOf(page).map((box) => box.text))).toEqual([['One'], ['Two', 'Three']]);
  });

  it('are named at the head of the pages on which they go on, and not where they begin', () => {
    const { pages } = set([part('alpha', 'page'), part('beta', 'page')]);
    const headers = pages.map((page) =>
      textsOf(page).flatMap((box) => (box.content === 'header' && box.text !== 'A sample form' ? [box.text] : [])),
    );
    expect(headers[0]).toEqual([]);
    expect(headers[1]).toEqual(['alpha']);
    expect(headers.at(-1)).toEqual(['beta']);
  });

  it('are named at the head of a page that begins with column headings that stand again', () => {
    const { pages } = set([section('a', 'alpha', [rows('a/b', 'Rows', ['x'], { count: 40 })])]);
    expect(textsOf(pages[1]).flatMap((box) => (box.content === 'header' ? [box.text] : []))).toContain('alpha');
  });

  it('are named, after the document, in what is said of a letter that no font has', () => {
    expect(() => set([section('a', '5.2 Risk', [paragraph('☃')])])).toThrow('A sample form: 5.2 Risk: no ☃');
  });
});

describe('the foot of a page', () => {
  const feet = (pages: readonly Page[]) =>
    pages.map((page) =>
      textsOf(page)
        .filter((box) => box.content === 'footer')
        .map((box) => box.text),
    );

  it('counts pages in the words of the form', () => {
    const { pages } = set([paragraph(words(900))]);
    expect(feet(pages)[0]).toEqual(['Independent.', `Page 1 of ${pages.length}`]);
  });

  it('repeats the answer that a form wants on each page, once there is one', () => {
    const blocks = [textField('form/marking', 'Marking', { atFoot: true }), paragraph(words(900))];
    expect(feet(set(blocks).pages)[1]).toHaveLength(2);
    expect(feet(set(blocks, { 'form/marking': 'Official: sensitive' }).pages).map((foot) => foot[2])).toEqual([
      'Official: sensitive',
      'Official: sensitive',
    ]);
  });
});

describe('the foot of a page with two lines of its own', () => {
  it('keeps what is repeated clear of the second', () => {
    const blocks = [textField('form/marking', 'Marking', { atFoot: true })];
    const made = { ...form(blocks), footer: words(28) };
    const { pages } = layout(made, { 'form/marking': `Official ${'sensitive '.repeat(40)}` }, measure);
    const [, second, , marking] = textsOf(pages[0]).filter((box) => box.content === 'footer');
    expect(second?.y).toBe(marking?.y);
    const end = (second?.x ?? 0) + measure.width(second?.text ?? '', 'regular', second?.style.size ?? 0);
    expect(marking?.text).toMatch(/^Official sensitive/);
    expect(marking?.x).toBeGreaterThan(end);
  });
});

describe('the meaning', () => {
  const meaning = (blocks: readonly Block[]): unknown[] => tagsOf(set(blocks).meaning).slice(1);

  it('has a field in a Form of its own, beside its label', () => {
    expect(meaning([textField('a/b', 'Label', { heading: 4, hint: 'Hint' })])).toEqual([['Div', ['H4'], ['P'], ['Form']]]);
  });

  it('has rows as a table with headings', () => {
    expect(meaning([rows('a/b', 'Rows', ['x'], { count: 1 })])).toEqual([
      ['Div', ['H3'], ['Table', ['THead', ['TR', ['TH'], ['TH']]], ['TBody', ['TR', ['TH'], ['TD', ['Form']]]]]],
    ]);
  });

  it('has lists, panels, links and other languages', () => {
    const gaelic = { type: 'language', language: 'gd', children: text('Gàidhlig') } as const;
    expect(meaning([list(['a']), panel(3, 'Title', [paragraph([gaelic, link('https://example.org', 'there')])])])).toEqual([
      ['L', ['LI', ['Lbl'], ['LBody']]],
      ['Sect', ['H3'], ['P', ['Span'], ['Link']]],
    ]);
  });
});
