import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Fonts } from '../src/forms/formats.ts';

const folder = new URL('../node_modules/@fontsource/atkinson-hyperlegible/files/', import.meta.url);

/** The door of Node for fonts: the files of each face, most used letters first. */
export async function readFonts(): Promise<Fonts> {
  const face = (look: string): Promise<Uint8Array[]> =>
    Promise.all(
      ['latin', 'latin-ext'].map((letters) => readFile(fileURLToPath(new URL(`atkinson-hyperlegible-${letters}-${look}.woff`, folder)))),
    );
  const [regular, bold, italic, boldItalic] = await Promise.all(['400-normal', '700-normal', '400-italic', '700-italic'].map(face));
  return { regular: regular ?? [], bold: bold ?? [], italic: italic ?? [], boldItalic: boldItalic ?? [] };
}
