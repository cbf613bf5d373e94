import { checkIdentity } from './identity.ts';
import { TooLarge } from './inflate.ts';
import { readFields } from './pdf-fields.ts';
import { identityIn, savedDay } from './pdf-identity.ts';
import { type PdfObjects, readObjects } from './pdf-objects.ts';
import { isLockedInside, whyLocked, whyWithoutFields } from './pdf-origin.ts';
import { remarksIn } from './pdf-remarks.ts';
import { collectFields } from './pdf-values.ts';
import { type ReadResult, readingOf, refuse } from './read-result.ts';

/**
 * The answers in a filled PDF form, found by its fields' names. Never throws: what cannot be read is refused with a reason.
 * It reads objects, fields and remarks alone, nothing that would be drawn, and unpacks no more than a limit.
 */
export function readPdf(bytes: Uint8Array): ReadResult {
  try {
    return readForm(readObjects(bytes));
  } catch (error) {
    return refuse(error instanceof TooLarge ? 'unpacks-too-large' : 'broken');
  }
}

function readForm(objects: PdfObjects): ReadResult {
  if (objects.trailer.has('Encrypt')) return refuse(whyLocked(objects));
  if (isLockedInside(objects)) return refuse('label');
  const fields = readFields(objects) ?? [];
  const found = identityIn(objects);
  if (found === undefined) {
    if (!objects.trailer.has('Root')) return refuse('broken');
    return refuse(fields.length === 0 ? whyWithoutFields(objects) : 'not-ours');
  }
  const checked = checkIdentity(found);
  if ('refusal' in checked) return refuse(checked.refusal);
  const { known, ...content } = collectFields(fields);
  if (known === 0) return refuse('fields-lost');
  const saved = savedDay(objects);
  return readingOf(checked.identity, {
    ...content,
    outside: remarksIn(objects),
    notes: saved === undefined ? {} : { saved },
  });
}
