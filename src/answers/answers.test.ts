import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answers, tidyRows, tidyText } from './answers.ts';

const filled = {
  formatVersion: 1,
  frameworkVersion: '1.0.0',
  template: { id: 'sample', indicators: ['risk-and-need'], sections: [], options: { levels: true, questions: true } },
  kind: 'form',
  values: { 'risk-and-need/strengths': 'Yes', 'risk-and-need/actions': [{ action: 'Ask', who: 'Us' }] },
  unknown: {},
};

describe('answers', () => {
  it('take text and rows under keys', () => {
    expect(answers.parse(filled)).toEqual(filled);
  });

  it('refuse a key with a dot, and a property that they do not have', () => {
    expect(answers.safeParse({ ...filled, values: { 'risk.need': 'Yes' } }).success).toBe(false);
    expect(answers.safeParse({ ...filled, author: 'Somebody' }).success).toBe(false);
  });

  it('have a JSON Schema that asks for what the schema asks for', () => {
    const schema = z.toJSONSchema(answers);
    expect(schema.required).toEqual(['formatVersion', 'frameworkVersion', 'template', 'kind', 'values', 'unknown']);
    expect(schema.additionalProperties).toBe(false);
  });
});

describe('tidyText', () => {
  it('ends lines in LF, whatever ended them', () => {
    expect(tidyText('one\r\ntwo\rthree\u2028four\vfive')).toBe('one\ntwo\nthree\nfour\nfive');
  });

  it('drops what nobody sees: spaces at the ends of lines, empty lines around the text', () => {
    expect(tidyText('\n one \n\n two\u00a0\n\n')).toBe('one\n\n two');
  });
});

describe('tidyRows', () => {
  it('drops empty rows at the end and keeps one in the middle, so that rows keep their places', () => {
    expect(tidyRows([{ who: 'Us' }, { who: '' }, { who: 'You', action: ' ' }, { who: ' ' }])).toEqual([
      { who: 'Us' },
      {},
      { who: 'You' },
    ]);
  });
});
