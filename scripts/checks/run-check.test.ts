import { expect, test } from 'vitest';
import { runCheck } from './run-check.ts';

const biome = ['@biomejs/biome', 'bin/biome'] as const;

test('A program that ends well has found nothing', async () => {
  expect(await runCheck({ name: 'Lint', program: biome, args: ['--version'] })).toMatchObject({ passed: true });
});

test('A program that fails is quoted', async () => {
  const { passed, said } = await runCheck({ name: 'Lint', program: biome, args: ['nonsense'] });
  expect(passed).toBe(false);
  expect(said).toContain('nonsense');
});
