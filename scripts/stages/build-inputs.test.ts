import { expect, test } from 'vitest';
import { readBuildInputs } from './build-inputs.ts';

test('Without inputs the site is built for the root of an unknown address, from content into dist', () => {
  expect(readBuildInputs({})).toEqual({ base: '/', content: 'content', out: 'dist' });
});

test.each(['x', '/x', 'x/', '/x/'])('A base path written as %s begins and ends with a slash', (path) => {
  expect(readBuildInputs({ BASE_PATH: path }).base).toBe('/x/');
});

test('An empty input is none', () => {
  expect(readBuildInputs({ SITE_URL: '', BASE_PATH: '', OUT_DIR: '' })).toEqual({ base: '/', content: 'content', out: 'dist' });
});

test('An address that is none is refused with an example', () => {
  expect(() => readBuildInputs({ SITE_URL: 'example.org' })).toThrow('write it like https://example.org');
});

test('A path in the address belongs into the base path', () => {
  expect(() => readBuildInputs({ SITE_URL: 'https://example.org/x' })).toThrow('give that as BASE_PATH=/x');
});
