import { expect, test } from 'vitest';
import { recordsToCsv } from './csv.ts';

/** The lines of a table, without the mark at its start. */
const lines = (...records: readonly object[]) => recordsToCsv(records).replace('\uFEFF', '').split('\r\n').slice(0, -1);

test('A table begins with the mark of UTF-8, and names its columns in the order in which records do', () => {
  expect(recordsToCsv([{ id: 'a', title: 'One' }])).toBe('\uFEFFid,title\r\na,One\r\n');
});

test('A field that only some records have is empty in the others', () => {
  expect(lines({ id: 'a' }, { id: 'b', note: 'Two' })).toEqual(['id,note', 'a,', 'b,Two']);
});

test('Fields of a field have columns of their own', () => {
  expect(lines({ id: 'a', cites: { source: 'guide', section: 'One' } })).toEqual([
    'id,cites.source,cites.section',
    'a,guide,One',
  ]);
});

test('A list of words stands in one cell, and a list of things stands there as JSON', () => {
  expect(lines({ areas: ['north', 'south'], themes: [{ id: 'x' }] })).toEqual([
    'areas,themes',
    'north | south,"[{""id"":""x""}]"',
  ]);
});

test('Commas, quotation marks and line breaks stay inside their cell', () => {
  expect(lines({ text: 'one, "two"\nthree' })).toEqual(['text', '"one, ""two""\nthree"']);
});

test.each(['=1+1', '+44', '-5', '@here', '\tx'])('“%s” is text to a spreadsheet, not a formula', (text) => {
  expect(lines({ text })[1]).toMatch(/^"?'/);
});
