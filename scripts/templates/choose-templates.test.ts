import { describe, expect, test } from 'vitest';
import { smallestFramework } from '../../src/framework/fixtures.ts';
import { chooseTemplates } from './choose-templates.ts';
import { readArguments } from './read-arguments.ts';

/** The smallest framework with two indicators. */
const framework = smallestFramework(({ indicators }) => {
  const [borrowing] = indicators;
  if (borrowing === undefined) throw new Error('the fixture has an indicator');
  const lending = { id: 'lending', number: '1.2', title: 'Lending', coverage: 'title' as const, themes: [], evidence: [] };
  indicators.push({ ...structuredClone(borrowing), ...lending });
});
const choose = (wanted: { templates?: string[]; indicators?: string[]; documents?: string[] }) =>
  chooseTemplates(framework, { templates: [], indicators: [], documents: [], ...wanted }).templates;
const idsFor = (wanted: Parameters<typeof choose>[0]) => choose(wanted).map(({ id }) => id);

describe('Of the templates', () => {
  test('all that are ready are chosen where nothing is named', () => {
    expect(idsFor({})).toEqual(['everything', 'results', 'borrowing']);
  });

  test('one is chosen for each name, and once', () => {
    expect(idsFor({ templates: ['borrowing', 'everything', 'borrowing'] })).toEqual(['everything', 'borrowing']);
  });

  test('an indicator by its number is its own template', () => {
    expect(idsFor({ indicators: ['1.1'] })).toEqual(['borrowing']);
  });

  test('an indicator that is not ready-made can still be named', () => {
    expect(idsFor({ indicators: ['lending'] })).toEqual(['lending']);
  });

  test('several indicators make one, in the order of the framework', () => {
    const [chosen, ...others] = choose({ indicators: ['1.2', 'borrowing', 'lending'] });
    expect(others).toEqual([]);
    expect(chosen).toMatchObject({ title: '1.1, 1.2', indicators: ['borrowing', 'lending'] });
  });

  test('each comes as its own documents, or as those that are named, whether it has them or not', () => {
    expect(choose({ templates: ['borrowing'] }).map(({ documents }) => documents)).toEqual([['form', 'reading-pack']]);
    expect(choose({ templates: ['borrowing'], documents: ['sheet', 'form'] }).map(({ documents }) => documents)).toEqual([
      ['form', 'sheet'],
    ]);
  });

  test('every name that does not exist is told at once', () => {
    const wanted = { templates: ['everthing', 'zzz'], indicators: ['9.9', 'borowing'], documents: ['sheeet'] };
    expect(() => idsFor(wanted)).toThrow(
      [
        '"everthing" is not a template. Did you mean "everything"?',
        '"zzz" is not a template. There are: everything, results, borrowing.',
        '"9.9" is not an indicator. Give an id or a number.',
        '"borowing" is not an indicator. Did you mean "borrowing"?',
        '"sheeet" is not a document. Did you mean "sheet"?',
      ].join('\n'),
    );
  });
});

describe('The words after the command', () => {
  test('may be none', () => {
    expect(readArguments([])).toEqual({
      help: false,
      templates: [],
      indicators: [],
      documents: [],
      formats: ['docx', 'pdf'],
      out: 'forms',
    });
  });

  test('may repeat templates, indicators, documents and formats', () => {
    const args = [
      '--template',
      'a',
      '--template=b',
      '--indicator',
      '5.2',
      '--document',
      'form',
      '--format',
      'pdf,docx',
      '--format',
      'pdf',
      '--out',
      'x',
    ];
    expect(readArguments(args)).toEqual({
      help: false,
      templates: ['a', 'b'],
      indicators: ['5.2'],
      documents: ['form'],
      formats: ['docx', 'pdf'],
      out: 'x',
    });
  });

  test('are all told of that cannot be understood', () => {
    expect(() => readArguments(['--fromat', 'pdf', 'risk', '--format', 'dcox', '--out'])).toThrow(
      [
        '--fromat is not an option. Did you mean "--format"?',
        '"risk" stands alone; put --template, --indicator or --choice before it.',
        '--out needs a value after it.',
        '"dcox" is not a format; there are docx and pdf. Did you mean "docx"?',
      ].join('\n'),
    );
  });

  test('may name a saved choice, and a list of partners', () => {
    const wanted = { choice: 'a.json', partners: 'b.txt', templates: [] };
    expect(readArguments(['--choice', 'a.json', '--partners', 'b.txt'])).toMatchObject(wanted);
  });

  test('are told of that do not go together', () => {
    expect(() => readArguments(['--choice', 'a.json', '--indicator', '5.2'])).toThrow(
      '--choice says itself what to make; leave --template and --indicator out, or run the command twice.',
    );
    expect(() => readArguments(['--partners', 'b.txt', '--document', 'form'])).toThrow(
      [
        '--partners needs to know of what the sheets are; add --choice, --template or --indicator.',
        '--partners writes the sheets of partners alone; leave --document out.',
      ].join('\n'),
    );
  });
});
