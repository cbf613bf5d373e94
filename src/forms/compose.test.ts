import { describe, expect, it } from 'vitest';
import { type Change, lending, levelSummary, smallestFramework } from '../framework/fixtures.ts';
import { composeForm } from './compose.ts';
import { answersAskedBy, type Block, type FieldValues, type Form, type HeadingBlock, plainText } from './form.ts';
import { readyTemplates, type TemplateChoice } from './templates.ts';

const compose = (
  document: string,
  change?: Change,
  choose: (template: TemplateChoice) => TemplateChoice = (template) => template,
  values: FieldValues = {},
): Form => {
  const framework = smallestFramework(change);
  const [everything] = readyTemplates(framework);
  if (everything === undefined) throw new Error('the smallest framework has a template');
  return composeForm(framework, choose(everything), document, values);
};

const withOptions = (options: Partial<TemplateChoice['options']>) => (template: TemplateChoice) => ({
  ...template,
  options: { ...template.options, ...options },
});

const keysOf = (form: Form): string[] =>
  answersAskedBy(form.blocks).flatMap((block) =>
    block.type === 'field' ? [block.field.key] : block.columns.map(({ field }) => field.key),
  );

const wordsOf = (form: Form): string => JSON.stringify(form.blocks);

const headingsOf = (blocks: readonly Block[]): HeadingBlock[] =>
  blocks.flatMap((block) => {
    if (block.type === 'heading') return [block];
    return 'blocks' in block ? headingsOf(block.blocks) : [];
  });

