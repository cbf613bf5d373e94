import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { answers } from './answers.ts';

const filled = {
  formatVersion: 1,
  frameworkVersion: '1.0.0',
  template: { id: 'sample', indicators: ['risk-and-need'], sections: [], options: { levels: true, questions: true } },
  document: 'form',
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
    expect(schema.required).toEqual(['formatVersion', 'frameworkVersion', 'template', 'document', 'values', 'unknown']);
    expect(schema.additionalProperties).toBe(false);
  });
});
