import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { form, heading, panel, paragraph, rows, section, text, textField } from '../blocks.ts';
import { answersAskedBy, type Block, type Field, type FieldValues } from '../form.ts';
import { sampleForm } from '../sample-form.ts';
import { partOf, textParts } from './fixtures.ts';
import { renderWord } from './render-word.ts';
import { childOf, elementsIn, parseXml, textIn, type XmlElement } from './xml-tree.ts';

const documentOf = (blocks: readonly Block[], values: FieldValues = {}) =>
  parseXml(partOf(renderWord(form(blocks), values), 'word/document.xml'));

const controlsIn = (document: XmlElement) =>
  elementsIn(document, 'w:sdt').map((control) => {
    const properties = childOf(control, 'w:sdtPr') ?? control;
    const content = childOf(control, 'w:sdtContent') ?? control;
    const value = (name: string) => childOf(properties, name)?.attributes['w:val'];
    return { tag: value('w:tag'), alias: value('w:alias'), id: value('w:id'), properties, content };
  });

const controlFor = (document: XmlElement, tag: string) => {
  const control = controlsIn(document).find((candidate) => candidate.tag === tag);
  if (control === undefined) throw new Error(`no control has the tag ${tag}`);
  return control;
};

const paragraphs = (document: XmlElement) =>
  elementsIn(document, 'w:p').map((element) => ({
    style: elementsIn(element, 'w:pStyle')[0]?.attributes['w:val'],
    words: textIn(element),
  }));

const choice: Field = {
  kind: 'choice',
  key: 'first-thing/level',
  label: 'Level',
  name: '1.1 Level',
  title: 'Level',
  heading: 3,
  prompt: 'Not yet evaluated',
  options: [
    { value: 'good', label: '2 Good' },
    { value: 'weak', label: '1 Weak' },
  ],
};

/** What Word works out for itself, each with what is shown until then. */
const fieldsIn = (part: XmlElement) =>
  elementsIn(part, 'w:fldSimple').map((field) => [field.attributes['w:instr']?.trim(), textIn(field)] as const);

const hash = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

