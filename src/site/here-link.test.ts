import { expect, test } from 'vitest';
import { smallestFramework } from '../framework/fixtures.ts';
import { hereLink } from './here-link.ts';

const framework = smallestFramework();

test('A link to a place names the place', () => {
  expect(hereLink(framework, 'theme-hours', 'Hours & days')).toBe(
    '<a class="here" href="#theme-hours" aria-label="Link to: Hours &amp; days"></a>',
  );
});

test('A long text is named by its first words', () => {
  const name = /aria-label="([^"]*)"/.exec(hereLink(framework, 'question-one', 'How do we know '.repeat(9)))?.[1] ?? '';
  expect(name).toMatch(/^Link to: How do we know.*\w…$/);
  expect(name.length).toBeLessThan(75);
});
