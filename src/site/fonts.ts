import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fonts } from '../forms/formats.ts';

/** Seen from the folder in which every command of the project runs. */
const folder = 'node_modules/@fontsource/atkinson-hyperlegible/files';

let known: Promise<Fonts> | undefined;

/** The font files that PDF embeds, each face with its most used letters first; read once. */
export const readFonts = (): Promise<Fonts> => {
  known ??= readFaces();
  return known;
};

async function readFaces(): Promise<Fonts> {
  const face = (look: string) =>
    Promise.all(['latin', 'latin-ext'].map((letters) => readFile(join(folder, `atkinson-hyperlegible-${letters}-${look}.woff`))));
  return {
    regular: await face('400-normal'),
    bold: await face('700-normal'),
    italic: await face('400-italic'),
    boldItalic: await face('700-italic'),
  };
}