describe('controls', () => {
  it('stand for every field and row of the form, in its order, under its keys and names', () => {
    const document = parseXml(partOf(renderWord(sampleForm(), {}), 'word/document.xml'));
    const asked = answersAskedBy(sampleForm().blocks).flatMap((block) => {
      if (block.type === 'field') return [[block.field.key, block.field.name]];
      const row = block.columns.map(({ field }) => [field.key, field.name]);
      return [[block.key, block.name], ...Array.from({ length: block.count }, () => row).flat()];
    });
    const written = controlsIn(document).filter(({ tag }) => tag !== undefined);
    expect(written.map(({ tag, alias }) => [tag, alias])).toEqual(asked);
  });

  it('have ids that do not move when a field is added before them', () => {
    const one = documentOf([textField('form/a', 'A'), textField('form/b', 'B')]);
    const other = documentOf([textField('form/b', 'B')]);
    expect(controlFor(one, 'form/b').id).toBe(controlFor(other, 'form/b').id);
  });

  it('show a prompt that goes with a prompt in the glossary where nothing was written', () => {
    const bytes = renderWord(form([textField('form/a', 'A', { prompt: 'Write "here" & there' })]), {});
    const { properties, content } = controlFor(parseXml(partOf(bytes, 'word/document.xml')), 'form/a');
    const name = elementsIn(properties, 'w:docPart')[0]?.attributes['w:val'];
    const parts = elementsIn(parseXml(partOf(bytes, 'word/glossary/document.xml')), 'w:docPart');
    const prompt = parts.find((part) => elementsIn(part, 'w:name')[0]?.attributes['w:val'] === name);
    expect(childOf(properties, 'w:showingPlcHdr')).toBeDefined();
    expect(textIn(content).trim()).toBe('Write "here" & there');
    expect(prompt && textIn(prompt).trim()).toBe('Write "here" & there');
  });

  it('hold what was written, with its lines, and say that it is no prompt', () => {
    const document = documentOf([textField('form/a', 'A')], { 'form/a': 'one\r\ntwo <three>' });
    const { properties, content } = controlFor(document, 'form/a');
    expect(childOf(properties, 'w:showingPlcHdr')).toBeUndefined();
    expect(elementsIn(content, 'w:t', 'w:br').map((element) => element.name)).toEqual(['w:t', 'w:br', 'w:t']);
    expect(textIn(content)).toBe('onetwo <three>');
  });

  it('put U+FFFD for characters that XML cannot hold', () => {
    const document = documentOf([textField('form/a', 'A')], { 'form/a': 'a\u0000b\u000bc\ud800d' });
    expect(textIn(controlFor(document, 'form/a').content)).toBe('a\ufffdb\ufffdc\ufffdd');
  });

  it('show the label of the option whose value was chosen', () => {
    const document = documentOf([{ type: 'field', field: choice }], { 'first-thing/level': 'weak' });
    expect(textIn(controlFor(document, 'first-thing/level').content)).toBe('1 Weak');
  });

  it('refuse a value that is not an option, naming the field and the options', () => {
    expect(() => documentOf([{ type: 'field', field: choice }], { 'first-thing/level': 'fair' })).toThrow(
      'first-thing/level: "fair" is not one of its options; it has "good", "weak"',
    );
  });

  it('keep a date as a day where it is one, and as text where it is not', () => {
    const date: Field = { ...choice, kind: 'date', key: 'form/date' };
    const day = (value: string) => {
      const document = documentOf([{ type: 'field', field: date }], { 'form/date': value });
      const { properties, content } = controlFor(document, 'form/date');
      return [childOf(properties, 'w:date')?.attributes['w:fullDate'], textIn(content)];
    };
    expect(day('03/02/2026')).toEqual(['2026-02-03T00:00:00Z', '03/02/2026']);
    expect(day('in spring')).toEqual([undefined, 'in spring']);
  });

  it('cannot be deleted by mistake, except in rows, which people may take away', () => {
    const document = documentOf([textField('form/a', 'A'), rows('form/b', 'B', ['one'])]);
    const locked = (tag: string) => childOf(controlFor(document, tag).properties, 'w:lock')?.attributes['w:val'];
    expect([locked('form/a'), locked('form/b/one')]).toEqual(['sdtLocked', undefined]);
  });
});

describe('rows', () => {
  const written = (count: number, values: FieldValues) => {
    const document = documentOf([rows('form/people', 'People', ['name', 'role'], { count })], values);
    return elementsIn(document, 'w:tr').map((row) => elementsIn(row, 'w:tc').map((cell) => textIn(cell).trim()));
  };

  it('stand ready in the number that the form asks for, under column headings', () => {
    const empty = ['Click to write', 'Click to write'];
    expect(written(2, {})).toEqual([['name', 'role'], empty, empty]);
  });

  it('are as many as were filled in, when those are more', () => {
    const people = [{ name: 'Ann', role: 'Lead' }, { name: 'Bo' }, { role: 'Clerk' }];
    expect(written(2, { 'form/people': people })).toEqual([
      ['name', 'role'],
      ['Ann', 'Lead'],
      ['Bo', 'Click to write'],
      ['Click to write', 'Clerk'],
    ]);
  });
});

describe('headings and links', () => {
  it('put each answer under a heading with its number, or its label where it has no heading', () => {
    const document = documentOf([
      heading(2, 'Part'),
      textField('first-thing/strengths', 'Strengths', { name: '1.1 Strengths', heading: 3, hint: 'What works well?' }),
      textField('form/a', 'A', { name: 'Long A', heading: 0 }),
    ]);
    expect(paragraphs(document).map(({ style, words }) => [style, words.trim()])).toEqual([
      ['Heading2', 'Part'],
      ['Heading3', '1.1 Strengths'],
      ['Hint', 'What works well?'],
      ['Answer', 'Click to write'],
      ['Label', 'A'],
      ['AnswerLine', 'Click to write'],
    ]);
  });

  it('refuse two places with one name', () => {
    expect(() => documentOf([heading(2, 'One', 'same'), heading(2, 'Two', 'same')])).toThrow('named "same"');
  });

  it('mark words in another language', () => {
    const document = documentOf([paragraph([{ type: 'language', language: 'gd', children: text('Gàidhlig') }])]);
    expect(elementsIn(document, 'w:lang').map(({ attributes }) => attributes['w:val'])).toEqual(['gd']);
  });
});

