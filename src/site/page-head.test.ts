import { expect, test } from 'vitest';
import { smallestFramework } from '../framework/fixtures.ts';
import { headOf } from './page-head.ts';

const site = new URL('https://example.org');
const addressOf = (path: string) => headOf(smallestFramework(), 'Branches', new URL(path, 'http://localhost:4321'), site).address;

test('A page gives its address where the site will stand', () => {
  expect(addressOf('/base/search/')).toBe('https://example.org/base/search/');
});

test('The page for wrong addresses gives none, since it stands at all of them', () => {
  expect(addressOf('/base/404/')).toBeUndefined();
});
