import { readFramework } from './read-framework.ts';
import { readArguments, usage } from './reading/read-arguments.ts';
import { readPaths } from './reading/read-paths.ts';
import { createSafeReader } from './reading/safe-reader.ts';
import { readBuildInputs } from './stages/build-inputs.ts';
import { tellFailure } from './stages/tell-failure.ts';

// Usage: npm run --silent read -- FILE…
try {
  const { help, files } = readArguments(process.argv.slice(2));
  if (help) console.log(usage);
  else await readAnswers(files);
} catch (error) {
  tellFailure(error);
}

/** Prints what all files hold, whatever is wrong with some. */
async function readAnswers(files: readonly string[]): Promise<void> {
  const reader = createSafeReader();
  const entries = await readPaths(readFramework(readBuildInputs(process.env).content), reader, files);
  await reader.close();
  console.log(JSON.stringify(entries, undefined, 2));
  for (const entry of entries) {
    if (!('refused' in entry)) continue;
    console.error(`${entry.file}: ${entry.why}`);
    process.exitCode = 1;
  }
}