describe('panels', () => {
  it('that stand one under another do not join: their paragraphs differ from those of the neighbour', () => {
    const document = documentOf(['one', 'two', 'three'].map((name) => panel(3, name, [paragraph(name)])));
    const indents = elementsIn(document, 'w:ind').map(({ attributes }) => attributes['w:right']);
    expect(indents).toHaveLength(6);
    const [one, , two, , three] = indents;
    expect([one === two, two === three]).toEqual([false, false]);
    expect(indents.filter((_, index) => index % 2 === 0)).toEqual(indents.filter((_, index) => index % 2 === 1));
  });
});

describe('pages', () => {
  it('begin anew for each section that asks for it, with its words at their head', () => {
    const parts = textParts(
      renderWord(
        form([
          paragraph('Before'),
          section('one', '1 One', [heading(2, '1 One')]),
          section('two', '2 Two', [heading(2, '2 Two')], 'flow'),
          section('three', '3 Three', [heading(2, '3 Three')]),
          section('four', '4 Four', [heading(2, '4 Four')]),
        ]),
        {},
      ),
    );
    const document = parseXml(parts['word/document.xml'] ?? '');
    const heads = Object.entries(parts).filter(([path]) => path.startsWith('word/header'));
    expect(elementsIn(document, 'w:sectPr')).toHaveLength(4);
    expect(heads.map(([, header]) => textIn(parseXml(header)))).toEqual(['A sample form', '1 One', '3 Three', '4 Four']);
  });

  it('names the document at the head of the pages where several parts share them', () => {
    const parts = textParts(renderWord(form([section('one', '1 One', [heading(2, '1 One'), paragraph('x')])]), {}));
    const heads = Object.entries(parts).filter(([path]) => path.startsWith('word/header'));
    expect(heads.map(([, header]) => textIn(parseXml(header)))).toEqual(['A sample form']);
    expect(heads.map(([, header]) => header).join('')).not.toContain('STYLEREF');
  });

  it('are not begun anew in a form with two such sections, which is short enough to read through', () => {
    const document = documentOf(['one', 'two'].map((name) => section(name, name, [heading(2, name)])));
    expect(elementsIn(document, 'w:sectPr')).toHaveLength(1);
  });

  it.each<[string, Block]>([
    ['a table', rows('form/one', 'Rows', ['what'])],
    ['a box to write in', textField('form/one', 'Strengths')],
  ])('are turned by a heading where %s is before it, which cannot end a section of Word’s', (_what, end) => {
    const parts = ['one', 'two', 'three'].map((name) =>
      section(name, name, [heading(2, name), ...(name === 'one' ? [end] : [paragraph('More.')])]),
    );
    const document = documentOf(parts);
    const turning = elementsIn(document, 'w:p').filter((element) => elementsIn(element, 'w:pageBreakBefore').length > 0);
    expect(turning.map(textIn)).toEqual(['two']);
    expect(elementsIn(document, 'w:sectPr')).toHaveLength(2);
    expect(paragraphs(document).filter(({ words }) => words === '')).toEqual([]);
  });

  it('have the form’s line and the count of pages at their foot', () => {
    const footer = parseXml(partOf(renderWord(sampleForm(), {}), 'word/footer1.xml'));
    expect(paragraphs(footer).map(({ words }) => words)).toEqual(['Independent.', 'Page 1 of 1']);
    expect(fieldsIn(footer).map(([instruction]) => instruction)).toEqual(['PAGE', 'NUMPAGES']);
  });

  it('repeat at their foot what was written where the form says so, and a space before it is', () => {
    const cover: Block = {
      type: 'cover',
      title: 'A form',
      subtitle: 'For tests',
      blocks: [textField('form/marking', 'Marking', { heading: 0, atFoot: true })],
    };
    const written = (values: FieldValues) => {
      const bytes = renderWord(form([cover]), values);
      const footer = parseXml(partOf(bytes, 'word/footer1.xml'));
      const styled = elementsIn(parseXml(partOf(bytes, 'word/document.xml')), 'w:r').filter((run) =>
        elementsIn(run, 'w:rStyle').some((style) => style.attributes['w:val'] === 'AtFoot'),
      );
      const repeated = fieldsIn(footer).filter(([instruction]) => instruction === 'STYLEREF "At Foot" \\l');
      return [repeated.map(([, shown]) => shown), styled.map(textIn)];
    };
    expect(written({})).toEqual([['\u00a0'], ['\u00a0']]);
    expect(written({ 'form/marking': 'Official' })).toEqual([['Official'], ['\u00a0', 'Official']]);
    const [foot] = written({ 'form/marking': 'Official:\nsensitive. '.repeat(300) });
    expect(foot?.join()).toMatch(/^Official: sensitive\. (\w+[:.]? ?)+…$/);
    expect(foot?.join().length).toBeLessThan(100);
  });
});

