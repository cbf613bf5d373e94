import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { readFramework } from './read-framework.ts';
import { readBuildInputs } from './stages/build-inputs.ts';
import { counted } from './stages/made.ts';
import { Refusal, tellFailure } from './stages/tell-failure.ts';
import { chooseTemplates } from './templates/choose-templates.ts';
import { makeFiles } from './templates/make-files.ts';
import { readArguments, usage, type Wanted } from './templates/read-arguments.ts';

// Usage: npm run templates -- --help
try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.help) console.log(usage);
  else await writeTemplates(wanted);
} catch (error) {
  tellFailure(error);
}

/** Makes every file before it writes the first, so that a fault leaves no half of the work. */
async function writeTemplates({ formats, out, ...wanted }: Wanted): Promise<void> {
  const framework = readFramework(readBuildInputs(process.env).content);
  const chosen = chooseTemplates(framework, wanted);
  for (const remark of chosen.remarks) console.log(remark);
  const files = await makeFiles(framework, chosen, formats);
  await makeFolder(out);
  for (const { path, bytes, unshown = [] } of files) {
    await makeFolder(dirname(join(out, path)));
    await writeFile(join(out, path), bytes);
    console.log(`${join(out, path)}  ${Math.ceil(bytes.length / 1000)} kB`);
    for (const { name, letters } of unshown) console.log(`  "${name}" has letters that paper cannot show: ${letters.join(' ')}`);
  }
  console.log(`${counted(files.length, 'file')} written.`);
}

async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`"${path}" cannot be a folder to write into (${why}). Give another with --out.`);
  });
}
