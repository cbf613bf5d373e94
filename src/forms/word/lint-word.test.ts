import { describe, expect, it } from 'vitest';
import { longForm, textParts, withEdit } from './fixtures.ts';
import { controlRules } from './lint-controls.ts';
import { structureRules } from './lint-structure.ts';
import { lintParts, lintWord } from './lint-word.ts';
import { renderWord } from './render-word.ts';

const body = 'word/document.xml';
const whole = textParts(renderWord(longForm(), {}));

/** For each rule, edits that break it, one at a time: part, what is there, what is put there. */
const faults: Readonly<Record<string, readonly (readonly [path: string, from: string | RegExp, to: string])[]>> = {
  'control-ids': [
    [body, /(w:tag w:val="form\/date"\/><w:id w:val=")\d+/, `$1${/<w:id w:val="(\d+)"/.exec(whole[body] ?? '')?.[1]}`],
  ],
  'control-names': [
    [body, 'w:tag w:val="form/date"', 'w:tag w:val="Text1"'],
    [body, 'w:alias w:val="Date finished"', 'w:alias w:val=""'],
    [body, 'w:alias w:val="Date finished"', `w:alias w:val="${'Long '.repeat(13)}"`],
    [body, 'w:tag w:val="form/date"', `w:tag w:val="form/${'long'.repeat(16)}"`],
  ],
  'control-locks': [
    [body, '<w:lock w:val="sdtLocked"/>', ''],
    [body, /(w:tag w:val="first-thing\/actions\/who"\/><w:id w:val="\d+"\/>)/, '$1<w:lock w:val="sdtLocked"/>'],
  ],
  'repeated-tags': [[body, 'w:tag w:val="form/date"', 'w:tag w:val="form/partnership"']],
  prompts: [
    ['word/glossary/document.xml', '<w:name w:val="Prompt1"/>', '<w:name w:val="Lost"/>'],
    [body, /<w:placeholder>.*?<\/w:placeholder>/, ''],
    [body, '>DD/MM/YYYY<', '>Day<'],
  ],
  lists: [
    [body, 'w:displayText="2 Good"', 'w:displayText="1 Weak"'],
    [body, 'w:value="good"', 'w:value="weak"'],
    [body, 'w:displayText="2 Good"', 'w:displayText=""'],
    [body, '>Not yet evaluated<', '>Choose<'],
  ],
  labels: [
    [body, '>1.1 Strengths<', '>1.1 Weaknesses<'],
    [body, '> Approved<', '> Refused<'],
    [body, 'w:alias w:val="Date finished"', 'w:alias w:val="Date begun"'],
  ],
  'text-beside-controls': [
    [body, '<w:pStyle w:val="Answer"/></w:pPr>', '<w:pStyle w:val="Answer"/></w:pPr><w:r><w:t>Beside</w:t></w:r>'],
  ],
  styles: [
    [body, 'w:pStyle w:val="Note"', 'w:pStyle w:val="Not"'],
    ['word/glossary/styles.xml', 'w:styleId="PlaceholderText"', 'w:styleId="Placeholder"'],
  ],
  title: [['docProps/core.xml', /<dc:title>.*?<\/dc:title>/, '<dc:title></dc:title>']],
  language: [
    ['word/styles.xml', /<w:lang [^>]*>/, ''],
    ['docProps/core.xml', 'en-GB', 'fr-FR'],
  ],
  headings: [
    [body, 'w:pStyle w:val="Heading3"', 'w:pStyle w:val="Heading5"'],
    [body, 'w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading1"'],
    [body, '>Questions<', '><'],
  ],
  bookmarks: [
    [body, 'w:name="second_thing"', 'w:name="first_thing"'],
    [body, 'w:name="first_thing" w:id="2"', 'w:name="first_thing" w:id="1"'],
    [body, 'w:name="second_thing"', 'w:name="second-thing"'],
  ],
  links: [
    [body, 'w:name="second_thing"', 'w:name="another"'],
    ['word/_rels/document.xml.rels', /Id="[^"]+"([^>]*hyperlink")/, 'Id="rId999"$1'],
  ],
  'link-text': [
    [body, '>a guide<', '>here<'],
    [body, '>a guide<', '>https://example.org<'],
    [body, '>a guide<', '>Contents<'],
  ],
  'empty-paragraphs': [
    [body, '<w:body>', '<w:body><w:p/>'],
    ['word/footer1.xml', '</w:ftr>', '<w:p></w:p></w:ftr>'],
  ],
  'empty-cells': [[body, '>More gaps than strengths<', '> <']],
  tables: [
    [body, /<w:tblCaption [^>]*>/, ''],
    [body, /<w:tblDescription [^>]*>/, '<w:tblDescription w:val=""/>'],
    [body, '<w:tblHeader/>', ''],
    [body, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'],
    [body, '<w:cantSplit/>', ''],
  ],
  'looked-up-text': [
    [body, '<w:r><w:rPr><w:rStyle w:val="AtFoot"/><w:sz w:val="2"/><w:szCs w:val="2"/></w:rPr>', '<w:r>'],
    ['word/styles.xml', 'w:name w:val="At Foot"', 'w:name w:val="Elsewhere"'],
    ['word/header1.xml', 'heading 2', 'heading 7'],
  ],
  parting: [
    ['word/styles.xml', /(w:styleId="Hint">(?:(?!<w:style ).)*?)<w:keepNext\/>/, '$1'],
    [
      body,
      '<w:pStyle w:val="Normal"/></w:pPr><w:r><w:t xml:space="preserve">What it is about',
      '<w:pStyle w:val="Note"/></w:pPr><w:r><w:t xml:space="preserve">What it is about',
    ],
  ],
  'stray-text': [[body, '<w:body>', '<w:body><w:t>Stray</w:t>']],
};

describe('lintWord', () => {
  it.each(['form', 'reading-pack'] as const)('finds nothing wrong with a %s that has every kind of block', (kind) => {
    expect(lintWord(renderWord(longForm(kind), {}))).toEqual([]);
  });

  it('finds nothing wrong with a form that was filled in', () => {
    const values = {
      'form/partnership': 'North & South',
      'form/approved': 'yes',
      'first-thing/strengths': 'One\ntwo',
      'first-thing/level': 'weak',
      'first-thing/actions': [{ action: 'Ask' }, {}, {}, {}, { who: 'Us' }],
    };
    expect(lintWord(renderWord(longForm(), values))).toEqual([]);
  });

  it.each(Object.keys({ ...controlRules, ...structureRules }))('is tested for faults against %s', (rule) => {
    expect(faults[rule]?.length ?? 0).toBeGreaterThan(0);
  });

  it.each(Object.entries(faults).flatMap(([rule, edits]) => edits.map(([path, from, to]) => ({ rule, path, from, to }))))(
    'says what breaks $rule when $from becomes $to',
    ({ rule, path, from, to }) => {
      const found = lintParts(withEdit(whole, path, from, to));
      expect(found.map((problem) => problem.rule)).toContain(rule);
    },
  );
});