describe('the file', () => {
  it('says what it is: title, language, publisher, and no date but the content’s', () => {
    const core = partOf(renderWord(sampleForm(), {}), 'docProps/core.xml');
    expect(core).toContain('<dc:title>A sample form</dc:title>');
    expect(core).toContain('<dc:creator>The publisher</dc:creator>');
    expect(core).toContain('<dc:language>en-GB</dc:language>');
    expect(core.match(/\d{4}-\d\d-\d\dT[^<]*/g)).toEqual(['2026-01-31T00:00:00Z', '2026-01-31T00:00:00Z']);
  });

  it('carries its identity as JSON in a property, and in short pieces where that is long', () => {
    const indicators = Array.from({ length: 22 }, (_, index) => `a-rather-long-identifier-${index}`);
    const { identity } = sampleForm();
    const long = { ...identity, template: { ...identity.template, indicators } };
    const custom = parseXml(partOf(renderWord(form([], { identity: long }), {}), 'docProps/custom.xml'));
    const properties = new Map(elementsIn(custom, 'property').map((element) => [element.attributes['name'], textIn(element)]));
    const pieces = [...properties].filter(([name]) => /^form \d+$/.test(name ?? '')).map(([, value]) => value);
    expect(JSON.parse(properties.get('form') ?? '')).toEqual(long);
    expect(JSON.parse(pieces.join(''))).toEqual(long);
    expect(Math.max(...pieces.map((piece) => piece.length))).toBeLessThanOrEqual(255);
    expect([properties.get('framework version'), properties.get('format version')]).toEqual(['1.0.0', '1']);
  });

  it('has the same bytes whenever and wherever it is made', { timeout: 60_000 }, () => {
    const here = [renderWord(sampleForm(), {}), renderWord(sampleForm(), {})].map(hash);
    const path = (name: string) => JSON.stringify(fileURLToPath(new URL(name, import.meta.url)));
    const script = `
      const { renderWord } = await import(${path('./render-word.ts')});
      const { sampleForm } = await import(${path('../sample-form.ts')});
      const { createHash } = await import('node:crypto');
      console.log(createHash('sha256').update(renderWord(sampleForm(), {})).digest('hex'));`;
    const elsewhere = ['Pacific/Auckland', 'America/St_Johns'].map((zone) =>
      execFileSync(process.execPath, ['--input-type=module', '-e', script], {
        env: { ...process.env, TZ: zone, LANG: 'tr_TR.UTF-8', NODE_OPTIONS: '' },
        encoding: 'utf8',
      }).trim(),
    );
    expect(new Set([...here, ...elsewhere]).size).toBe(1);
  });
});
