import { z } from 'zod';
import { FORMAT_VERSION } from '../forms/form.ts';
import { answers } from './answers.ts';
import type { RefusalReason } from './read-result.ts';

/** What a file says of itself: the part of its answers that it has before anybody writes in it. */
const identity = answers.pick({ document: true, template: true, frameworkVersion: true, formatVersion: true });

/** A file says besides where it has nothing to fill in. */
const mark = identity.extend({ readOnly: z.literal(true).optional() });

export type Identity = z.infer<typeof identity>;

/** What a file says of itself, or why its answers cannot be read. A newer file says so before anybody looks further. */
export function checkIdentity(found: unknown): { readonly identity: Identity } | { readonly refusal: RefusalReason } {
  if (versionOf(found) > FORMAT_VERSION) return { refusal: 'newer' };
  const checked = mark.safeParse(found);
  if (!checked.success) return { refusal: 'mark-changed' };
  const { readOnly, ...says } = checked.data;
  return readOnly ? { refusal: 'no-fields' } : { identity: says };
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
