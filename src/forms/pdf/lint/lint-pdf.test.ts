import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFParser,
  PDFRawStream,
  PDFString,
} from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import { readFonts } from '../../../site/fonts.ts';
import { sampleForm } from '../../sample-form.ts';
import { renderPdf } from '../render-pdf.ts';
import { writeFile } from '../write-file.ts';
import { lintPdf, rules } from './lint-pdf.ts';

const sample = (await renderPdf(sampleForm(), { 'form/approved': 'yes' }, await readFonts())).bytes;

it('has nothing to say about a form and a reading pack', async () => {
  expect(await lintPdf(sample)).toEqual([]);
  expect(await lintPdf((await renderPdf(sampleForm('reading-pack'), {}, await readFonts())).bytes)).toEqual([]);
});

/** The sample with one thing broken in its objects. */
async function broken(breakIt: (context: PDFContext, catalogue: PDFDict) => void): Promise<string[]> {
  const context = await PDFParser.forBytesWithOptions(sample).parseDocument();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const type = object instanceof PDFRawStream ? String(object.dict.get(PDFName.of('Type'))) : '';
    if (type === '/ObjStm' || type === '/XRef') context.delete(ref);
  }
  breakIt(context, context.lookup(context.trailerInfo.Root, PDFDict));
  return lintPdf(writeFile(context));
}

const dicts = (context: PDFContext, entry: string, value: string): PDFDict[] =>
  context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFDict && String(object.get(PDFName.of(entry))) === value ? [object] : []));

const first = (context: PDFContext, entry: string, value: string, index = 0): PDFDict => {
  const found = dicts(context, entry, value)[index];
  if (found === undefined) throw new Error(`no ${entry} ${value}`);
  return found;
};

const without = (dict: PDFDict, entry: string): void => {
  dict.delete(PDFName.of(entry));
};
const put = (dict: PDFDict, entry: string, value: PDFObject): void => dict.set(PDFName.of(entry), value);

/** Rewrites the operators of the second page. */
const redraw = (context: PDFContext, change: (operators: string) => string): void => {
  const page = first(context, 'Type', '/Page', 1);
  const stream = page.lookup(PDFName.of('Contents'));
  if (!(stream instanceof PDFRawStream)) throw new Error('no contents');
  const operators = new TextDecoder('latin1').decode(decodePDFRawStream(stream).decode());
  put(page, 'Contents', context.register(context.stream(change(operators))));
};

/** Which element each marked part of a page leads to. */
const marksOf = (context: PDFContext, page: number): PDFArray => {
  const tree = first(context, 'Type', '/StructTreeRoot').lookup(PDFName.of('ParentTree'), PDFDict);
  return tree.lookup(PDFName.of('Nums'), PDFArray).lookup(2 * page + 1, PDFArray);
};

const acroForm = (catalogue: PDFDict): PDFDict => catalogue.lookup(PDFName.of('AcroForm'), PDFDict);

const options = (context: PDFContext): PDFArray => first(context, 'FT', '/Ch').lookup(PDFName.of('Opt'), PDFArray);
const states = (context: PDFContext): PDFDict =>
  first(context, 'FT', '/Btn').lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'), PDFDict);

