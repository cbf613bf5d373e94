import { describe, expect, it } from 'vitest';
import { templateOfChoice } from '../forms/choice.ts';
import { composeForm } from '../forms/compose.ts';
import type { FieldValues } from '../forms/form.ts';
import { renderWord } from '../forms/word/render-word.ts';
import { type Change, lending, smallestFramework } from '../framework/fixtures.ts';
import { type Answers, answers } from './answers.ts';
import { contributorOf } from './contributor.ts';
import { createPlacer } from './place-answers.ts';

const of = (values: FieldValues, template: Partial<Answers['template']> = {}): Answers =>
  answers.parse({
    formatVersion: 1,
    frameworkVersion: '0.9.0',
    document: 'form',
    template: { id: 'chosen', indicators: ['borrowing'], sections: [], options: { levels: true, questions: true }, ...template },
    values,
    unknown: { Text1: 'Theirs' },
  });

const place = (given: Answers, change?: Change) => createPlacer(smallestFramework(change))(given);

/** Ids that had other names once. */
const renamed: Change = ({ movedIds }) => {
  movedIds.indicators = { 'taking-home': 'borrowing' };
  movedIds.sections = { beside: 'neighbours' };
  movedIds.levels = { bright: 'strong' };
};

describe('Answers of a form', () => {
  it('of today stay as they are', () => {
    const given = of({
      'form/partnership': 'Us',
      'form/neighbours': 'Some',
      'borrowing/summary': 'Good',
      'borrowing/level': 'weak',
      'borrowing/steps': [{ step: 'Ask', day: '01/02/2026' }, {}, { step: 'Again' }],
    });
    expect(place(given)).toEqual({ answers: given, moved: [], placeless: [], remarks: [] });
  });

  it('of other documents have a place too, so that they can be put together', () => {
    const given = of({ 'borrowing/not-for-us': 'yes', 'borrowing/steps': [{ done: 'Half' }] });
    expect(place({ ...given, document: 'sheet' })).toMatchObject({ answers: { values: given.values }, placeless: [] });
  });

  it('follow ids that were moved: of indicators, sections and levels', () => {
    const values = { 'taking-home/summary': 'Good', 'taking-home/level': 'bright', 'form/beside': 'Some' };
    const placed = place(of(values, { indicators: ['taking-home'], sections: ['beside'] }), renamed);
    expect(placed.answers).toMatchObject({
      template: { indicators: ['borrowing'], sections: ['neighbours'] },
      values: { 'borrowing/summary': 'Good', 'borrowing/level': 'strong', 'form/neighbours': 'Some' },
    });
    expect(placed.moved).toContainEqual({ from: 'taking-home/summary', to: 'borrowing/summary' });
    expect(placed.remarks).toContainEqual({ kind: 'moved', id: 'taking-home', now: 'borrowing' });
    expect(placed.placeless).toEqual([]);
  });

  it('that have no place any more are kept by their old names, whole', () => {
    const placed = place(
      of(
        {
          'lost/summary': 'One\ntwo',
          'borrowing/level': 'dim',
          'borrowing/steps': [{ step: 'Ask', cost: '5' }],
          'lost/steps': [{ step: 'A', day: 'B' }, { step: 'C' }],
          'borrowing/summary': [{ step: 'Rows where text is' }],
        },
        { indicators: ['lost', 'borrowing'] },
      ),
    );
    expect(placed.answers.values).toEqual({ 'borrowing/steps': [{ step: 'Ask' }] });
    expect(placed.answers.unknown).toEqual({
      Text1: 'Theirs',
      'lost/summary': 'One\ntwo',
      'borrowing/level': 'dim',
      'borrowing/steps/1/cost': '5',
      'lost/steps': 'step: A\nday: B\n\nstep: C',
      'borrowing/summary': 'step: Rows where text is',
    });
    expect(new Set(placed.placeless)).toEqual(new Set(Object.keys(placed.answers.unknown).filter((name) => name !== 'Text1')));
    expect(placed.remarks).toEqual([{ kind: 'unknown', id: 'lost' }]);
  });

  it('lose nothing where an old name and a new one were both filled in', () => {
    const placed = place(of({ 'borrowing/summary': 'New', 'taking-home/summary': 'Old' }), renamed);
    expect(placed.answers.values).toEqual({ 'borrowing/summary': 'New' });
    expect(placed.answers.unknown).toMatchObject({ 'taking-home/summary': 'Old' });
  });

  it('can be written again once they have their places', () => {
    const framework = smallestFramework(lending);
    const { answers: placed } = createPlacer(framework)(of({ 'borrowing/level': 'dim', 'lost/level': 'weak' }));
    const template = templateOfChoice(framework, placed.template);
    expect(() => renderWord(composeForm(framework, template, 'form', placed.values), placed.values)).not.toThrow();
  });
});

describe('Who filled a file in', () => {
  const telling: Change = ({ documents }) => {
    const asked = (id: string, tells: 'organisation' | 'name', label: string) =>
      ({ id, tells, label, kind: 'text', size: 'line', when: 'always' }) as const;
    const answers = [asked('whose', 'organisation', 'Whose'), asked('who', 'name', 'Who'), asked('also', 'name', 'Also')];
    const [first] = documents;
    if (first !== undefined) first.cover = { title: 'About', about: 'This.', answers };
  };
  const whoIn = (values: FieldValues) => contributorOf(smallestFramework(telling), of(values));

  it('is what its cover says', () => {
    expect(whoIn({ 'form/whose': 'A library', 'form/also': 'B. Person' })).toEqual({
      organisation: 'A library',
      name: 'B. Person',
    });
    expect(whoIn({ 'form/who': 'A. Person', 'form/also': 'B. Person' })).toEqual({ name: 'A. Person' });
  });

  it('is nobody where nothing was written, or the document is gone', () => {
    expect(whoIn({})).toEqual({});
    expect(contributorOf({ documents: [] }, of({ 'form/whose': 'A library' }))).toEqual({});
  });
});
