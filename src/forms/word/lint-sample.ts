/**
 * The parts of a small Word file, by path, with just what rules look at: none of them finds anything wrong in it. It is written
 * by hand, so that faults are put into markup that stays as it is, whatever the writer does.
 */
export const soundParts = (): Readonly<Record<string, string>> => ({
  '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
    override('/word/document.xml', 'wordprocessingml.document.main'),
    override('/word/styles.xml', 'wordprocessingml.styles'),
    override('/word/numbering.xml', 'wordprocessingml.numbering'),
    override('/word/settings.xml', 'wordprocessingml.settings'),
    override('/word/header1.xml', 'wordprocessingml.header'),
    override('/word/footer1.xml', 'wordprocessingml.footer'),
    override('/word/glossary/document.xml', 'wordprocessingml.document.glossary'),
    override('/word/glossary/styles.xml', 'wordprocessingml.styles'),
    '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>',
  ].join('')}</Types>`,
  '_rels/.rels': relationships([
    '<Relationship Id="rId1" Type="{office}/officeDocument" Target="word/document.xml"/>',
    '<Relationship Id="rId2" Type="{package}/metadata/core-properties" Target="docProps/core.xml"/>',
  ]),
  'docProps/core.xml':
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>A form</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>',
  'word/_rels/document.xml.rels': relationships([
    '<Relationship Id="rId1" Type="{office}/styles" Target="styles.xml"/>',
    '<Relationship Id="rId2" Type="{office}/numbering" Target="numbering.xml"/>',
    '<Relationship Id="rId3" Type="{office}/settings" Target="settings.xml"/>',
    '<Relationship Id="rId4" Type="{office}/header" Target="header1.xml"/>',
    '<Relationship Id="rId5" Type="{office}/footer" Target="footer1.xml"/>',
    '<Relationship Id="rId6" Type="{office}/glossaryDocument" Target="glossary/document.xml"/>',
    '<Relationship Id="rId7" Type="{office}/hyperlink" Target="https://example.org/guide" TargetMode="External"/>',
  ]),
  'word/glossary/_rels/document.xml.rels': relationships([
    '<Relationship Id="rId1" Type="{office}/styles" Target="styles.xml"/>',
  ]),
  'word/settings.xml': part('w:settings', '<w:defaultTabStop w:val="720"/>'),
  'word/numbering.xml': part(
    'w:numbering',
    '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
  ),
  'word/styles.xml': part('w:styles', styles()),
  'word/glossary/styles.xml': part('w:styles', styles()),
  'word/glossary/document.xml': part(
    'w:glossaryDocument',
    `<w:docParts>${prompt('Prompt1', 'Write here')}${prompt('Prompt2', 'Choose')}</w:docParts>`,
  ),
  'word/header1.xml': part(
    'w:hdr',
    '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:fldSimple w:instr=" STYLEREF &quot;heading 2&quot; "><w:r><w:t>One thing</w:t></w:r></w:fldSimple></w:p>',
  ),
  'word/footer1.xml': part(
    'w:ftr',
    '<w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:t xml:space="preserve">Page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>',
  ),
  'word/document.xml': part('w:document', `<w:body>${body()}</w:body>`),
});

function body(): string {
  return [
    paragraph('Heading1', run('A form')),
    paragraph('Heading2', '<w:bookmarkStart w:id="1" w:name="contents"/>', run('Contents'), '<w:bookmarkEnd w:id="1"/>'),
    paragraph('Normal', `<w:hyperlink w:anchor="one_thing">${run('One thing', 'Link')}</w:hyperlink>`),
    paragraph('Heading2', '<w:bookmarkStart w:id="2" w:name="one_thing"/>', run('One thing'), '<w:bookmarkEnd w:id="2"/>'),
    paragraph('Note', run('Words that say where it comes from.')),
    '<w:p><w:pPr><w:pStyle w:val="Point"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>',
    `${run('A point')}</w:p>`,
    paragraph('Normal', run('Read '), `<w:hyperlink r:id="rId7">${run('the guide', 'Link')}</w:hyperlink>`),
    paragraph('Normal', drawing('1', 'Two hands'), run('A picture'), drawing('2', 'A door')),
    paragraph('Caption', run('Levels')),
    table('Levels', '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>', [
      `${cell('TableText', run('Level'))}${cell('TableText', run('Meaning'))}</w:tr>`,
      `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell('TableText', run('Good'))}${cell('TableText', run('It works'))}</w:tr>`,
    ]),
    paragraph('Heading3', run('1.1 Strengths')),
    paragraph('Hint', run('What works?')),
    paragraph('Answer', control(11, 'one-thing/strengths', '1.1 Strengths', LOCKED, '<w:text/>')),
    paragraph('Label', run('Level')),
    paragraph('Answer', control(12, 'one-thing/level', '1.1 Level', LOCKED, list, 'Prompt2', 'Choose')),
    paragraph('Normal', tick(13), run(' Approved')),
    paragraph('Heading3', run('1.1 Actions')),
    table('Actions', '<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>', [
      `${cell('TableText', run('What'))}${cell('TableText', run('Who'))}</w:tr>`,
      '<w:sdt><w:sdtPr><w:alias w:val="1.1 Actions"/><w:tag w:val="one-thing/actions"/><w:id w:val="14"/><w15:repeatingSection/></w:sdtPr>',
      `<w:sdtContent>${row(15)}${row(18)}</w:sdtContent></w:sdt>`,
    ]),
    '<w:sectPr><w:headerReference w:type="default" r:id="rId4"/><w:footerReference w:type="default" r:id="rId5"/></w:sectPr>',
  ].join('');
}

const LOCKED = '<w:lock w:val="sdtLocked"/>';

const list =
  '<w:dropDownList><w:listItem w:value="Choose"/><w:listItem w:displayText="2 Good" w:value="good"/><w:listItem w:displayText="1 Weak" w:value="weak"/></w:dropDownList>';

/** A row that repeats; it and its two controls have ids from a number on. */
function row(id: number): string {
  const who = control(id + 1, 'one-thing/actions/who', '1.1 Actions: who', '', '<w:text/>');
  const what = control(id + 2, 'one-thing/actions/what', '1.1 Actions: what', '', '<w:text/>');
  return `<w:sdt><w:sdtPr><w:id w:val="${id}"/><w15:repeatingSectionItem/></w:sdtPr><w:sdtContent><w:tr><w:trPr><w:cantSplit/></w:trPr>${cell('TableText', what)}${cell('TableText', who)}</w:tr></w:sdtContent></w:sdt>`;
}

function control(id: number, tag: string, alias: string, lock: string, kind: string, name = 'Prompt1', shown = 'Write here') {
  return `<w:sdt><w:sdtPr><w:alias w:val="${alias}"/><w:tag w:val="${tag}"/><w:id w:val="${id}"/>${lock}<w:placeholder><w:docPart w:val="${name}"/></w:placeholder><w:showingPlcHdr/>${kind}</w:sdtPr><w:sdtContent>${run(shown, 'Prompt')}</w:sdtContent></w:sdt>`;
}

function tick(id: number): string {
  return `<w:sdt><w:sdtPr><w:alias w:val="Approved"/><w:tag w:val="form/approved"/><w:id w:val="${id}"/>${LOCKED}<w14:checkbox><w14:checked w14:val="0"/></w14:checkbox></w:sdtPr><w:sdtContent>${run('☐')}</w:sdtContent></w:sdt>`;
}

function drawing(id: string, words: string): string {
  return `<w:r><w:drawing><wp:inline><wp:docPr id="${id}" name="Picture ${id}" descr="${words}"/></wp:inline></w:drawing></w:r>`;
}

function table(name: string, first: string, rows: readonly string[]): string {
  return `<w:tbl><w:tblPr><w:tblStyle w:val="Grid"/><w:tblCaption w:val="${name}"/><w:tblDescription w:val="What the ${name} are."/></w:tblPr><w:tblGrid><w:gridCol w:w="100"/><w:gridCol w:w="100"/></w:tblGrid>${first}${rows.join('')}</w:tbl>`;
}

function cell(style: string, ...runs: readonly string[]): string {
  return `<w:tc><w:tcPr><w:tcW w:w="100" w:type="dxa"/></w:tcPr>${paragraph(style, ...runs)}</w:tc>`;
}

function paragraph(style: string, ...runs: readonly string[]): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${runs.join('')}</w:p>`;
}