/** A fault for every rule; what the rule should say of it. */
const faults: readonly {
  rule: keyof typeof rules;
  fault: string;
  says: string;
  breakIt: (context: PDFContext, catalogue: PDFDict) => void;
}[] = [
  { rule: 'language', fault: 'no language', says: 'language', breakIt: (_, catalogue) => without(catalogue, 'Lang') },
  { rule: 'marked', fault: 'no mark', says: 'tagged', breakIt: (_, catalogue) => without(catalogue, 'MarkInfo') },
  {
    rule: 'title',
    fault: 'the file name shown as title',
    says: 'file name',
    breakIt: (_, catalogue) => without(catalogue, 'ViewerPreferences'),
  },
  {
    rule: 'title',
    fault: 'metadata without a title',
    says: 'metadata have no title',
    breakIt: (context, catalogue) => {
      const metadata = catalogue.lookup(PDFName.of('Metadata'));
      const packet = metadata instanceof PDFRawStream ? new TextDecoder().decode(metadata.contents) : '';
      put(catalogue, 'Metadata', context.register(context.stream(packet.replaceAll('dc:title', 'dc:source'))));
    },
  },
  {
    rule: 'identification',
    fault: 'a packed packet',
    says: 'PDF/UA-1',
    breakIt: (context, catalogue) =>
      put(catalogue, 'Metadata', context.register(context.flateStream('<pdfuaid:part>1</pdfuaid:part>'))),
  },
  { rule: 'bookmarks', fault: 'no bookmarks', says: 'bookmarks', breakIt: (_, catalogue) => without(catalogue, 'Outlines') },
  {
    rule: 'tabs',
    fault: 'a page without tab order',
    says: 'Page 1',
    breakIt: (context) => without(first(context, 'Type', '/Page'), 'Tabs'),
  },
  {
    rule: 'fonts',
    fault: 'a font without its file',
    says: 'not embedded',
    breakIt: (context) => without(first(context, 'Type', '/FontDescriptor'), 'FontFile2'),
  },
  {
    rule: 'all-marked',
    fault: 'words outside all marks',
    says: 'neither tagged',
    breakIt: (context) => redraw(context, (operators) => `${operators}\nBT <0001> Tj ET`),
  },
  {
    rule: 'all-in-tree',
    fault: 'marked words that no element holds',
    says: 'No element holds',
    breakIt: (context) => redraw(context, (operators) => `${operators}\n/P <</MCID 999>> BDC BT <0001> Tj ET EMC`),
  },
  {
    rule: 'all-drawn',
    fault: 'an element whose words are gone',
    says: 'not drawn',
    breakIt: (context) => redraw(context, (operators) => operators.replace('/MCID 1>>', '/MCID 0>>')),
  },
  {
    rule: 'no-empty-element',
    fault: 'an element without words',
    says: 'A P holds nothing',
    breakIt: (context) => put(first(context, 'S', '/P'), 'K', context.obj([])),
  },
  {
    rule: 'parent-tree',
    fault: 'a field with the number of another',
    says: 'parent tree',
    breakIt: (context) => put(first(context, 'Subtype', '/Widget'), 'StructParent', PDFNumber.of(0)),
  },
  {
    rule: 'parent-tree',
    fault: 'words that lead to the element of others',
    says: 'from words 0 on page 2',
    breakIt: (context) => marksOf(context, 1).set(0, marksOf(context, 1).get(1)),
  },
  {
    rule: 'parent-tree',
    fault: 'a page that is not in it',
    says: 'from words 0 on page 1',
    breakIt: (context) => without(first(context, 'Type', '/Page'), 'StructParents'),
  },
  {
    rule: 'all-marked',
    fault: 'a line outside all marks',
    says: 'neither tagged',
    breakIt: (context) => redraw(context, (operators) => `${operators}\n0 0 m 9 9 l S`),
  },
  {
    rule: 'reading-order',
    fault: 'two elements in the wrong order',
    says: 'is read after',
    breakIt: (context) => {
      const kids = first(context, 'S', '/Sect', 1).lookup(PDFName.of('K'), PDFArray);
      kids.insert(0, kids.get(kids.size() - 1));
      kids.remove(kids.size() - 1);
    },
  },
  {
    rule: 'reading-order',
    fault: 'two swapped numbers on a page',
    says: 'is read after',
    breakIt: (context) =>
      redraw(context, (operators) =>
        operators.replace('/MCID 0>>', '/MCID x>>').replace('/MCID 5>>', '/MCID 0>>').replace('/MCID x>>', '/MCID 5>>'),
      ),
  },
  {
    rule: 'headings',
    fault: 'a jump',
    says: 'level 5 follows',
    breakIt: (context) => put(first(context, 'S', '/H3'), 'S', PDFName.of('H5')),
  },
  {
    rule: 'headings',
    fault: 'no first heading',
    says: '0 headings of level 1',
    breakIt: (context) => put(first(context, 'S', '/H1'), 'S', PDFName.of('P')),
  },
  {
    rule: 'table-headings',
    fault: 'a heading of nothing',
    says: 'which cells',
    breakIt: (context) => without(first(context, 'S', '/TH'), 'A'),
  },
  {
    rule: 'table-headings',
    fault: 'a row with a cell too few',
    says: 'unlike numbers',
    breakIt: (context) => first(context, 'S', '/TR', 1).lookup(PDFName.of('K'), PDFArray).remove(1),
  },
  {
    rule: 'table-headings',
    fault: 'a table without column headings',
    says: 'no column headings',
    breakIt: (context) => {
      for (const heading of dicts(context, 'S', '/TH')) put(heading, 'A', context.obj({ O: 'Table', Scope: 'Row' }));
    },
  },
  {
    rule: 'links',
    fault: 'a link without words',
    says: 'does not say',
    breakIt: (context) => without(first(context, 'Subtype', '/Link'), 'Contents'),
  },
  {
    rule: 'links',
    fault: 'a link that no Link holds',
    says: 'no Link element',
    breakIt: (context) => put(first(context, 'S', '/Link'), 'S', PDFName.of('Span')),
  },
  {
    rule: 'form-elements',
    fault: 'a Form with words in it',
    says: 'holds 2 things',
    breakIt: (context) => {
      const element = first(context, 'S', '/Form');
      put(element, 'K', context.obj([element.get(PDFName.of('K')) ?? [], 0]));
    },
  },
  {
    rule: 'form-elements',
    fault: 'a field that no Form holds',
    says: 'no Form element',
    breakIt: (context) => put(first(context, 'S', '/Form'), 'S', PDFName.of('P')),
  },
  {
    rule: 'tooltips',
    fault: 'a field without one',
    says: 'form/partnership has no tooltip',
    breakIt: (context) => without(first(context, 'Subtype', '/Widget'), 'TU'),
  },
  {
    rule: 'tooltips',
    fault: 'one tooltip twice',
    says: 'has the tooltip of form/partnership',
    breakIt: (context) => {
      const title = first(context, 'Subtype', '/Widget').get(PDFName.of('TU'));
      put(first(context, 'Subtype', '/Widget', 1), 'TU', title ?? PDFName.of('x'));
    },
  },
  {
    rule: 'drop-downs',
    fault: 'a dash in a label',
    says: 'offers "2 – Good"',
    breakIt: (context) => options(context).set(1, PDFHexString.fromText('2 – Good')),
  },
  {
    rule: 'drop-downs',
    fault: 'a label with a value beside it',
    says: 'offers pairs',
    breakIt: (context) => options(context).set(1, context.obj([PDFString.of('good'), PDFString.of('2 Good')])),
  },
  {
    rule: 'drop-downs',
    fault: 'one label twice',
    says: 'one label twice',
    breakIt: (context) => options(context).set(1, options(context).get(2)),
  },
  {
    rule: 'drop-downs',
    fault: 'a choice that is not offered',
    says: 'does not offer',
    breakIt: (context) => put(first(context, 'FT', '/Ch'), 'V', PDFString.of('3 Excellent')),
  },
  {
    rule: 'checkboxes',
    fault: 'a tick that is not drawn',
    says: 'not drawn both',
    breakIt: (context) => without(states(context), 'yes'),
  },
  {
    rule: 'checkboxes',
    fault: 'a tick shown and not held',
    says: 'shows yes and holds Off',
    breakIt: (context) => put(first(context, 'FT', '/Btn'), 'V', PDFName.of('Off')),
  },
  {
    rule: 'field-names',
    fault: 'one name twice',
    says: 'Two fields',
    breakIt: (context) =>
      put(
        first(context, 'Subtype', '/Widget'),
        'T',
        first(context, 'Subtype', '/Widget', 1).get(PDFName.of('T')) ?? PDFName.of('x'),
      ),
  },
  {
    rule: 'printed',
    fault: 'a hidden field',
    says: 'not printed',
    breakIt: (context) => put(first(context, 'Subtype', '/Widget'), 'F', PDFNumber.of(6)),
  },
  {
    rule: 'appearances',
    fault: 'none',
    says: 'no appearance',
    breakIt: (context) => without(first(context, 'Subtype', '/Widget'), 'AP'),
  },
  {
    rule: 'appearances',
    fault: 'a call to draw anew',
    says: 'draw the fields anew',
    breakIt: (context, catalogue) => put(acroForm(catalogue), 'NeedAppearances', context.obj(true)),
  },
  {
    rule: 'fields-listed',
    fault: 'a field left out',
    says: 'not in the form',
    breakIt: (_, catalogue) => acroForm(catalogue).lookup(PDFName.of('Fields'), PDFArray).remove(0),
  },
  {
    rule: 'field-font',
    fault: 'no font to write with',
    says: 'cannot write with',
    breakIt: (_, catalogue) => without(acroForm(catalogue), 'DR'),
  },
];

describe('sees', () => {
  it.each(faults)('$rule: $fault', async ({ rule, says, breakIt }) => {
    const problems = await broken(breakIt);
    expect(problems.filter((problem) => problem.startsWith(`${rule}: `)).join('\n')).toContain(says);
  });

  it('a fault for every rule', () => {
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(Object.keys(rules)));
  });

  it('nothing where the file was only written anew', async () => {
    expect(await broken(() => undefined)).toEqual([]);
  });
});
