import { type CollectionName, collectionNames, collections } from '../framework/collections.ts';
import type { Framework } from '../framework/framework.ts';
import { recordsToCsv } from './csv.ts';

/** The records of one kind as a table. */
export interface DataTable {
  readonly collection: CollectionName;
  /** The name of its file, without its ending. */
  readonly name: string;
  readonly count: number;
  readonly csv: string;
}

/** A table for each kind of record of which there is one, in the order of the collections. */
export const dataTables = (framework: Framework): DataTable[] =>
  collectionNames
    .filter((collection) => framework[collection].length > 0)
    .map((collection) => ({
      collection,
      name: collections[collection].folder,
      count: framework[collection].length,
      csv: recordsToCsv(framework[collection]),
    }));
