import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { restyleDesignSystem } from './design-system-plugin.ts';

const sheet = readFileSync(
  fileURLToPath(import.meta.resolve('@scottish-government/design-system/dist/css/design-system.css')),
  'utf8',
);

test('The design system’s own sheet can be restyled, and keeps none of its colours', () => {
  const css = restyleDesignSystem(sheet);
  expect(css).toContain('.ds_breadcrumbs');
  expect(css.replace(/:root\{[^}]*\}/, '')).not.toMatch(/#[0-9a-f]{6}\b|rgb\(/i);
});

test('What is left of it is less than half', () => {
  expect(restyleDesignSystem(sheet).length).toBeLessThan(sheet.length / 2);
});

test('The colours of the theme stand in it as custom properties', () => {
  expect(restyleDesignSystem(sheet)).toMatch(/^:root\{--ink:#[0-9a-f]{6};.*--on-accent:#[0-9a-f]{6}/);
});
