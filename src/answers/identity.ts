import { z } from 'zod';
import { FORMAT_VERSION } from '../forms/form.ts';
import { answers, type ReadResult, refuse } from './answers.ts';

/** What a file says of itself: the part of its answers that it has before anybody writes in it. */
const identity = answers.pick({ document: true, template: true, frameworkVersion: true, formatVersion: true });

/** A file says besides where it has nothing to fill in. */
const mark = identity.extend({ readOnly: z.literal(true).optional() });

export type Identity = z.infer<typeof identity>;

/** What a file says of itself, or why its answers cannot be read. A newer file says so before anybody looks further. */
export function checkIdentity(found: unknown): { readonly identity: Identity } | { readonly refusal: ReadResult } {
  if (versionOf(found) > FORMAT_VERSION) {
    return { refusal: refuse('newer', 'This form is newer than this page. Reload the page and choose the file again.') };
  }
  const checked = mark.safeParse(found);
  if (!checked.success) {
    const words = 'The mark that says which form this is was changed. Choose the file as it was first saved.';
    return { refusal: refuse('broken', words) };
  }
  const { readOnly, ...says } = checked.data;
  if (readOnly) {
    const words = 'This document has nothing to fill in. Choose the form that goes with it.';
    return { refusal: refuse('no-fields', words) };
  }
  return { identity: says };
}

/** What a mark says before it is checked; nothing where it is absent or no JSON. */
export function parseIdentity(json: string | undefined): unknown {
  try {
    return json === undefined ? undefined : JSON.parse(json);
  } catch {
    return undefined;
  }
}

function versionOf(found: unknown): number {
  const version = typeof found === 'object' && found !== null && 'formatVersion' in found ? found.formatVersion : undefined;
  return typeof version === 'number' ? version : 0;
}
