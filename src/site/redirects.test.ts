import { expect, test } from 'vitest';
import { redirectsFile } from './redirects.ts';

test('The number of an indicator leads to its page, with a slash and without, below any base', () => {
  expect(redirectsFile([{ id: 'borrowing', number: '1.1' }], '/x/')).toBe(
    '/x/1.1 /x/indicators/borrowing/ 302\n/x/1.1/ /x/indicators/borrowing/ 302\n',
  );
});
