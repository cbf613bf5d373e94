import italic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-italic.woff?url';
import regular from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-400-normal.woff?url';
import boldItalic from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-italic.woff?url';
import bold from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-700-normal.woff?url';
import italicMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-italic.woff?url';
import regularMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-400-normal.woff?url';
import boldItalicMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-italic.woff?url';
import boldMore from '@fontsource/atkinson-hyperlegible/files/atkinson-hyperlegible-latin-ext-700-normal.woff?url';
import type { Fonts } from '../../forms/formats.ts';

/** The font files that PDF embeds: the same as the build reads, each face with its most used letters first. Rejects where one does not come. */
export async function fetchFonts(): Promise<Fonts> {
  const face = (...addresses: readonly string[]) => Promise.all(addresses.map(fetchBytes));
  const faces = [face(regular, regularMore), face(bold, boldMore), face(italic, italicMore), face(boldItalic, boldItalicMore)];
  const [first = [], second = [], third = [], fourth = []] = await Promise.all(faces);
  return { regular: first, bold: second, italic: third, boldItalic: fourth };
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
