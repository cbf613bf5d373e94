import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeFile } from '../src/site/make-form.ts';
import { fileName } from '../src/site/paths.ts';
import { readFramework } from './read-framework.ts';
import { readBuildInputs } from './stages/build-inputs.ts';
import { counted } from './stages/made.ts';
import { Refusal, tellFailure } from './stages/tell-failure.ts';
import { chooseTemplates } from './templates/choose-templates.ts';
import { readArguments, usage } from './templates/read-arguments.ts';

// Usage: npm run templates -- --help
try {
  const wanted = readArguments(process.argv.slice(2));
  if (wanted.help) console.log(usage);
  else await writeTemplates(wanted);
} catch (error) {
  tellFailure(error);
}

/** Makes every file before it writes the first, so that a fault leaves no half of the work. */
async function writeTemplates(wanted: ReturnType<typeof readArguments>): Promise<void> {
  const framework = readFramework(readBuildInputs(process.env).content);
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = [];
  for (const template of chooseTemplates(framework, wanted)) {
    for (const document of template.documents) {
      for (const format of wanted.formats) {
        const { bytes } = await makeFile(framework, template, document, format);
        files.push({ path: join(wanted.out, `${fileName(framework, template.id, document)}.${format}`), bytes });
      }
    }
  }
  await mkdir(wanted.out, { recursive: true }).catch((error: unknown) => {
    const why = error instanceof Error ? error.message : String(error);
    throw new Refusal(`"${wanted.out}" cannot be a folder to write into (${why}). Give another with --out.`);
  });
  for (const { path, bytes } of files) {
    await writeFile(path, bytes);
    console.log(`${path}  ${Math.ceil(bytes.length / 1000)} kB`);
  }
  console.log(`${counted(files.length, 'file')} written.`);
}
