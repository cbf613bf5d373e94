import { describe, expect, it } from 'vitest';
import { form, rows, textField } from '../forms/blocks.ts';
import type { Field, FieldValues } from '../forms/form.ts';
import { sampleForm } from '../forms/sample-form.ts';
import { textParts, withEdit, zipParts } from '../forms/word/fixtures.ts';
import { renderWord } from '../forms/word/render-word.ts';
import { answers } from './answers.ts';
import { readWord } from './read-word.ts';

const body = 'word/document.xml';

const filled: FieldValues = {
  'form/partnership': 'Café Łódź & <Sons>, “North” – ]]> &amp;',
  'form/date': '03/02/2026',
  'form/approved': 'yes',
  'first-thing/strengths': 'one\ntwo\n\n\tfour – it’s “said”',
  'first-thing/level': 'weak',
  'first-thing/actions': [{ action: 'One\ntwo', who: 'Us' }, { who: 'Them' }, {}, { action: 'Fourth' }],
  'second-thing/strengths': 'A'.repeat(20_000),
};

/** What a file says after an edit to its document, as somebody's program might have made it. */
function readEdited(values: FieldValues, ...edits: readonly (readonly [from: string | RegExp, to: string])[]) {
  const parts = edits.reduce(
    (before, [from, to]) => withEdit(before, body, from, to),
    textParts(renderWord(sampleForm(), values)),
  );
  const read = readWord(zipParts(parts));
  if (!read.ok) throw new Error(read.reason);
  return read.answers;
}

const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;