describe('composeForm', () => {
  it('asks about the document, each indicator, each section and who signs', () => {
    expect(keysOf(compose('form'))).toEqual(
      expect.arrayContaining([
        'form/partnership',
        'borrowing/summary',
        'borrowing/level',
        'borrowing/steps/step',
        'form/neighbours',
        'form/sign-off/name',
      ]),
    );
  });

  it('asks nothing in a reading pack, and guides instead', () => {
    const pack = compose('reading-pack');
    expect(keysOf(pack)).toEqual([]);
    expect(wordsOf(pack)).toContain('The doors open on Sunday.');
    expect(wordsOf(pack)).toContain('Loans by month.');
    expect(wordsOf(compose('form'))).not.toContain('The doors open on Sunday.');
  });

  it('leaves levels, their scale and their reasons out where a template does without them', () => {
    const form = compose('form', undefined, withOptions({ levels: false }));
    expect(keysOf(form)).toContain('borrowing/summary');
    expect(keysOf(form)).not.toContain('borrowing/level');
    expect(form.blocks.some((block) => block.type === 'section' && block.anchor === 'scale')).toBe(false);
  });

  it('leaves the questions out where a template does without them', () => {
    expect(wordsOf(compose('form'))).toContain('Who borrows, and who does not?');
    expect(wordsOf(compose('form', undefined, withOptions({ questions: false })))).not.toContain(
      'Who borrows, and who does not?',
    );
  });

  it('keeps as many rows ready as the template says, or else as the question says', () => {
    const rowsReady = (form: Form) =>
      answersAskedBy(form.blocks).find((block) => block.type === 'rows' && block.key === 'borrowing/steps');
    expect(rowsReady(compose('form'))).toMatchObject({ count: 2 });
    expect(rowsReady(compose('form', undefined, withOptions({ rows: { steps: 7 } })))).toMatchObject({ count: 7 });
  });

  it('names an answer for lists by number, and for somebody who sees nothing else by the full title', () => {
    const summary = answersAskedBy(compose('form').blocks).find(
      (block) => block.type === 'field' && block.field.key === 'borrowing/summary',
    );
    expect(summary).toMatchObject({ field: { label: 'Summary', name: '1.1 Summary', title: '1.1 Borrowing books: summary' } });
  });

  it('offers the levels best first, each beginning with its number', () => {
    const level = answersAskedBy(compose('form').blocks).find(
      (block) => block.type === 'field' && block.field.key === 'borrowing/level',
    );
    expect(level).toMatchObject({
      field: {
        options: [
          { value: 'strong', label: '2 Strong' },
          { value: 'weak', label: '1 Weak' },
        ],
      },
    });
  });

  const summarised: Change = (records) => {
    lending(records);
    levelSummary(records);
  };
  const summaryOf = ({ blocks }: Form) => {
    const part = blocks.find((block) => block.type === 'section' && block.anchor === 'level-summary');
    const table = part?.type === 'section' ? part.blocks.find((block) => block.type === 'table') : undefined;
    return table?.type === 'table' ? table.rows : undefined;
  };

  it('sums up the levels that are known, and leads to the others', () => {
    const rows = summaryOf(compose('form', summarised, undefined, { 'lending/level': 'weak' }));
    expect(rows?.map((cells) => cells.map(plainText))).toEqual([
      ['1.1 Borrowing books', 'See 1.1 Level'],
      ['1.2 Lending', '1 Weak'],
    ]);
    expect(rows?.[0]?.[1]?.[0]).toMatchObject({ type: 'link', href: '#indicator-borrowing' });
  });

  it('sums up no levels where there is one indicator, or where a template does without them', () => {
    expect(summaryOf(compose('form', levelSummary))).toBeUndefined();
    expect(summaryOf(compose('form', summarised, withOptions({ levels: false })))).toBeUndefined();
  });

  it('never jumps over a level of headings', () => {
    for (const kind of ['form', 'reading-pack', 'sheet']) {
      let last = 1;
      for (const { level, text } of headingsOf(compose(kind).blocks)) {
        expect(level, text).toBeLessThanOrEqual(last + 1);
        last = level;
      }
    }
  });

  it('lists in its contents every section that links can reach', () => {
    const { blocks } = compose('form');
    const contents = blocks.find((block) => block.type === 'contents');
    const anchors = blocks.flatMap((block) => (block.type === 'section' ? [block.anchor] : []));
    expect(contents?.entries.map(({ anchor }) => anchor)).toEqual(anchors);
  });

  it('carries ids and options that make the same form again, and no words', () => {
    const { identity } = compose('form');
    expect(identity).toEqual({
      document: 'form',
      template: {
        id: 'everything',
        indicators: ['borrowing'],
        sections: ['neighbours'],
        options: { levels: true, questions: true },
      },
      frameworkVersion: '1.0.0',
      formatVersion: 1,
    });
  });

  it('prints the independence line at the foot of every page', () => {
    expect(compose('form').footer).toBe(smallestFramework().notices.independence);
  });

  it('calls themes of our own prompts', () => {
    const own: Change = (records) => {
      for (const theme of records.indicators[0]?.themes ?? []) theme.origin = 'ours';
    };
    const { parts } = smallestFramework().formWording;
    const titles = (change?: Change) => headingsOf(compose('reading-pack', change).blocks).map(({ text }) => text);
    expect(titles()).toContain(parts.themes);
    expect(titles(own)).toContain(parts.prompts);
    expect(titles(own)).not.toContain(parts.themes);
  });
});

