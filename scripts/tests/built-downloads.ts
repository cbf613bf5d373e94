import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import type { Answers } from '../../src/answers/answers.ts';
import type { RefusalReason } from '../../src/answers/read-result.ts';
import { composeForm } from '../../src/forms/compose.ts';
import type { FieldValues, Form } from '../../src/forms/form.ts';
import type { FormatId } from '../../src/forms/formats.ts';
import { writtenRows, writtenText } from '../../src/forms/written-text.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { templateDocuments } from '../../src/site/template-files.ts';
import type { BuiltSite } from './build-sites.ts';

/** A document that the site offers in every format, with the form that its files were made from and what is answered in it. */
export interface Download {
  /** The name of its files, without their ending. */
  readonly name: string;
  readonly form: Form;
  readonly values: FieldValues;
}

/** Every document that a framework's site offers, blank ones and worked examples. */
export const downloadsOf = (framework: Framework): Download[] =>
  templateDocuments(framework).map(({ name, template, document, values }) => ({
    name,
    form: composeForm(framework, template, document, values),
    values,
  }));

/** Documents with their names before them, whole: a test's title cuts what it takes from inside. */
export const byName = (downloads: readonly Download[]) => downloads.map((download) => [download.name, download] as const);

/** Where a document's file lies in a built site. */
export const fileOf = ({ folder }: Pick<BuiltSite, 'folder'>, { name }: Pick<Download, 'name'>, format: FormatId): string =>
  join(folder, 'templates', `${name}.${format}`);

/** The bytes of a document's file in a built site. */
export const bytesOf = (...file: Parameters<typeof fileOf>): Uint8Array => new Uint8Array(readFileSync(fileOf(...file)));

/** What our readers must make of a document's file: just what was answered, or that nothing can be. */
export function readingOf({ form, values }: Pick<Download, 'form' | 'values'>): unknown {
  const { readOnly, ...identity } = form.identity;
  if (readOnly) return { ok: false, reason: 'no-fields' satisfies RefusalReason };
  return { ok: true, answers: { ...identity, values: carried(values), unknown: {} }, notes: untouched };
}

/** What is told of a file that nobody has edited. */
const untouched = { insertions: 0, deletions: 0, replaced: 0, saved: expect.any(String) };

/** Answers as every format carries them: no empty one. */
const carried = (values: FieldValues): Answers['values'] =>
  Object.fromEntries(
    Object.entries(values)
      .map(([key, value]) => [key, typeof value === 'string' ? writtenText(value) : writtenRows(value)] as const)
      .filter(([, value]) => value.length > 0),
  );