describe('answers in a Word form', () => {
  it('come back as they went in, with lines, accents, curly quotes and XML’s own signs', () => {
    const read = readWord(renderWord(sampleForm(), filled));
    expect(read).toEqual({
      ok: true,
      answers: { ...sampleForm().identity, values: filled, unknown: {} },
      notes: { insertions: 0, deletions: 0, replaced: 0, saved: '2026-01-31' },
    });
    expect(read.ok && answers.parse(read.answers)).toBeTruthy();
  });

  it('are none where nothing was written: prompts are no answers', () => {
    expect(readEdited({}, ['<w:body>', '<w:body><w:p/>']).values).toEqual({});
  });

  it('leave out a prompt that an editor kept as if it were text', () => {
    const values = readEdited({}, [/(w:tag w:val="form\/partnership".*?)<w:showingPlcHdr\/>/, '$1']);
    expect(values.values).toEqual({});
  });

  it('are kept where somebody wrote just what the prompt says', () => {
    const written: FieldValues = {
      'form/partnership': 'Click to write',
      'form/date': 'DD/MM/YYYY',
      'first-thing/strengths': 'Click to write',
      'first-thing/actions': [{ action: 'Click to write' }, { who: 'Us' }],
    };
    const read = readWord(renderWord(sampleForm(), written));
    expect(read).toMatchObject({ ok: true, answers: { values: written, unknown: {} } });
  });

  it('leave out the space below a prompt where an editor kept it, and no other space', () => {
    const typed = [
      /(first-thing\/strengths(?:(?!<w:sdt>).)*?)<w:showingPlcHdr\/>(.*?preserve">)[^<]*</,
      '$1$2Typed\u00a0<',
    ] as const;
    expect(readEdited({}, typed).values).toEqual({ 'first-thing/strengths': 'Typed\u00a0' });
  });

  it('keep the lines of a cell of several paragraphs', () => {
    const { values } = readEdited({ 'first-thing/actions': [{ who: 'Us' }] }, [
      /(>Us<\/w:t><\/w:r><\/w:sdtContent><\/w:sdt><\/w:p>)/,
      `$1<w:p/><w:p>${run('and them')}</w:p>`,
    ]);
    expect(values).toEqual({ 'first-thing/actions': [{ who: 'Us\n\nand them' }] });
  });

  it('leave out what was deleted and keep what was inserted while changes were tracked', () => {
    const { values } = readEdited({ 'form/partnership': 'North' }, [
      run('North').replace('<w:t>', '<w:t xml:space="preserve">'),
      `<w:ins>${run('South')}</w:ins><w:del><w:r><w:delText>North</w:delText><w:br/></w:r></w:del>`,
    ]);
    expect(values).toEqual({ 'form/partnership': 'South' });
  });

  it('leave out a row that was deleted while changes were tracked', () => {
    const { values } = readEdited({ 'first-thing/actions': [{ who: 'Us' }, { who: 'Them' }] }, [
      /(<w:tr>)(?=<w:trPr>(?:(?!<w:tr>).)*Us<)<w:trPr>/,
      '$1<w:trPr><w:del/>',
    ]);
    expect(values).toEqual({ 'first-thing/actions': [{ who: 'Them' }] });
  });

  it('include what was typed in the box beside the control, above it and below it', () => {
    const box = '<w:p><w:pPr><w:pStyle w:val="Answer"/></w:pPr>';
    const { values } = readEdited(
      { 'first-thing/strengths': 'Middle' },
      [/(<w:p>(?:(?!<w:p>).)*)(<w:sdt>(?:(?!<w:sdt>).)*first-thing\/strengths)/, `$1${run('Before ')}$2`],
      [/(first-thing\/strengths.*?<\/w:sdt>)/, `$1${run(' after')}`],
      [/(first-thing\/strengths.*?<\/w:p>)/, `$1${box}${run('Next line')}</w:p>${box}</w:p>${box}${run('After a gap')}</w:p>`],
    );
    expect(values).toEqual({ 'first-thing/strengths': 'Before Middle after\nNext line\n\nAfter a gap' });
  });

  it('include a row that was added with the table tools, by the place of its cells', () => {
    const row = `<w:tr>${['Ask', 'Me'].map((words) => `<w:tc><w:p>${run(words)}</w:p></w:tc>`).join('')}</w:tr>`;
    const { values } = readEdited({ 'first-thing/actions': [{ who: 'Us' }, {}, {}] }, [
      /(first-thing\/actions\/who.*)(<\/w:tbl>)/,
      `$1${row}$2`,
    ]);
    expect(values).toEqual({ 'first-thing/actions': [{ who: 'Us' }, {}, {}, { action: 'Ask', who: 'Me' }] });
  });

  it('are read from a control that became a block of paragraphs', () => {
    const { values } = readEdited({ 'first-thing/strengths': 'Old' }, [
      /<w:p><w:pPr><w:pStyle w:val="Answer"\/><\/w:pPr>(<w:sdt>(?:(?!<w:sdt>).)*first-thing\/strengths.*?<w:sdtContent>).*?(<\/w:sdtContent><\/w:sdt>)<\/w:p>/,
      `$1<w:p>${run('One')}</w:p><w:p/><w:p>${run('Two')}</w:p>$2`,
    ]);
    expect(values).toEqual({ 'first-thing/strengths': 'One\n\nTwo' });
  });

  it('take an option by its label, and keep a text that is no option for somebody to look at', async () => {
    const level = (words: string) =>
      readEdited({ 'first-thing/level': 'good' }, [/(first-thing\/level.*?preserve">)2 Good</, `$1${words}<`]);
    expect(await level('1 Weak')).toMatchObject({ values: { 'first-thing/level': 'weak' }, unknown: {} });
    expect(await level('Not yet evaluated')).toMatchObject({ values: {}, unknown: {} });
    expect(await level('3 Fair')).toMatchObject({ values: {}, unknown: { 'first-thing/level': '3 Fair' } });
  });

  it('take a day from its control where the text says the same day in another way, and else the text', async () => {
    const date = (words: string) => readEdited({ 'form/date': '03/02/2026' }, ['>03/02/2026<', `>${words}<`]);
    expect((await date('3 February 2026')).values).toEqual({ 'form/date': '03/02/2026' });
    expect((await date('Tuesday, 3 February 2026')).values).toEqual({ 'form/date': '03/02/2026' });
    const moved = '3 February 2026, moved from the 4th';
    expect((await date(moved)).values).toEqual({ 'form/date': moved });
    expect((await date('02/03/2026')).values).toEqual({ 'form/date': '02/03/2026' });
    expect((await date('after Easter')).values).toEqual({ 'form/date': 'after Easter' });
  });

  it('take a checkbox without a value as checked, as the format says', () => {
    const { values } = readEdited({}, ['<w14:checked w14:val="0"/>', '<w14:checked/>']);
    expect(values).toEqual({ 'form/approved': 'yes' });
  });

  it('keep apart what is under no key, and a second, other answer under the same key', () => {
    const renamed = readEdited({ 'form/partnership': 'North' }, ['w:tag w:val="form/partnership"', 'w:tag w:val="Text1"']);
    expect(renamed).toMatchObject({ values: {}, unknown: { Text1: 'North' } });
    const twice = readEdited({ 'first-thing/strengths': 'One', 'second-thing/strengths': 'Two' }, [
      'w:tag w:val="second-thing/strengths"',
      'w:tag w:val="first-thing/strengths"',
    ]);
    expect(twice).toMatchObject({ values: { 'first-thing/strengths': 'One' }, unknown: { 'first-thing/strengths': 'Two' } });
  });

  it('are found whatever the editor calls its namespaces, and in the strict form of the format', () => {
    const parts = textParts(renderWord(sampleForm(), { 'form/partnership': 'North' }));
    const renamed = parts[body]
      ?.replaceAll('<w:', '<x:')
      .replaceAll('</w:', '</x:')
      .replaceAll(' w:', ' x:')
      .replace('xmlns:w=', 'xmlns:x=')
      .replace(
        'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
        'http://purl.oclc.org/ooxml/wordprocessingml/main',
      );
    const read = readWord(zipParts({ ...parts, [body]: renamed ?? '' }));
    expect(read).toMatchObject({ ok: true, answers: { values: { 'form/partnership': 'North' } } });
  });

  it('include dates and choices in rows', () => {
    const cells = rows('form/steps', 'Steps', ['what', 'when', 'how-sure']);
    if (cells.type !== 'rows') throw new Error('rows() makes rows');
    const kinds: readonly Field[] = cells.columns.map(({ field }): Field => {
      if (field.key.endsWith('when')) return { ...field, kind: 'date' };
      return field.key.endsWith('sure') ? { ...field, kind: 'choice', options: [{ value: 'very', label: 'Very sure' }] } : field;
    });
    const block = { ...cells, columns: kinds.map((field) => ({ field, share: 1 })) };
    const steps = [{ what: 'Ask', when: '01/12/2026', 'how-sure': 'very' }, { when: 'soon' }];
    expect(readWord(renderWord(form([block]), { 'form/steps': steps }))).toMatchObject({
      ok: true,
      answers: { values: { 'form/steps': steps } },
    });
  });

  it('survive an identity that an editor cut short', () => {
    const { identity } = sampleForm();
    const indicators = Array.from({ length: 22 }, (_, index) => `a-rather-long-identifier-${index}`);
    const long = { ...identity, template: { ...identity.template, indicators } };
    const parts = textParts(renderWord(form([textField('form/a', 'A')], { identity: long }), { 'form/a': 'Yes' }));
    const cut = withEdit(parts, 'docProps/custom.xml', /(name="form"><vt:lpwstr>.{255}).*?(<\/vt:lpwstr>)/, '$1$2');
    expect(readWord(zipParts(cut))).toMatchObject({
      ok: true,
      answers: { template: { indicators }, values: { 'form/a': 'Yes' } },
    });
  });
});

describe('a file that cannot be read', () => {
  const reasonFor = (bytes: Uint8Array) => {
    const read = readWord(bytes);
    return read.ok ? 'none' : read.reason;
  };
  const sample = (path: string, from: string | RegExp, to: string) =>
    zipParts(withEdit(textParts(renderWord(sampleForm(), {})), path, from, to));

  it('is damaged, or declares a document type, which no Word file does', () => {
    const whole = renderWord(sampleForm(), {});
    expect(reasonFor(whole.slice(0, whole.length - 100))).toBe('broken');
    expect(reasonFor(sample(body, '</w:body>', ''))).toBe('broken');
    expect(reasonFor(sample(body, '<w:document', '<!DOCTYPE w:document [<!ENTITY a "b">]><w:document'))).toBe('broken');
    expect(reasonFor(sample('docProps/custom.xml', '&quot;document&quot;:&quot;form&quot;', '&quot;document&quot;:1'))).toBe(
      'mark-changed',
    );
  });

  it('is not one of ours', () => {
    expect(reasonFor(sample('docProps/custom.xml', 'name="form"', 'name="other"'))).toBe('not-ours');
    expect(reasonFor(zipParts({ [body]: '<a/>' }))).toBe('not-ours');
  });

  it('is newer than this program, which says so before it looks further', () => {
    const newer = sample('docProps/custom.xml', '&quot;formatVersion&quot;:1', '&quot;formatVersion&quot;:2,&quot;more&quot;:1');
    expect(reasonFor(newer)).toBe('newer');
  });

  it('has nothing to fill in', () => {
    expect(reasonFor(renderWord(sampleForm('reading-pack'), {}))).toBe('no-fields');
  });

  it('lost its fields in a program that does not keep them', () => {
    const parts = textParts(renderWord(sampleForm(), filled));
    const bare = parts[body]?.replaceAll(/<w:tag [^>]*>/g, '') ?? '';
    expect(reasonFor(zipParts({ ...parts, [body]: bare }))).toBe('fields-lost');
  });
});
