import { describe, expect, it } from 'vitest';
import { type Change, lending, smallestFramework } from '../framework/fixtures.ts';
import { indicatorTemplate, pickedTemplate, readyTemplates } from './templates.ts';

describe('readyTemplates', () => {
  it('derives a template for each indicator that has questions, and for no other', () => {
    const ids = (change?: Change) => readyTemplates(smallestFramework(change)).map(({ id }) => id);
    expect(ids()).toEqual(['everything', 'borrowing']);
    const without: Change = (records) => {
      records.questions = [];
      for (const indicator of records.indicators) indicator.coverage = 'title';
    };
    expect(ids(without)).toEqual(['everything']);
  });

  it('derives a template for each key question that has several indicators', () => {
    const [, leadership] = readyTemplates(smallestFramework(lending));
    expect(leadership).toMatchObject({ id: 'results', title: 'What have we done?', indicators: ['borrowing', 'lending'] });
  });

  it('takes the indicators that an activity used in the role it names', () => {
    const [chosen] = readyTemplates(
      smallestFramework((records) => {
        const [template] = records.templates;
        if (template !== undefined) template.choice = { kind: 'activity', activity: 'visits', role: 'evaluated' };
      }),
    );
    expect(chosen?.indicators).toEqual(['borrowing']);
  });
});

describe('the documents of a template', () => {
  it('are those that its author chose, in the order of the documents', () => {
    const [chosen] = readyTemplates(
      smallestFramework(({ templates }) => {
        for (const template of templates) template.documents = ['sheet', 'form'];
      }),
    );
    expect(chosen?.documents).toEqual(['form', 'sheet']);
  });

  it('are those for derived templates where no author chose, and there is no template without any', () => {
    const derived = readyTemplates(smallestFramework()).find(({ id }) => id === 'borrowing');
    expect(derived?.documents).toEqual(['form', 'reading-pack']);
    const none: Change = ({ documents }) => {
      for (const document of documents) document.derived = false;
    };
    expect(readyTemplates(smallestFramework(none)).map(({ id }) => id)).toEqual(['everything']);
  });
});

describe('pickedTemplate', () => {
  const framework = smallestFramework(lending);

  it('is the template of an indicator where only one is picked', () => {
    expect(pickedTemplate(framework, ['lending']).id).toBe('lending');
  });

  it('makes one of several in the order of the framework, which comes as every document', () => {
    expect(pickedTemplate(framework, ['lending', 'borrowing'])).toMatchObject({
      title: '1.1, 1.2',
      indicators: ['borrowing', 'lending'],
      documents: ['form', 'reading-pack', 'sheet'],
    });
  });

  it('refuses to make one of nothing', () => {
    expect(() => pickedTemplate(framework, [])).toThrow('no indicator');
  });
});

describe('indicatorTemplate', () => {
  it('carries the id of its indicator', () => {
    const framework = smallestFramework();
    const [indicator] = framework.indicators;
    expect(indicator && indicatorTemplate(framework, indicator)).toMatchObject({ id: 'borrowing', title: '1.1 Borrowing books' });
  });
});
