import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { composeForm } from '../forms/compose.ts';
import type { FieldValues } from '../forms/form.ts';
import { type FormatId, formats, type Rendered } from '../forms/formats.ts';
import type { TemplateChoice } from '../forms/templates.ts';
import type { Framework } from '../framework/framework.ts';
import { readFonts } from './fonts.ts';
import { startWorkers } from './worker-pool.ts';

/** One of a template's documents as a file, with what is answered in it. */
export interface WantedFile {
  readonly template: TemplateChoice;
  /** The document's id. */
  readonly document: string;
  readonly format: FormatId;
  readonly values: FieldValues;
}

/**
 * Makes one of a template's documents as a file, blank or with answers in it. Pages (for size), downloads and scripts share what
 * was made.
 */
export const makeFile = (
  framework: Framework,
  template: TemplateChoice,
  document: string,
  format: FormatId,
  values: FieldValues = {},
): Promise<Rendered> => {
  const wanted = { template, document, format, values };
  return remember(framework, wanted, () => renderFile(framework, wanted));
};

/**
 * Begins to make many files in threads beside this one, so that they are there, or on their way, when somebody asks for them. A
 * file that cannot be made fails when it is asked for.
 */
export function makeAhead(framework: Framework, wanted: readonly WantedFile[]): void {
  const size = Math.min(availableParallelism(), MOST_THREADS, Math.floor(wanted.length / WORTH_A_THREAD));
  if (size < 2) return;
  const threads = startWorkers<WantedFile, Rendered>(resolve('src/site/make-form-worker.ts'), framework, size);
  const making = wanted.map((file) => remember(framework, file, () => threads.run(file)));
  Promise.allSettled(making).then(() => threads.close());
}

/** Beyond that the pages take longer than the files, and each thread takes some 200 MB. */
const MOST_THREADS = 4;

/** A thread needs as long to start as for so many files. */
const WORTH_A_THREAD = 12;

/** Makes a file and keeps nothing of it. */
export async function renderFile(framework: Framework, { template, document, format, values }: WantedFile): Promise<Rendered> {
  const form = composeForm(framework, template, document, values);
  return formats[format].render(form, values, { fonts: await readFonts() });
}

const made = new WeakMap<Framework, Map<string, Promise<Rendered>>>();

/** Keeps what was made for as long as the framework that it was made from lives. */
function remember(framework: Framework, wanted: WantedFile, make: () => Promise<Rendered>): Promise<Rendered> {
  const known = made.get(framework) ?? new Map<string, Promise<Rendered>>();
  made.set(framework, known);
  const { template, document, format, values } = wanted;
  const name = JSON.stringify([template, document, format, values]);
  const file = known.get(name) ?? make();
  known.set(name, file);
  return file;
}
