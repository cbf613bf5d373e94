import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse, stringify } from 'yaml';
import { collections, type Records, singles } from './collections.ts';
import { createFramework, type SiteFramework } from './framework.ts';
import { formatProblem } from './problem.ts';
import { type ContentFile, readContent } from './read-content.ts';

/** Records that a test may change before they are read. */
export type Draft<Value = Records> = Value extends readonly (infer Item)[]
  ? Draft<Item>[]
  : Value extends object
    ? { -readonly [Key in keyof Value]: Draft<Value[Key]> }
    : Value;

/** What a test does to content that holds together, to see what becomes of it. */
export type Change = (records: Draft) => void;

/** The smallest content that holds together: one of each record, a scale of two levels, the real wording. */
export function smallestRecords(change: Change = () => {}): Draft {
  const cites = { source: 'handbook', section: 'Part One', status: 'current' as const, checked: '2026-01-31' };
  const records: Draft = {
    sources: [
      {
        id: 'handbook',
        kind: 'published',
        title: 'A handbook',
        publisher: 'Somebody',
        date: 'May 2020',
        sections: ['Part One'],
        rights: 'Theirs.',
        status: 'current',
        checked: '2026-01-31',
      },
      {
        id: 'ours',
        kind: 'own',
        title: 'Written here',
        publisher: 'Us',
        date: '2026',
        rights: 'Ours.',
        status: 'current',
        checked: '2026-01-31',
      },
    ],
    keyQuestions: [{ id: 'results', number: 1, title: 'What have we done?', about: 'Results.', cites }],
    areas: [{ id: 'reading', number: 1, title: 'Reading', keyQuestion: 'results', about: 'Books.', cites }],
    indicators: [
      {
        id: 'borrowing',
        number: '1.1',
        title: 'Borrowing books',
        variants: [],
        area: 'reading',
        coverage: 'full',
        focus: 'How people borrow.',
        themes: [{ id: 'opening-hours', title: 'Opening hours', text: 'When doors are open.', origin: 'handbook' }],
        evidence: [{ evidence: 'loan-counts', lookFor: 'Loans by month.', bullets: ['1.1-e1'], origin: 'handbook' }],
        related: [],
        standards: [],
        cites,
      },
    ],
    questions: [
      { id: 'who-borrows', indicator: 'borrowing', number: 1, text: 'Who borrows, and who does not?', origin: 'ours', cites },
    ],
    levels: [
      { id: 'strong', number: 2, title: 'Strong', about: 'It works.', cites },
      { id: 'weak', number: 1, title: 'Weak', about: 'It does not.', cites },
    ],
    settings: [{ id: 'branch', number: 1, title: 'Branch', about: 'A branch.', cites }],
    selfEvaluationQuestions: [
      {
        id: 'how-is-it',
        number: 1,
        title: 'How is it?',
        about: 'Say how it is.',
        answers: [
          { id: 'summary', kind: 'text', size: 'short', label: 'Summary', when: 'always' },
          { id: 'level', kind: 'level', label: 'Level', when: 'levels' },
          {
            id: 'steps',
            kind: 'rows',
            label: 'Steps',
            when: 'always',
            rows: 2,
            columns: [
              { id: 'step', label: 'Step', kind: 'text', share: 3 },
              { id: 'day', label: 'Day', kind: 'date', share: 1 },
            ],
          },
        ],
        cites,
      },
    ],
    evidenceFamilies: [{ id: 'counts', number: 1, title: 'Counts', about: 'Numbers.' }],
    evidence: [{ id: 'loan-counts', title: 'Loan counts', family: 'counts', about: 'Loans.', origin: 'handbook', cites }],
    illustrations: [
      {
        id: 'open-on-sunday',
        kind: 'theme',
        indicator: 'borrowing',
        setting: 'branch',
        basis: { cites, rests: 'Hours.', invented: 'Sunday.' },
        reviewed: false,
        theme: 'opening-hours',
        level: 'strong',
        text: 'The doors open on Sunday.',
      },
      {
        id: 'returns',
        kind: 'ladder',
        indicator: 'borrowing',
        setting: 'branch',
        basis: { cites, rests: 'Returns.', invented: 'The box.' },
        reviewed: true,
        title: 'Bringing books back',
        rungs: [
          { id: 'returns-strong', level: 'strong', text: 'A box stands outside day and night.' },
          { id: 'returns-weak', level: 'weak', text: 'The box is full.' },
        ],
      },
    ],
    findings: [
      {
        id: 'long-queues',
        kind: 'improvement',
        indicator: 'borrowing',
        activity: 'visits',
        text: 'Queues were long.',
        link: 'stated',
        cites,
      },
    ],
    keyMessages: [{ id: 'people-read', number: 1, text: 'People read.', indicators: ['borrowing'], cites }],
    figures: [{ id: 'members', value: '120', meaning: 'Members.', cites }],
    glossary: [{ id: 'loan', title: 'Loan', aliases: ['borrowed book'], text: 'A book lent.', origin: 'ours', cites }],
    process: [{ id: 'before', number: 1, title: 'Before', about: 'A letter comes.', weeks: [], cites }],
    activities: [
      {
        id: 'visits',
        number: 1,
        title: 'Visits',
        about: 'People came to look.',
        when: 'May 2020',
        progress: 'complete',
        asAt: 'June 2020',
        partners: [],
        areas: [],
        outputs: [],
        reported: ['borrowing'],
        evaluated: ['borrowing'],
        considered: [],
        notes: [],
        cites,
      },
    ],
    sections: [{ id: 'neighbours', number: 1, title: 'Neighbours', about: 'Who else lends.', prompts: [], cites }],
    standards: [{ id: 'quiet', number: 1, title: 'It is quiet', cites }],
    documents: [
      {
        id: 'form',
        number: 1,
        name: 'Form',
        title: '{template}: form',
        about: 'To fill in.',
        page: 'portrait',
        derived: true,
        contents: 'always',
        cover: {
          title: 'About you',
          about: 'Say who you are.',
          answers: [{ id: 'partnership', kind: 'text', size: 'line', label: 'Partnership', when: 'always' }],
        },
        parts: [
          { kind: 'text', id: 'how-to-use', when: 'always', start: 'flow', title: 'How to use it', text: 'Write.' },
          { kind: 'scale', when: 'levels', start: 'flow' },
          { kind: 'indicator-evaluation', start: 'page', focus: 'full', questions: true },
          { kind: 'further-sections', start: 'page', title: 'Beyond', label: 'Answer', hint: 'Say more.' },
          {
            kind: 'overall',
            id: 'sign-off',
            start: 'flow',
            title: 'Sign-off',
            about: 'Sign here.',
            answers: [
              {
                id: 'sign-off',
                kind: 'rows',
                rows: 2,
                label: 'Signed by',
                when: 'always',
                columns: [
                  { id: 'name', label: 'Name', kind: 'text', share: 2 },
                  { id: 'date', label: 'Date', kind: 'date', share: 1 },
                ],
              },
            ],
          },
        ],
      },
      {
        id: 'reading-pack',
        number: 2,
        name: 'Reading pack',
        title: '{template}: reading pack',
        about: 'To read.',
        page: 'portrait',
        derived: true,
        contents: 'always',
        parts: [
          { kind: 'scale', when: 'always', start: 'flow' },
          { kind: 'indicator-guidance', start: 'page' },
        ],
      },
      {
        id: 'sheet',
        number: 3,
        name: 'Sheet',
        title: '{template}: sheet',
        about: 'For one partner.',
        page: 'landscape',
        derived: false,
        contents: 'several',
        parts: [
          {
            kind: 'indicator-answers',
            start: 'page',
            focus: 'opening',
            questions: false,
            sources: 'Look in: {sources}.',
            asks: [
              { id: 'not-for-us', kind: 'tick', label: 'Not for us', when: 'always' },
              { kind: 'shared', answer: 'summary', label: 'In short', size: 'line' },
              {
                kind: 'shared',
                answer: 'steps',
                rows: 4,
                columns: [{ id: 'done', label: 'Done', kind: 'text', share: 1 }],
              },
            ],
          },
        ],
      },
    ],
    templates: [
      {
        id: 'everything',
        title: 'Everything',
        about: 'All of it.',
        number: 1,
        choice: { kind: 'all' },
        documents: ['form', 'reading-pack'],
        sections: ['neighbours'],
        options: { levels: true, questions: true },
      },
    ],
    workedExamples: [
      {
        id: 'pretended',
        title: 'A made-up library',
        about: 'Nobody filled it in.',
        useful: 'It is short.',
        imperfect: 'It is too short.',
        document: 'form',
        template: { indicators: ['borrowing'], sections: [], options: { levels: true, questions: false } },
        values: { 'form/partnership': 'No library' },
        cites,
      },
    ],
    changes: [{ id: 'begun', date: '2026-01-31', title: 'Begun', text: 'It begins.' }],
    release: { version: '1.0.0', date: '2026-01-31' },
    notices: realWording('notices'),
    formWording: realWording('formWording'),
    answerWording: realWording('answerWording'),
    siteWording: realWording('siteWording'),
    publishedIds: {},
    movedIds: {},
  };
  change(records);
  return records;
}

