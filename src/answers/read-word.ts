import { type ReadResult, refuse } from './answers.ts';
import { checkIdentity } from './identity.ts';
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
  const checked = checkIdentity(found);
  if ('refusal' in checked) return checked.refusal;
  const { values, unknown, fields } = collectValues(readBody(document));
  if (fields === 0) {
    return refuse(
      'fields-lost',
      'The program that saved this file took its fields out, as older versions of LibreOffice do, so the answers cannot be told apart. Fill the form in with Word, or with LibreOffice 25.2 or newer; from this file, copy the answers by hand.',
    );
  }
  return { ok: true, answers: { ...checked.identity, values, unknown } };
}
