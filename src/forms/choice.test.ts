import { describe, expect, it, test } from 'vitest';
import type { Choice } from '../framework/choice-schema.ts';
import { lending, smallestFramework } from '../framework/fixtures.ts';
import { checkChoice, rowsOffered } from './check-choice.ts';
import { choiceOf, templateOfChoice } from './choice.ts';
import { addressOfChoice, choiceInAddress } from './choice-address.ts';
import { readyTemplates } from './templates.ts';

const framework = smallestFramework(lending);
const plain: Choice = { indicators: ['lending', 'borrowing'], sections: [], options: { levels: true, questions: true } };

describe('templateOfChoice', () => {
  it('is the ready-made template where nothing differs from it, so that its files have the same bytes', () => {
    for (const ready of readyTemplates(framework)) {
      const { rows = {}, ...options } = ready.options;
      const chosenAgain = { ...choiceOf(ready), options: { ...options, illustrations: true, rows } };
      expect(templateOfChoice(framework, chosenAgain)).toEqual(ready);
    }
  });

  it('comes as every document, in the order that was chosen, under the title that was typed', () => {
    expect(templateOfChoice(framework, plain, ' Our  own\n form ')).toMatchObject({
      id: 'chosen',
      title: 'Our own form',
      indicators: ['lending', 'borrowing'],
      documents: framework.documents.map(({ id }) => id),
    });
  });

  it('goes by the numbers of its indicators where no title was typed', () => {
    const numbers = ['lending', 'borrowing'].map((id) => framework.indicators.find((each) => each.id === id)?.number);
    expect(templateOfChoice(framework, plain).title).toBe(numbers.join(', '));
  });

  it('goes by the name of its indicator where there is one', () => {
    const one: Choice = { ...plain, indicators: ['lending'], options: { levels: false, questions: false } };
    expect(templateOfChoice(framework, one).title).toBe('1.2 Lending');
  });

  it('is the same template in whatever order options were chosen', () => {
    const one = { ...plain, options: { ...plain.options, rows: { b: 2, a: 1 }, settings: ['van', 'branch'] } };
    const other = { ...plain, options: { ...plain.options, settings: ['branch', 'van'], rows: { a: 1, b: 2 } } };
    expect(JSON.stringify(templateOfChoice(framework, one))).toBe(JSON.stringify(templateOfChoice(framework, other)));
  });
});

describe('templateOfChoice, of what says no more than is usual,', () => {
  const optionsOf = (options: Partial<Choice['options']>) =>
    templateOfChoice(framework, { ...plain, options: { ...plain.options, ...options } }).options;
  const every = framework.settings.map(({ id }) => id);

  it('keeps nothing: all settings, or some where no illustration is shown', () => {
    expect(optionsOf({ settings: every })).toEqual(plain.options);
    expect(optionsOf({ settings: every.slice(0, 1), illustrations: false })).toEqual({ ...plain.options, illustrations: false });
  });

  it('keeps no usual number of rows, and any other', () => {
    const [{ id, rows } = { id: '', rows: 0 }] = rowsOffered(framework);
    expect(optionsOf({ rows: { [id]: rows } })).toEqual(plain.options);
    expect(optionsOf({ rows: { [id]: rows + 1 } })).toEqual({ ...plain.options, rows: { [id]: rows + 1 } });
  });
});

test('A title is one line of composed letters, without signs that nobody sees', () => {
  expect(templateOfChoice(framework, plain, 'Cafe\u0301\u200b\n 1\ufe0f').title).toBe('Café 1');
});

describe('a choice in an address', () => {
  const whole: Choice = {
    indicators: ['lending', 'borrowing'],
    sections: framework.sections.map(({ id }) => id),
    options: { levels: false, questions: false, illustrations: false, settings: framework.settings.map(({ id }) => id) },
  };

  it.each([
    ['a plain one', plain],
    ['one with every option', whole],
    ['one of nothing yet', { ...plain, indicators: [] }],
  ])('comes back as it went: %s', (_what, choice) => {
    expect(choiceInAddress(framework, `#${addressOfChoice(choice)}`)).toEqual({ choice, remarks: [] });
  });

  it('can be read by people', () => {
    expect(addressOfChoice({ ...plain, options: { ...plain.options, levels: false, rows: { actions: 6 } } })).toBe(
      'indicators=lending,borrowing&levels=no&rows=actions:6',
    );
  });

  it('tells what it cannot take, and keeps the rest', () => {
    const strange = choiceInAddress(framework, '#indicators=lending,nothing&colour=red&levels=maybe&rows=actions:0,loans:3&<b>');
    expect(strange.choice).toEqual({ ...plain, indicators: ['lending'] });
    expect(strange.remarks).toEqual([
      { kind: 'unreadable', words: 'colour=red' },
      { kind: 'unreadable', words: 'levels=maybe' },
      { kind: 'unreadable', words: '<b>' },
      { kind: 'unreadable', words: 'actions:0' },
      { kind: 'unknown', id: 'loans' },
      { kind: 'unknown', id: 'nothing' },
    ]);
  });
});

describe('checkChoice', () => {
  it('follows ids that were moved, and takes none twice', () => {
    const moved = { ...framework, movedIds: { indicators: { 'lending-out': 'lending' } } };
    expect(checkChoice(moved, { ...plain, indicators: ['lending-out', 'lending'] })).toEqual({
      choice: { ...plain, indicators: ['lending'] },
      remarks: [{ kind: 'moved', id: 'lending-out', now: 'lending' }],
    });
  });
});