function run(text: string, style?: string): string {
  const properties = style === undefined ? '' : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${properties}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function styles(): string {
  const style = (type: string, id: string, name: string, inside = '') =>
    `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${name}"/>${inside}</w:style>`;
  const based = '<w:basedOn w:val="Normal"/>';
  const heading = (level: number) =>
    style(
      'paragraph',
      `Heading${level}`,
      `heading ${level}`,
      `${based}<w:next w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="${level - 1}"/></w:pPr>`,
    );
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults>',
    style('paragraph', 'Normal', 'Normal', '<w:rPr><w:color w:val="1d2a26"/><w:sz w:val="24"/></w:rPr>'),
    ...[1, 2, 3].map(heading),
    ...['Hint', 'Label', 'Caption', 'Note'].map((id) => style('paragraph', id, id, `${based}<w:pPr><w:keepNext/></w:pPr>`)),
    ...['Point', 'Answer', 'TableText', 'Header'].map((id) => style('paragraph', id, id, based)),
    style('character', 'Link', 'Link', '<w:rPr><w:color w:val="0b5a8f"/></w:rPr>'),
    style('character', 'Prompt', 'Prompt', '<w:rPr><w:color w:val="4a5852"/></w:rPr>'),
    '<w:style w:type="table" w:styleId="Grid"><w:name w:val="Grid"/><w:tblStylePr w:type="firstRow"><w:tcPr>',
    '<w:shd w:val="clear" w:color="auto" w:fill="eef4f1"/></w:tcPr></w:tblStylePr></w:style>',
  ].join('');
}

function prompt(name: string, text: string): string {
  return `<w:docPart><w:docPartPr><w:name w:val="${name}"/></w:docPartPr><w:docPartBody>${paragraph('Normal', run(text, 'Prompt'))}</w:docPartBody></w:docPart>`;
}

function override(path: string, type: string): string {
  return `<Override PartName="${path}" ContentType="application/vnd.openxmlformats-officedocument.${type}+xml"/>`;
}

function relationships(all: readonly string[]): string {
  const whole = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join('')}</Relationships>`;
  return whole
    .replaceAll('{office}', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships')
    .replaceAll('{package}', 'http://schemas.openxmlformats.org/package/2006/relationships');
}

function part(root: string, inside: string): string {
  const namespaces = [
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
    'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
    'xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml"',
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" mc:Ignorable="w14 w15"',
  ];
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><${root} ${namespaces.join(' ')}>${inside}</${root}>`;
}
