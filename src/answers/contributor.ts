import { wholeDocument } from '../forms/answer-blocks.ts';
import type { Answer } from '../framework/answer-schema.ts';
import type { FormDocument } from '../framework/document-schema.ts';
import type { Framework } from '../framework/framework.ts';
import type { Answers } from './answers.ts';

/** Who filled a file in, and when, as far as its cover says so. */
export type Contributor = Partial<Record<NonNullable<Answer['tells']>, string>>;

/** Reads it from the answers that the framework says tell it; of several, the first that was given counts. */
export function contributorOf({ documents }: Pick<Framework, 'documents'>, { document, values }: Answers): Contributor {
  const contributor: Contributor = {};
  const asked = documents.filter(({ id }) => id === document).flatMap(askedOnce);
  for (const { id, tells } of asked) {
    const value = values[`${wholeDocument.id}/${id}`];
    if (tells !== undefined && typeof value === 'string') contributor[tells] ??= value;
  }
  return contributor;
}

/** What a document asks about itself. */
const askedOnce = ({ cover, parts }: FormDocument): Answer[] => [
  ...(cover?.answers ?? []),
  ...parts.flatMap((part) => (part.kind === 'overall' ? part.answers : [])),
];
