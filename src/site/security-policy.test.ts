import { expect, test } from 'vitest';
import { headersFile, pagePolicy } from './security-policy.ts';

test('Pages run no script and no style of their own, and send no form', () => {
  expect(pagePolicy).not.toContain('unsafe-inline');
  expect(pagePolicy).not.toContain("'unsafe-eval'");
  expect(pagePolicy).toContain("form-action 'none'");
});

test('Pages load nothing from anywhere else', () => {
  expect(pagePolicy).not.toMatch(/https?:|\*/);
  expect(pagePolicy).toContain("default-src 'none'");
});

test('The header has the policy of the page, and keeps others from framing it', () => {
  expect(headersFile('/')).toContain(`  Content-Security-Policy: ${pagePolicy}; frame-ancestors 'none'\n`);
});

test('Headers apply below the base path, and files with a hash in their name are kept for a year', () => {
  const lines = headersFile('/x/').split('\n');
  expect(lines[0]).toBe('/x/*');
  expect(lines[lines.indexOf('/x/_astro/*') + 1]).toBe('  Cache-Control: public, max-age=31536000, immutable');
});
