import { expect, test } from 'vitest';
import { parseRedirectsFile, redirectFor } from './redirects-file.ts';

const rules = parseRedirectsFile('# short addresses\n/5.2 /indicators/risk/ 302\n\n/old /new/\n/5.2 /elsewhere/ 301\n');

test('A path leads where the first rule about it says, with the status of that rule', () => {
  expect(redirectFor(rules, '/5.2')).toEqual({ from: '/5.2', to: '/indicators/risk/', status: 302 });
});

test('A rule without a status is for good', () => {
  expect(redirectFor(rules, '/old')?.status).toBe(301);
});

test('A path that no rule names is left alone, also where it is longer or shorter than one that is named', () => {
  for (const path of ['/5.2/', '/5', '/5x2', '/']) expect(redirectFor(rules, path)).toBeUndefined();
});

test.each(['/only-a-path', 'from/here /to/', '/old/* /new/:splat 301', '/page/:id /other/', '/a /b 200', '/a /b 301 more'])(
  'The line “%s”, which nobody here could apply, is refused',
  (line) => {
    expect(() => parseRedirectsFile(`/a /b\n${line}\n`)).toThrow('_redirects:2:');
  },
);
