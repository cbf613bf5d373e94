import { zipSync } from 'fflate';
import { lowerFirst } from '../framework/answer-names.ts';
import { type Framework, get } from '../framework/framework.ts';
import { type AskedAhead, askedAhead } from './asked-ahead.ts';
import { composeForm } from './compose.ts';
import type { FieldValues } from './form.ts';
import { type Environment, type FormatId, formats, type Rendered } from './formats.ts';
import { safeFileName } from './safe-file-name.ts';
import type { TemplateChoice } from './templates.ts';
import { typedLine } from './typed-line.ts';

/**
 * An archive with a sheet for each organisation, in the order given, with its name and the shared values in it. The same sheets make
 * the same bytes wherever they are made. Throws where nobody is named, or where the framework has no such document.
 */
export async function partnerSheets(...wanted: Parameters<typeof eachSheet>): Promise<Uint8Array> {
  const [framework] = wanted;
  const sheets: PartnerSheet[] = [];
  for await (const sheet of eachSheet(...wanted)) sheets.push(sheet);
  return packSheets(framework, sheets);
}

/** Sheets that are made already as one archive. */
export const packSheets = ({ release }: Pick<Framework, 'release'>, sheets: readonly PartnerSheet[]): Uint8Array =>
  zipSync(Object.fromEntries(sheets.map(({ name, bytes }) => [name, bytes])), {
    // The sheets are packed already.
    level: 0,
    // fflate writes the time in local hours: read without a zone, every zone writes the same.
    mtime: `${release.date}T12:00:00`,
    // Info-ZIP garbles letters such as "ł" in archives that say nothing of their system; with Unix named, rights are read as well.
    os: UNIX,
    attrs: FILE_FOR_ALL_TO_READ,
  });

/** APPNOTE.TXT 4.4.2. */
const UNIX = 3;
/** A plain file, rw-r--r--, in the upper half (4.4.15 leaves it to the system). */
const FILE_FOR_ALL_TO_READ = 0o100644 * 2 ** 16;

/** A sheet for one organisation, as a file. */
export interface PartnerSheet extends Rendered {
  readonly organisation: string;
  /** With its ending; no two have the same, in large letters or small. */
  readonly name: string;
}

/** The same sheets one after the other, for whoever tells how far the work has come or wants no archive. */
export async function* eachSheet(
  framework: Framework,
  template: TemplateChoice,
  organisations: readonly string[],
  values: FieldValues,
  format: FormatId,
  environment: Environment,
): AsyncGenerator<PartnerSheet> {
  const sheet = documentForEach(framework);
  if (sheet === undefined) throw new Error('no document has an answer on its cover that is filled in for each copy');
  const named = organisationsIn(organisations.join('\n')).organisations;
  if (named.length === 0) throw new Error('there is no organisation to make a sheet for');
  const names = fileNames(named, get(framework, 'documents', sheet.document).name);
  for (const [index, organisation] of named.entries()) {
    const filled = { ...values, [sheet.key]: organisation };
    const form = composeForm(framework, template, sheet.document, filled);
    yield { organisation, name: `${names[index]}.${format}`, ...(await formats[format].render(form, filled, environment)) };
  }
}

/** The document that goes to partners: the first that has, on its cover, an answer of a few words for each copy. */
export function documentForEach(framework: Framework): (AskedAhead & { readonly document: string }) | undefined {
  const asked = askedAhead(framework).find(({ ahead, kind }) => ahead === 'each' && kind === 'text');
  const [document] = asked?.documents ?? [];
  return asked === undefined || document === undefined ? undefined : { ...asked, document };
}

/** Organisations as somebody listed them. */
export interface ListedOrganisations {
  /** Each line that has words; spaces that say nothing are gone. */
  readonly organisations: readonly string[];
  /** Those that stand there more than once: each time makes a sheet, but perhaps nobody meant it. */
  readonly repeated: readonly string[];
}

/** Organisations listed one a line, as people type them or paste them out of a table. */
export function organisationsIn(text: string): ListedOrganisations {
  const organisations = text
    .split(/[\r\n\u2028\u2029]+/)
    .map(typedLine)
    .filter((line) => line !== '');
  const known = new Set<string>();
  const repeated = organisations.filter((name) => known.size === known.add(sameAs(name)).size);
  return { organisations, repeated: [...new Map(repeated.map((name) => [sameAs(name), name])).values()] };
}

/** "Library – sheet", then "Library 2 – sheet": the organisation comes first, so that a folder is in its order. */
function fileNames(organisations: readonly string[], document: string): string[] {
  const taken = new Set<string>();
  return organisations.map((organisation) => {
    const first = safeFileName(organisation);
    let [words, count] = [first, 1];
    while (taken.has(sameAs(words))) {
      count += 1;
      words = `${first} ${count}`.trim();
    }
    taken.add(sameAs(words));
    return first === '' ? `${safeFileName(document)} ${words}`.trim() : `${words} - ${lowerFirst(safeFileName(document))}`;
  });
}

/** Windows and macOS take names for the same that differ in large and small letters alone. */
const sameAs = (name: string): string => name.toLowerCase();
