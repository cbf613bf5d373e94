import { type Answers, type ReadResult, refuse } from './answers.ts';
import { checkIdentity, type Identity } from './identity.ts';
import { readFields } from './pdf-fields.ts';
import { identityIn } from './pdf-identity.ts';
import { TooLarge } from './pdf-inflate.ts';
import { type PdfObjects, readObjects } from './pdf-objects.ts';
import { collectFields } from './pdf-values.ts';

/** Larger than any of our forms as any viewer saves it, in bytes. */
const largest = 10_000_000;

/**
 * The answers in a filled PDF form, found by its fields' names. Never throws: what cannot be read is refused with a reason.
 * It reads objects and fields alone, nothing that would be drawn, and unpacks no more than a limit.
 */
export async function readPdf(bytes: Uint8Array): Promise<ReadResult> {
  if (bytes.length > largest)
    return refuse('too-large', 'This file is too large to be one of our forms. Choose the form itself.');
  if (!startsAsPdf(bytes)) {
    return refuse('wrong-format', 'This is not a PDF file. Choose the form as your PDF reader saved it.');
  }
  try {
    return readForm(readObjects(bytes));
  } catch (error) {
    if (error instanceof TooLarge)
      return refuse('too-large', 'This file unpacks to far more than a form holds, so it was not opened.');
    return refuse(
      'broken',
      'This PDF file is damaged. Open it in a PDF reader, save a copy and choose that copy, or send the answers in a new form.',
    );
  }
}

function readForm(objects: PdfObjects): ReadResult {
  if (objects.trailer.has('Encrypt')) {
    return refuse('password', 'This PDF file is locked with a password. Save a copy without one and choose that copy.');
  }
  const fields = readFields(objects);
  const found = identityIn(objects);
  if (found === undefined) {
    return fields === undefined
      ? refuse(
          'no-fields',
          'This PDF file has nothing filled in that can be read. If it was printed to PDF, choose the form that was saved instead.',
        )
      : refuse(
          'not-ours',
          'This PDF file is not one of our forms, or lost the mark that says so. Choose a form that was downloaded here.',
        );
  }
  const checked = checkIdentity(found);
  if ('refusal' in checked) return checked.refusal;
  return answersOf(checked.identity, collectFields(fields ?? []));
}

function answersOf(says: Identity, found: Pick<Answers, 'values' | 'unknown'> & { known: number }): ReadResult {
  const { values, unknown, known } = found;
  if (known === 0) {
    return refuse(
      'fields-lost',
      'The program that saved this file took its boxes out, as Print to PDF does, so the answers cannot be told apart. Fill the form in and choose Save; from this file, copy the answers by hand.',
    );
  }
  return { ok: true, answers: { ...says, values, unknown } };
}

/** Some programs put bytes of their own first; viewers look for the sign in the first thousand (PDF 1.7, annex H.3). */
const startsAsPdf = (bytes: Uint8Array): boolean => String.fromCharCode(...bytes.subarray(0, 1024)).includes('%PDF-');
