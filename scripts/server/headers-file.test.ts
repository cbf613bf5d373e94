import { expect, test } from 'vitest';
import { headersFor, parseHeadersFile } from './headers-file.ts';

const rules = parseHeadersFile('# all\n/*\n  X-One: 1\n  Cache-Control: no-cache\n\n/assets/*\n  Cache-Control: immutable\n');

test('A path gets the headers of every rule that matches it, the narrower ones last', () => {
  expect(headersFor(rules, '/page/')).toEqual([
    ['X-One', '1'],
    ['Cache-Control', 'no-cache'],
  ]);
  expect(Object.fromEntries(headersFor(rules, '/assets/a.css'))).toEqual({ 'X-One': '1', 'Cache-Control': 'immutable' });
});

test('A dot in a rule is a dot', () => {
  expect(headersFor(parseHeadersFile('/a.b\n  X: 1\n'), '/aXb')).toEqual([]);
});

test('A value may hold colons', () => {
  expect(headersFor(parseHeadersFile("/*\n  Policy: img-src 'self' data:\n"), '/')).toEqual([['Policy', "img-src 'self' data:"]]);
});

test('A line that nobody could apply is refused', () => {
  expect(() => parseHeadersFile('  X-One: 1\n')).toThrow('_headers:1:');
  expect(() => parseHeadersFile('/*\n  nonsense\n')).toThrow('_headers:2:');
});
