import { createHash } from 'node:crypto';
import { build, type Rolldown } from 'vite';
import { expect } from 'vitest';
import type { FieldValues, Form } from '../src/forms/form.ts';
import { type FormatId, formats } from '../src/forms/formats.ts';
import { readFonts } from '../src/site/fonts.ts';
import { testWith } from '../src/tools-for-tests.ts';
import { readFramework } from './read-framework.ts';
import { openBrowser } from './tests/browser.ts';
import { filledDocuments } from './tests/filled-documents.ts';

/** Something to render. */
interface Wanted {
  readonly format: FormatId;
  readonly form: Form;
  readonly values: FieldValues;
}

/** A form blank and filled in, awkwardly and at length, in every format. */
function wantedFiles(): Wanted[] {
  const [filled] = filledDocuments(readFramework('content')).filter(({ name }) => name === 'form');
  if (filled === undefined) throw new Error('the content has no form');
  const { form, values } = filled;
  return Object.values(formats).flatMap(({ id: format }) => [
    { format, form, values: {} },
    { format, form, values },
  ]);
}

type Formats = typeof formats;

/** Loads the generator by a script of its own: an import in the test itself would be the test runner's. */
const pageOfGenerator = `<!doctype html><script type="module">
  import { formats } from './forms.js';
  globalThis.formats = formats;
</script>`;

async function hashesOnNode(wanted: readonly Wanted[]): Promise<string[]> {
  const fonts = await readFonts();
  const rendered = wanted.map(({ format, form, values }) => formats[format].render(form, values, { fonts }));
  return (await Promise.all(rendered)).map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
}

/** The generator as one module that a browser can run, by the bundler that makes the site's own scripts. */
async function bundledGenerator(): Promise<string> {
  const bundled = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, minify: false, lib: { entry: 'src/forms/formats.ts', formats: ['es'] } },
  });
  const [output] = [bundled].flat() as Rolldown.RolldownOutput[];
  const [chunk, ...others] = output?.output ?? [];
  if (chunk === undefined || others.length > 0) throw new Error('the generator is more than one module');
  return chunk.code;
}

/** Renders in a page of Chromium, far away from here in place and language. */
async function hashesInBrowser(wanted: readonly Wanted[]): Promise<string[]> {
  const { regular, bold, italic, boldItalic } = await readFonts();
  const packed = (files: readonly Uint8Array[]): string[] => files.map((file) => Buffer.from(file).toString('base64'));
  const fonts = { regular: packed(regular), bold: packed(bold), italic: packed(italic), boldItalic: packed(boldItalic) };
  const code = await bundledGenerator();
  const browser = await openBrowser();
  try {
    const context = await browser.newContext({ locale: 'tr-TR', timezoneId: 'Pacific/Auckland' });
    const page = await context.newPage();
    // Only pages with a safe address can hash.
    await page.route('https://forms.test/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: code })
        : route.fulfill({ contentType: 'text/html', body: pageOfGenerator }),
    );
    await page.goto('https://forms.test/');
    return await page.evaluate(
      async ({ wanted, fonts }) => {
        const { formats } = globalThis as unknown as { formats: Formats };
        const face = (files: readonly string[]) =>
          files.map((file) => Uint8Array.from(atob(file), (letter) => letter.charCodeAt(0)));
        const { regular, bold, italic, boldItalic } = fonts;
        const faces = { regular: face(regular), bold: face(bold), italic: face(italic), boldItalic: face(boldItalic) };
        const hashes: string[] = [];
        for (const { format, form, values } of wanted) {
          const { bytes } = await formats[format].render(form, values, { fonts: faces });
          const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes)));
          hashes.push(Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join(''));
        }
        return hashes;
      },
      { wanted, fonts },
    );
  } finally {
    await browser.close();
  }
}

testWith('chromium')(
  'A browser makes the same bytes as Node, blank and filled in, of every format',
  { timeout: 60_000 },
  async () => {
    const wanted = wantedFiles();
    const [here, there] = [await hashesOnNode(wanted), await hashesInBrowser(wanted)];
    expect(there).toEqual(here);
    expect(new Set(here).size).toBe(wanted.length);
  },
);