describe('a document that chooses its answers', () => {
  const sheet = (change?: Change) => answersAskedBy(compose('sheet', change).blocks);

  it('asks for a shared answer under its key, in words of its own and without its hint', () => {
    const hinted: Change = (records) => {
      for (const { answers } of records.selfEvaluationQuestions) for (const answer of answers) answer.hint = 'Say how.';
    };
    const summary = sheet(hinted).find((block) => block.type === 'field' && block.field.key === 'borrowing/summary');
    expect(summary).toMatchObject({ field: { label: 'In short', size: 'line', heading: 3 } });
    expect(summary).not.toMatchObject({ field: { hint: expect.anything() } });
  });

  it('keeps the columns of a shared answer and adds its own after them', () => {
    const steps = sheet().find((block) => block.type === 'rows');
    const keys = steps?.type === 'rows' ? steps.columns.map(({ field }) => field.key) : [];
    expect(keys).toEqual(['borrowing/steps/step', 'borrowing/steps/day', 'borrowing/steps/done']);
  });

  it('keeps its own number of rows ready, whatever the template says', () => {
    const form = compose('sheet', undefined, withOptions({ rows: { steps: 7 } }));
    expect(answersAskedBy(form.blocks)).toContainEqual(expect.objectContaining({ key: 'borrowing/steps', count: 4 }));
  });

  it('leaves a level out where the template does without levels, though the document asks for it', () => {
    const asking: Change = ({ documents }) => {
      for (const part of documents[2]?.parts ?? [])
        if (part.kind === 'indicator-answers') part.asks.push({ kind: 'shared', answer: 'level' });
    };
    expect(keysOf(compose('sheet', asking))).toContain('borrowing/level');
    expect(keysOf(compose('sheet', asking, withOptions({ levels: false })))).not.toContain('borrowing/level');
  });

  it('asks for a tick beside its label, without a heading', () => {
    expect(sheet()[0]).toMatchObject({
      field: { kind: 'checkbox', key: 'borrowing/not-for-us', heading: 0, label: 'Not for us' },
    });
  });

  it('names the evidence sources in a line, and says no more of what the indicator is about than its first paragraph', () => {
    const longer: Change = ({ indicators }) => {
      for (const indicator of indicators) indicator.focus = 'The first.\n\nThe second.';
    };
    const words = wordsOf(compose('sheet', longer));
    expect(words).toContain('Look in: loan counts.');
    expect(words).toContain('The first.');
    expect(words).not.toContain('The second.');
  });

  it('lies as it says', () => {
    expect([compose('form').page, compose('sheet').page]).toEqual(['portrait', 'landscape']);
  });
});

describe('parts', () => {
  it('of words stand where the template has levels, or has none, as they say', () => {
    const saying: Change = ({ documents }) => {
      const words = { kind: 'text' as const, start: 'flow' as const, text: 'Read.' };
      documents[1]?.parts.push(
        { ...words, id: 'with', when: 'levels', title: 'With levels' },
        { ...words, id: 'without', when: 'no-levels', title: 'Without levels' },
      );
    };
    const titles = (levels: boolean) =>
      headingsOf(compose('reading-pack', saying, withOptions({ levels })).blocks).map(({ text }) => text);
    expect(titles(true)).toContain('With levels');
    expect(titles(true)).not.toContain('Without levels');
    expect(titles(false)).toContain('Without levels');
    expect(titles(false)).not.toContain('With levels');
  });

  it('are listed where there are several indicators, if the document says so', () => {
    const lists = (form: Form) => form.blocks.some(({ type }) => type === 'contents');
    expect(lists(compose('sheet'))).toBe(false);
    expect(lists(compose('sheet', lending))).toBe(true);
  });
});

describe('a file', () => {
  it('says where it has nothing to fill in', () => {
    expect(compose('reading-pack').identity.readOnly).toBe(true);
    expect(compose('form').identity).not.toHaveProperty('readOnly');
  });
});

describe('what is our own', () => {
  const { notices } = smallestFramework();
  const published: Change = (records) => {
    for (const question of records.questions) question.origin = 'handbook';
  };
  const ownEvidence: Change = (records) => {
    for (const link of records.indicators[0]?.evidence ?? []) link.origin = 'ours';
  };

  it('is said of questions that no source gives, and of no others', () => {
    expect(wordsOf(compose('form'))).toContain(notices.ownQuestions);
    expect(wordsOf(compose('form', published))).toContain(notices.questions);
    expect(wordsOf(compose('form', published))).not.toContain(notices.ownQuestions);
  });

  it('is said of evidence that no source lists, and of no other', () => {
    expect(wordsOf(compose('reading-pack', ownEvidence))).toContain(notices.ownEvidence);
    expect(wordsOf(compose('reading-pack'))).toContain(notices.evidence);
    expect(wordsOf(compose('reading-pack'))).not.toContain(notices.ownEvidence);
  });
});

describe('every composed document', () => {
  it('names no two places alike', () => {
    for (const kind of ['form', 'reading-pack', 'sheet']) {
      const anchors = [
        ...JSON.stringify(compose(kind, lending).blocks.filter(({ type }) => type !== 'contents')).matchAll(
          /"anchor":"([^"]+)"/g,
        ),
      ].map(([, anchor]) => anchor);
      expect(anchors.length).toBeGreaterThan(1);
      expect(anchors.filter((anchor, index) => anchors.indexOf(anchor) !== index)).toEqual([]);
    }
  });
});
