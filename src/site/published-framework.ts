import { z } from 'zod';
import { FORMAT_VERSION } from '../forms/form.ts';
import { type CollectionName, collectionNames, collections, singles } from '../framework/collections.ts';
import { day, line } from '../framework/fields.ts';
import type { Framework } from '../framework/framework.ts';
import { formWording, notices } from '../framework/wording-schema.ts';

/** What `framework.json` holds: everything but the words of pages. Enough to compose every form again. */
export const publishedFramework = z.strictObject({
  /** The version and date of the content. */
  version: line(),
  date: day(),
  /** How files are laid out and read back. */
  formatVersion: z.int().min(1),
  notices,
  formWording,
  /** Ids that were published and are no more, with what took their place: by kind of record, or of themes. */
  movedIds: singles.movedIds.schema,
  ...(Object.fromEntries(collectionNames.map((name) => [name, z.array(collections[name].schema)])) as {
    [Name in CollectionName]: z.ZodArray<(typeof collections)[Name]['schema']>;
  }),
});

/** The same as a type. */
export type PublishedFramework = z.infer<typeof publishedFramework>;

/** The framework as anybody may read it, records in the order in which pages show them. */
export const publishFramework = (framework: Framework): PublishedFramework =>
  ({
    version: framework.release.version,
    date: framework.release.date,
    formatVersion: FORMAT_VERSION,
    notices: framework.notices,
    formWording: framework.formWording,
    movedIds: framework.movedIds,
    ...Object.fromEntries(collectionNames.map((name) => [name, framework[name]])),
  }) as PublishedFramework;