/** A second indicator under the same key question. */
export const lending: Change = (records) => {
  const [first] = records.indicators;
  if (first === undefined) return;
  records.indicators.push({
    ...first,
    id: 'lending',
    number: '1.2',
    title: 'Lending',
    themes: [{ id: 'fines', title: 'Fines', text: 'Money.', origin: 'handbook' }],
    evidence: [{ evidence: 'loan-counts', lookFor: 'Fines.', bullets: [], origin: 'handbook' }],
  });
  records.questions.push({
    id: 'who-lends',
    indicator: 'lending',
    number: 1,
    text: 'Who lends?',
    origin: 'ours',
    cites: first.cites,
  });
};

/** A form that sums its levels up; there is something to sum up where there is a second indicator. */
export const levelSummary: Change = ({ documents }) => {
  documents[0]?.parts.push({
    kind: 'level-summary',
    start: 'flow',
    title: 'Levels together',
    about: 'One line each.',
    answer: 'level',
    caption: 'Levels',
    summary: 'Each level.',
    columns: { indicator: 'Indicator', level: 'Level' },
    unknown: 'See {answer}',
  });
};

/** The smallest framework, after a change. */
export const smallestFramework = (change?: Change): SiteFramework => createFramework(smallestRecords(change));

/** The smallest content as an author would have it: a file for each collection, and the single files. */
export function smallestFiles(change?: Change): ContentFile[] {
  const records = smallestRecords(change);
  return [
    ...Object.entries(collections).map(([name, { folder }]) => yamlFile(`${folder}/all.yaml`, records[name as 'sources'])),
    ...Object.entries(singles).map(([name, { file }]) => yamlFile(file, records[name as 'release'])),
  ];
}

