import type { Framework } from '../framework/framework.ts';
import { namesOf, wholeDocument } from './answer-blocks.ts';

/** An answer that whoever chooses a template can fill in before anybody gets its documents. */
export interface AskedAhead {
  readonly key: string;
  readonly kind: 'text' | 'date';
  readonly label: string;
  readonly hint: string | undefined;
  /** `once` for all documents, or for `each` copy of them. */
  readonly ahead: 'once' | 'each';
  /** The ids of the documents that ask it. */
  readonly documents: readonly string[];
}

/** What documents ask ahead on their covers, each answer once, in the order of the documents. */
export function askedAhead(framework: Framework): AskedAhead[] {
  const found = new Map<string, AskedAhead>();
  for (const { id, cover } of framework.documents) {
    for (const answer of cover?.answers ?? []) {
      if ((answer.kind !== 'text' && answer.kind !== 'date') || answer.ahead === undefined) continue;
      const { key } = namesOf(framework, answer, wholeDocument);
      const { kind, label, hint, ahead } = answer;
      const known = found.get(key) ?? { key, kind, label, hint, ahead, documents: [] };
      found.set(key, { ...known, documents: [...known.documents, id] });
    }
  }
  return [...found.values()];
}
