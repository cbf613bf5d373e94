import { ContentError } from '../src/framework/problem.ts';
import { readFramework } from './read-framework.ts';

// Usage: node scripts/check-content.ts [folder]. Says every problem of the content at once, and exits 1 if there is one.
try {
  const framework = readFramework(process.argv[2] ?? 'content');
  console.log(
    `Content holds together: ${framework.indicators.length} indicators, ${framework.illustrations.length} illustrations.`,
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
