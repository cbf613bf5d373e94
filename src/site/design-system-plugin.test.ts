import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { formParts, parts, restyleDesignSystem, restyleForms } from './design-system-plugin.ts';

const sheet = readFileSync(
  fileURLToPath(import.meta.resolve('@scottish-government/design-system/dist/css/design-system.css')),
  'utf8',
);

test('The design system’s own sheet can be restyled, and keeps none of its colours', () => {
  const css = restyleDesignSystem(sheet);
  expect(css).toContain('.ds_breadcrumbs');
  expect(css.replace(/:root\{[^}]*\}/, '')).not.toMatch(/#[0-9a-f]{6}\b|rgb\(/i);
});

test('What is left of it is less than a fifth', () => {
  expect(restyleDesignSystem(sheet).length).toBeLessThan(sheet.length / 5);
});

test('The colours of the theme stand in it as custom properties', () => {
  expect(restyleDesignSystem(sheet)).toMatch(/^:root\{--ink:#[0-9a-f]{6};.*--on-accent:#[0-9a-f]{6}/);
});

test('Every part that is kept of it stands on some page, and no other does', () => {
  const templates = globSync('src/{components,layouts,pages}/**/*.astro').map((path) => readFileSync(path, 'utf8'));
  const used = templates.flatMap((text) => [...text.matchAll(/\bds_([a-z]+(?:-[a-z]+)*)/g)].map(([, part]) => part));
  expect([...new Set(used)].sort()).toEqual([...parts, ...formParts].sort());
});

test('The sheet for forms holds the parts of forms and nothing that every page has', () => {
  const css = restyleForms(sheet);
  for (const part of formParts) expect(css).toContain(`.ds_${part}`);
  expect(css).not.toMatch(/[{}]\s*(html|body|h1|p|ul|\.ds_wrapper)\b/);
  expect(css).not.toMatch(/#[0-9a-f]{6}\b(?![^(]*"\))|rgb\(/i);
});
