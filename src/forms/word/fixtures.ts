import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { heading, paragraph, section, textField } from '../blocks.ts';
import type { Form } from '../form.ts';
import { sampleForm } from '../sample-form.ts';

/** The sample with so many parts more that it has a list of links and parts on pages of their own. */
export function longForm(kind: Parameters<typeof sampleForm>[0] = 'form'): Form {
  const sample = sampleForm(kind);
  const names = ['third', 'fourth', 'fifth', 'sixth'];
  const entries = names.map((name) => ({ anchor: `${name}-thing`, text: `The ${name} thing` }));
  const sections = entries.map(({ anchor, text }) => section(anchor, text, [heading(2, text), paragraph('A part more.')]));
  const marking = kind === 'form' ? [textField('form/marking', 'Marking', { size: 'line', heading: 0, atFoot: true })] : [];
  const blocks = sample.blocks.map((block) => {
    if (block.type === 'cover') return { ...block, blocks: [...block.blocks, ...marking] };
    return block.type === 'contents' ? { ...block, entries: [...block.entries, ...entries] } : block;
  });
  return { ...sample, blocks: [...blocks, ...sections] };
}

/** The parts of a package by path, as text. */
export const textParts = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, strFromU8(content)]));

/** A package of the given parts. */
export const zipParts = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

/** One part of a package. Throws where there is none. */
export function partOf(bytes: Uint8Array, path: string): string {
  const part = textParts(bytes)[path];
  if (part === undefined) throw new Error(`The package has no ${path}`);
  return part;
}

/** Parts with one of them changed. Throws when the change changes nothing, since the test would then prove nothing. */
export function withEdit(
  parts: Readonly<Record<string, string>>,
  path: string,
  from: string | RegExp,
  to: string,
): Record<string, string> {
  const before = parts[path] ?? '';
  const after = before.replace(from, to);
  if (after === before) throw new Error(`${path} has nothing like ${from}`);
  return { ...parts, [path]: after };
}
