import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { attempt, tellFinding } from './checks/finding.ts';
import { publishedIdsFile } from './checks/published-ids.ts';
import { type Check, runCheck } from './checks/run-check.ts';
import { readFramework } from './read-framework.ts';
import { readBuildInputs } from './stages/build-inputs.ts';
import { counted } from './stages/made.ts';
import { stage } from './stages/stage.ts';
import { tellFailure } from './stages/tell-failure.ts';

const checks: readonly Check[] = [
  { name: 'Types', program: ['astro', 'bin/astro.mjs'], args: ['check', '--minimumSeverity', 'warning'] },
  { name: 'Lint and format', program: ['@biomejs/biome', 'bin/biome'], args: ['ci', '--colors=off'] },
  { name: 'Architecture', program: ['vitest', 'vitest.mjs'], args: ['run', '--project', 'unit', 'src/architecture.test.ts'] },
];

// Usage: npm run check. Looks at content, types, lint, format and architecture, all of them, and exits 1 if one is wrong.
// npm run check -- --publish-ids also writes content/published-ids.yaml: from then on, none of today's ids may vanish.
try {
  const { content } = readBuildInputs(process.env);
  const framework = await stage(console.log, 'Content', () => attempt(() => readFramework(content)), tellFinding);
  for (const check of checks) await stage(console.log, check.name, () => runCheck(check), tellFinding);
  if (framework.value !== undefined && process.argv.includes('--publish-ids')) {
    const file = join(content, 'published-ids.yaml');
    const text = publishedIdsFile(framework.value);
    writeFileSync(file, text);
    console.log(`${file}: ${counted(text.split('\n').filter((line) => line.startsWith('  - ')).length, 'id')}.`);
  }
} catch (error) {
  tellFailure(error);
}