/** A content file with this text, or these bytes. */
export const contentFile = (path: string, content: string | Uint8Array): ContentFile => ({
  path,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

/** The same files with one in place of that of its name, or beside them. */
export const withFile = (files: readonly ContentFile[], file: ContentFile): ContentFile[] => [
  ...files.filter(({ path }) => path !== file.path),
  file,
];

/** What an author is told about these files, a line for each problem. */
export function toldAbout(files: readonly ContentFile[]): string[] {
  const reading = readContent(files);
  return reading.ok ? [] : reading.problems.map(formatProblem);
}

/** What an author is told after a change to content that held together. */
export const toldAfter = (change: Change): string[] => toldAbout(smallestFiles(change));

/** Values are written anew for each test that changes one; most are as they were. */
const written = new Map<string, Uint8Array>();

function yamlFile(path: string, value: unknown): ContentFile {
  const key = JSON.stringify(value);
  const bytes = written.get(key) ?? contentFile(path, stringify(value, { aliasDuplicateObjects: false, lineWidth: 0 })).bytes;
  written.set(key, bytes);
  return { path, bytes };
}

const wording = new Map<string, unknown>();

function realWording<Name extends 'notices' | 'formWording' | 'answerWording' | 'siteWording'>(name: Name): Draft[Name] {
  const file = fileURLToPath(new URL(`../../content/${singles[name].file}`, import.meta.url));
  const value = wording.get(file) ?? parse(readFileSync(file, 'utf8'));
  wording.set(file, value);
  // The tests of the schemas hold what these files may contain.
  return structuredClone(value) as Draft[Name];
}
