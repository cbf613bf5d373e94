import { FORMAT_VERSION } from '../forms/form.ts';
import { identity, type ReadResult, refuse } from './answers.ts';
import { readBody } from './word-body.ts';
import { damaged, openWord } from './word-package.ts';
import { customProperties, identityIn } from './word-properties.ts';
import { collectValues } from './word-values.ts';

/** The answers in a filled Word form, found by their controls' tags. Never throws: what cannot be read is refused with a reason. */
export function readWord(bytes: Uint8Array): ReadResult {
  const opened = openWord(bytes);
  if ('refusal' in opened) return opened.refusal;
  try {
    return readParts(opened.parts.document, opened.parts.properties);
  } catch {
    return damaged;
  }
}

function readParts(document: string, properties: string | undefined): ReadResult {
  const found = properties === undefined ? undefined : identityIn(customProperties(properties));
  if (found === undefined) {
    return refuse(
      'not-ours',
      'This Word file is not one of our forms, or lost the mark that says so. Choose a form that was downloaded here and saved by Word or LibreOffice.',
    );
  }
  if (versionOf(found) > FORMAT_VERSION) {
    return refuse('newer', 'This form is newer than this page. Reload the page and choose the file again.');
  }
  const says = identity.safeParse(found);
  if (!says.success)
    return refuse('broken', 'The mark that says which form this is was changed. Choose the file as it was first saved.');
  if (says.data.kind === 'reading-pack') {
    return refuse('no-fields', 'This is a reading pack: it has nothing to fill in. Choose the form that goes with it.');
  }
  const { values, unknown, fields } = collectValues(readBody(document));
  if (fields === 0) {
    return refuse(
      'fields-lost',
      'The program that saved this file took its fields out, as older versions of LibreOffice do, so the answers cannot be told apart. Fill the form in with Word, or with LibreOffice 25.2 or newer; from this file, copy the answers by hand.',
    );
  }
  return { ok: true, answers: { ...says.data, values, unknown } };
}

function versionOf(found: unknown): number {
  const version = typeof found === 'object' && found !== null && 'formatVersion' in found ? found.formatVersion : undefined;
  return typeof version === 'number' ? version : 0;
}
