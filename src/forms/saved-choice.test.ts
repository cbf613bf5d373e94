import { describe, expect, it } from 'vitest';
import type { SavedChoice } from '../framework/choice-schema.ts';
import { type Change, lending, smallestFramework } from '../framework/fixtures.ts';
import { readSavedChoice } from './read-saved-choice.ts';
import { writeSavedChoice } from './saved-choice.ts';

/** Two indicators, and a form that asks ahead for whom it is. */
const askingAhead: Change = (records) => {
  lending(records);
  const [asked] = records.documents[0]?.cover?.answers ?? [];
  if (asked?.kind !== 'text') throw new Error('the fixture asks something on its cover');
  asked.ahead = 'once';
};
const framework = smallestFramework(askingAhead);
const whole: Omit<SavedChoice, 'frameworkVersion'> = {
  title: 'Our “own” <form> & more 🌧️',
  choice: {
    indicators: ['lending', 'borrowing'],
    sections: ['neighbours'],
    options: { levels: false, questions: true, illustrations: false, rows: { steps: 30 }, settings: ['branch'] },
  },
  values: { 'form/partnership': 'Łódź' },
};
const text = (change: (saved: Record<string, unknown>) => void = () => {}): string => {
  const saved = JSON.parse(writeSavedChoice(framework, whole)) as Record<string, unknown>;
  change(saved);
  return JSON.stringify(saved, undefined, 2);
};
const problemsOf = (file: string): readonly string[] => {
  const read = readSavedChoice(framework, file);
  return read.ok ? [] : read.problems;
};

describe('A saved choice', () => {
  it('comes back as it was written', () => {
    expect(readSavedChoice(framework, writeSavedChoice(framework, whole))).toEqual({ ok: true, ...whole, remarks: [] });
  });

  it('says which version it was chosen from', () => {
    expect(writeSavedChoice(framework, whole)).toContain('"frameworkVersion": "1.0.0"');
  });

  it('comes back from an editor that put a mark in front', () => {
    expect(readSavedChoice(framework, `\ufeff${text()}`).ok).toBe(true);
  });

  it('is taken as far as the framework still has it, and the rest is told', () => {
    const file = text((saved) => {
      saved['choice'] = { ...whole.choice, indicators: ['lending', 'reading-aloud'] };
      saved['values'] = { 'form/partnership': [{ name: 'We' }], 'form/motto': 'Read', 'lending/level': 'good' };
    });
    expect(readSavedChoice(framework, file)).toMatchObject({
      ok: true,
      choice: { ...whole.choice, indicators: ['lending'] },
      values: {},
      remarks: [
        { kind: 'unknown', id: 'reading-aloud' },
        { kind: 'unreadable', words: 'form/partnership' },
        { kind: 'unknown', id: 'form/motto' },
        { kind: 'unknown', id: 'lending/level' },
      ],
    });
  });

  it('holds nothing for an answer that was left empty', () => {
    const file = text((saved) => {
      saved['values'] = { 'form/partnership': ' \n' };
    });
    expect(readSavedChoice(framework, file)).toMatchObject({ ok: true, values: {}, remarks: [] });
  });
});

describe('A file that is no saved choice is refused', () => {
  it('with everything that is wrong, and where', () => {
    const file = text((saved) => {
      delete saved['title'];
      saved['colour'] = 'red';
      saved['choice'] = {
        indicators: ['lending', 'Lending out'],
        sections: 'neighbours',
        options: { questions: 'yes', levels: true, row: {} },
      };
    });
    expect(problemsOf(file)).toEqual([
      'title is missing; add it',
      'choice.indicators[1]: item 2 of indicators "Lending out": must be 2 to 32 characters: small letters, digits and hyphens, starting with a letter',
      'choice.sections: sections must be a list in [ ], but is "neighbours"',
      'choice.options.questions: questions must be true or false, but is "yes"',
      'choice.options.row: "row" is not a key here. Did you mean "rows"?',
      'colour: "colour" is not a key here. Allowed: title, choice, values, frameworkVersion.',
    ]);
  });

  it('with the place where it is no JSON', () => {
    expect(problemsOf('{\n  "title": "We",\n  choice: {}\n}')).toEqual([
      'it cannot be read as JSON from line 3, column 3; take the file as it was first saved',
    ]);
    expect(problemsOf('')).toEqual(['it cannot be read as JSON; take the file as it was first saved']);
  });

  it.each(['[]', '"choice"', 'null', '{"answers": {}}'])('in one sentence where it is something else: %s', (file) => {
    expect(problemsOf(file)).toEqual([expect.stringMatching(/^it is not a saved choice/)]);
  });

  it('unread where it is far too large', () => {
    expect(problemsOf(' '.repeat(1_000_001))).toEqual(['it is far too large to be a saved choice']);
  });
});
