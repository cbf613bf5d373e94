import { describe, expect, it } from 'vitest';
import { longForm, withEdit } from './fixtures.ts';
import { soundParts } from './lint-sample.ts';
import { lintParts, lintWord, wordRules } from './lint-word.ts';
import { renderWord } from './render-word.ts';

/** A part, what is there, and what is put there. */
type Edit = readonly [path: string, from: string | RegExp, to: string];

const body = 'word/document.xml';
const styles = 'word/styles.xml';
const glossary = 'word/glossary/document.xml';
const rels = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
const core = 'docProps/core.xml';
const settings = 'word/settings.xml';
const numbering = 'word/numbering.xml';
const sound = soundParts();

/** For each rule, edits that break it and no other, one at a time. */
const faults: Readonly<Record<string, readonly Edit[]>> = {
  title: [
    [core, '<dc:title>A form</dc:title>', ''],
    [core, '>A form<', '> <'],
  ],
  language: [
    [styles, '<w:lang w:val="en-GB"/>', ''],
    [core, 'en-GB', 'fr-FR'],
  ],
  'content-types': [
    [types, /<Override PartName="\/word\/header1.xml"[^>]*>/, ''],
    [types, '</Types>', '<Override PartName="/word/theme.xml" ContentType="application/xml"/></Types>'],
    [types, '</Types>', '<Override PartName="/word/styles.xml" ContentType="application/xml"/></Types>'],
    [types, /<Default [^>]*>/, ''],
    [types, 'document.main+xml', 'template.main+xml'],
  ],
  relationships: [
    [body, 'r:id="rId7"', 'r:id="rId70"'],
    [body, 'w:type="default" r:id="rId4"', 'w:type="default" r:id="rId40"'],
    [rels, '</Relationships>', '<Relationship Id="rId8" Type="theme" Target="theme/theme1.xml"/></Relationships>'],
    [rels, '</Relationships>', '<Relationship Id="rId7" Type="styles" Target="styles.xml"/></Relationships>'],
    [rels, 'https://example.org/guide', 'javascript:alert(1)'],
    [rels, 'https://example.org/guide', 'C:\\guide.html'],
  ],
  'parts-in-use': [
    [rels, /<Relationship Id="rId3"[^>]*>/, ''],
    ['_rels/.rels', /<Relationship Id="rId1"[^>]*>/, '<Relationship Id="rId1" Type="other" Target="word/styles.xml"/>'],
  ],
  protection: [
    [settings, '<w:defaultTabStop', '<w:documentProtection w:edit="forms" w:enforcement="1"/><w:defaultTabStop'],
    [settings, '<w:defaultTabStop', '<w:writeProtection w:recommended="1"/><w:defaultTabStop'],
  ],
  fields: [
    [settings, '<w:defaultTabStop', '<w:updateFields w:val="true"/><w:defaultTabStop'],
    ['word/header1.xml', '<w:fldSimple', '<w:fldSimple w:dirty="true"'],
    ['word/footer1.xml', 'w:fldCharType="end"', 'w:fldCharType="separate"'],
    ['word/footer1.xml', 'w:fldCharType="begin"', 'w:fldCharType="end"'],
  ],
  styles: [
    [body, 'w:pStyle w:val="Note"', 'w:pStyle w:val="Not"'],
    [body, 'w:rStyle w:val="Link"', 'w:rStyle w:val="Lnk"'],
    [body, 'w:tblStyle w:val="Grid"', 'w:tblStyle w:val="Gird"'],
    [body, 'w:rStyle w:val="Link"', 'w:rStyle w:val="Note"'],
    ['word/header1.xml', 'w:pStyle w:val="Header"', 'w:pStyle w:val="Head"'],
    ['word/footer1.xml', 'w:pStyle w:val="Header"', 'w:pStyle w:val="Foot"'],
    ['word/glossary/styles.xml', 'w:styleId="Prompt"', 'w:styleId="Hidden"'],
    [styles, '<w:basedOn w:val="Normal"/>', '<w:basedOn w:val="Standard"/>'],
    [styles, '<w:next w:val="Normal"/>', '<w:next w:val="Standard"/>'],
    [styles, 'w:styleId="Header"', 'w:styleId="Note"'],
  ],
  contrast: [
    [styles, 'w:color w:val="4a5852"', 'w:color w:val="8a9892"'],
    [styles, 'w:fill="eef4f1"', 'w:fill="4a5852"'],
    [body, '<w:tcPr>', '<w:tcPr><w:shd w:val="clear" w:fill="333333"/>'],
    [body, '<w:pStyle w:val="Note"/>', '<w:pStyle w:val="Note"/><w:shd w:val="clear" w:fill="333333"/>'],
    [body, '<w:rStyle w:val="Link"/>', '<w:rStyle w:val="Link"/><w:color w:val="FFFFFF"/>'],
  ],
  'body-size': [
    [styles, '<w:sz w:val="24"/>', '<w:sz w:val="22"/>'],
    [styles, '<w:sz w:val="24"/>', ''],
  ],
  'looked-up-text': [
    ['word/header1.xml', 'heading 2', 'heading 7'],
    ['word/footer1.xml', '>PAGE<', '>STYLEREF "At Foot"<'],
  ],
  headings: [
    [body, 'w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading3"'],
    [body, 'w:pStyle w:val="Heading2"', 'w:pStyle w:val="Heading1"'],
    [body, 'w:pStyle w:val="Heading1"', 'w:pStyle w:val="Normal"'],
    [styles, 'w:styleId="Note"><w:name w:val="Note"/><w:basedOn w:val="Normal"/><w:pPr>', '$&<w:outlineLvl w:val="4"/>'],
  ],
  'empty-paragraphs': [
    [body, '<w:body>', '<w:body><w:p/>'],
    [body, '>Words that say where it comes from.<', '> <'],
    ['word/footer1.xml', '</w:ftr>', '<w:p></w:p></w:ftr>'],
  ],
  'stray-text': [
    [body, '<w:body>', '<w:body><w:t>Stray</w:t>'],
    [body, /<w:r>(<w:t [^>]*>A point<\/w:t>)<\/w:r>/, '$1'],
  ],
  parting: [
    [styles, /(w:styleId="Hint">(?:(?!<w:style ).)*?)<w:keepNext\/>/, '$1'],
    [styles, /(w:styleId="Heading3">(?:(?!<w:style ).)*?)<w:keepNext\/>/, '$1'],
    [styles, /(w:styleId="Note">(?:(?!<w:style ).)*?)<w:keepNext\/>/, '$1'],
  ],
  numbering: [
    [body, '<w:numId w:val="1"/>', '<w:numId w:val="2"/>'],
    [body, '<w:ilvl w:val="0"/>', '<w:ilvl w:val="1"/>'],
    [numbering, '<w:abstractNumId w:val="0"/>', '<w:abstractNumId w:val="5"/>'],
    [numbering, '</w:num>', '</w:num><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>'],
  ],
  drawings: [
    [body, 'wp:docPr id="2"', 'wp:docPr id="1"'],
    [body, 'descr="Two hands"', 'descr=""'],
  ],
  bookmarks: [
    [
      body,
      'w:id="2" w:name="one_thing"/>',
      'w:id="2" w:name="one_thing"/><w:bookmarkStart w:id="3" w:name="one_thing"/><w:bookmarkEnd w:id="3"/>',
    ],
    [body, 'w:id="1" w:name="contents"', 'w:id="2" w:name="contents"'],
    [body, 'w:name="contents"', 'w:name="table-of-contents"'],
    [body, 'w:name="contents"', `w:name="${'contents'.repeat(6)}"`],
    [body, '<w:bookmarkEnd w:id="1"/>', ''],
    [body, '<w:bookmarkStart w:id="1" w:name="contents"/>', ''],
  ],
  anchors: [
    [body, 'w:name="one_thing"', 'w:name="another"'],
    [body, 'w:anchor="one_thing"', ''],
  ],
  'link-text': [
    [body, '>the guide<', '>Here<'],
    [body, '>the guide<', '>https://example.org<'],
    [body, '>the guide<', '>example.org/guide<'],
    [body, '>the guide<', '><'],
    [body, '>the guide<', '>One thing<'],
  ],
  'table-names': [
    [body, '<w:tblCaption w:val="Levels"/>', ''],
    [body, '<w:tblDescription w:val="What the Levels are."/>', '<w:tblDescription w:val=""/>'],
    [body, 'w:tblCaption w:val="Levels"', 'w:tblCaption w:val="Actions"'],
  ],
  'heading-rows': [
    [body, '<w:tblHeader/>', ''],
    [body, '<w:tblHeader/>', '<w:tblHeader w:val="false"/>'],
    [body, '<w:trPr><w:cantSplit/></w:trPr>', '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>'],
  ],
  'merged-cells': [
    [body, '<w:tcPr>', '<w:tcPr><w:gridSpan w:val="2"/>'],
    [body, '<w:tcPr>', '<w:tcPr><w:vMerge w:val="restart"/>'],
    [body, /<w:tc>(?:(?!<w:tc>).)*It works.*?<\/w:tc>/, ''],
  ],
  'layout-tables': [
    [body, '<w:tblCaption w:val="Levels"/>', '<w:tblpPr w:leftFromText="100"/><w:tblCaption w:val="Levels"/>'],
    [body, /<w:tr><w:trPr><w:cantSplit\/><\/w:trPr>(?:(?!<w:tr>).)*It works.*?<\/w:tr>/, ''],
    [body, '<w:pStyle w:val="Note"/>', '<w:pStyle w:val="Note"/><w:framePr w:w="100"/>'],
    [body, '<w:drawing>', '<w:txbxContent/><w:drawing>'],
    [body, '</w:sectPr>', '<w:cols w:num="2"/></w:sectPr>'],
  ],
  'empty-cells': [
    [body, '>It works<', '> <'],
    [body, /<w:p>(?:(?!<w:p>).)*It works.*?<\/w:p>/, ''],
    [body, /It works.*?<\/w:p>/, '$&<w:p/>'],
  ],
  'broken-rows': [[body, '<w:trPr><w:cantSplit/></w:trPr>', '<w:trPr/>']],
  'control-ids': [
    [body, '<w:id w:val="12"/>', '<w:id w:val="11"/>'],
    [body, '<w:id w:val="12"/>', ''],
    [body, '<w:id w:val="15"/>', '<w:id w:val="14"/>'],
  ],
  'control-names': [
    [body, 'w:tag w:val="form/approved"', 'w:tag w:val="Approved"'],
    [body, 'w:alias w:val="1.1 Level"', 'w:alias w:val=""'],
    [body, 'w:alias w:val="1.1 Level"', `w:alias w:val="${'Very '.repeat(12)}Level"`],
    [body, 'w:tag w:val="form/approved"', `w:tag w:val="form/${'long'.repeat(15)}"`],
  ],
  'control-locks': [
    [body, '<w:lock w:val="sdtLocked"/>', ''],
    [body, '<w:lock w:val="sdtLocked"/>', '<w:lock w:val="sdtContentLocked"/>'],
    [body, '<w:id w:val="16"/>', '<w:id w:val="16"/><w:lock w:val="sdtLocked"/>'],
    [body, '<w:id w:val="16"/>', '<w:id w:val="16"/><w:lock w:val="contentLocked"/>'],
  ],
  'repeated-tags': [
    [body, 'w:tag w:val="one-thing/level"', 'w:tag w:val="one-thing/strengths"'],
    [body, 'w:tag w:val="one-thing/actions/who"', 'w:tag w:val="one-thing/actions/what"'],
  ],
  'data-binding': [[body, '<w:showingPlcHdr/>', '<w:dataBinding w:xpath="/a"/><w:showingPlcHdr/>']],
  prompts: [
    [glossary, '<w:name w:val="Prompt1"/>', '<w:name w:val="Lost"/>'],
    [glossary, '<w:name w:val="Prompt1"/>', '<w:name w:val="Prompt2"/>'],
    [glossary, '>Write here<', '> <'],
    [body, /<w:placeholder>.*?<\/w:placeholder>/, ''],
    [body, '>Write here<', '>Write there<'],
  ],
  lists: [
    [body, 'w:displayText="2 Good"', 'w:displayText="1 Weak"'],
    [body, 'w:value="good"', 'w:value="weak"'],
    [body, 'w:value="good"', 'w:value=""'],
    [body, 'w:displayText="2 Good"', 'w:displayText=""'],
    [body, 'w:listItem w:value="Choose"', 'w:listItem w:value="Not chosen"'],
  ],
  'text-beside-controls': [
    [body, '<w:pStyle w:val="Answer"/></w:pPr>', '<w:pStyle w:val="Answer"/></w:pPr><w:r><w:t>Beside</w:t></w:r>'],
  ],
  labels: [
    [body, '>1.1 Strengths<', '>1.1 Weaknesses<'],
    [body, '> Approved<', '> Refused<'],
    [body, 'w:alias w:val="1.1 Level"', 'w:alias w:val="1.1 Rating"'],
    [body, '>1.1 Actions<', '>1.1 Plans<'],
    [body, '>Who<', '>By whom<'],
  ],
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

  it('finds nothing wrong with the sample that faults are put into', () => {
    expect(lintParts(sound)).toEqual([]);
  });

  it.each(Object.keys(wordRules))('is tested for faults against %s', (rule) => {
    expect(faults[rule]?.length ?? 0).toBeGreaterThan(0);
  });

  it.each(Object.entries(faults).flatMap(([rule, edits]) => edits.map(([path, from, to]) => ({ rule, path, from, to }))))(
    'says by $rule, and no other rule, what is wrong when $from becomes $to in $path',
    ({ rule, path, from, to }) => {
      const found = lintParts(withEdit(sound, path, from, to));
      expect([...new Set(found.map((problem) => problem.rule))]).toEqual([rule]);
    },
  );
});
