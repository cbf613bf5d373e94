import { documentForEach, organisationsIn } from '../../src/forms/partner-sheets.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { readTextFile } from './read-text-file.ts';

/** Organisations that a sheet is made for, with sentences on what may not be meant; or every reason why there is none. */
export type OpenedPartners =
  | { readonly organisations: readonly string[]; readonly remarks: readonly string[] }
  | { readonly problems: readonly string[] };

/** Opens a list of organisations, one a line. */
export function openPartners(framework: Framework, path: string): OpenedPartners {
  if (documentForEach(framework) === undefined) {
    const why = 'no document of this content is filled in for each partner; one needs an answer with "ahead: each" on its cover';
    return { problems: [`--partners cannot be used: ${why}.`] };
  }
  const file = readTextFile(path, '--partners');
  if ('problem' in file) return { problems: [file.problem] };
  const { organisations, repeated } = organisationsIn(file.text);
  if (organisations.length === 0) return { problems: [`${path}: nobody is named in it. Write one organisation a line.`] };
  const remarks = repeated.map((name) => `${path}: "${name}" is named more than once, and has a sheet for each time.`);
  return { organisations, remarks };
}
