import { checkIdentity } from './identity.ts';
import { type ReadResult, readingOf, refuse } from './read-result.ts';
import { readBody } from './word-body.ts';
import { openWord, type WordParts } from './word-package.ts';
import { customProperties, identityIn, ownWordsIn, savedDay } from './word-properties.ts';
import { readRemarks } from './word-remarks.ts';
import { collectValues } from './word-values.ts';

/** The answers in a filled Word form, found by their controls' tags. Never throws: what cannot be read is refused with a reason. */
export function readWord(bytes: Uint8Array): ReadResult {
  const opened = openWord(bytes);
  if ('refusal' in opened) return refuse(opened.refusal);
  try {
    return readParts(opened.parts);
  } catch {
    return refuse('broken');
  }
}

function readParts(parts: WordParts): ReadResult {
  const properties = customProperties(parts.customProperties ?? '<none/>');
  const found = identityIn(properties);
  if (found === undefined) return refuse('not-ours');
  const checked = checkIdentity(found);
  if ('refusal' in checked) return refuse(checked.refusal);
  const body = readBody(parts.document);
  const remarks = new Map(parts.remarks.map(([part, xml]) => [part, readRemarks(xml)] as const));
  const { fields, ...content } = collectValues(body.parts, ownWordsIn(properties), remarks);
  if (fields === 0) return refuse('fields-lost');
  const saved = parts.coreProperties === undefined ? undefined : savedDay(parts.coreProperties);
  const { insertions, deletions } = body;
  return readingOf(checked.identity, {
    ...content,
    notes: { insertions, deletions, ...(saved === undefined ? {} : { saved }) },
  });
}
