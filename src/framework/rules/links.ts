import type { z } from 'zod';
import { collectionNames, collections } from '../collections.ts';
import { guideHead } from '../guide-schema.ts';
import type { Content, Entry } from '../integrity.ts';
import { didYouMean } from '../nearest.ts';
import type { Problem } from '../problem.ts';
import { referencesIn } from '../schema-tree.ts';
import { problem, type Rule } from './rule.ts';

/** What keeps records that point at one another together. */
export const linkRules: readonly Rule[] = [
  {
    sentence: 'Every reference names a record that exists.',
    check: (content) => [
      ...collectionNames.flatMap((name) =>
        content.all(name).flatMap((entry) => referenceProblems(content, collections[name].schema, entry)),
      ),
      ...content.guides.flatMap((entry) => referenceProblems(content, guideHead, entry)),
    ],
  },
  {
    sentence: 'What an activity evaluated it also reported.',
    check: (content) =>
      content
        .all('activities')
        .flatMap((entry) =>
          entry.record.evaluated.flatMap((indicator, index) =>
            entry.record.reported.includes(indicator)
              ? []
              : [problem(entry, ['evaluated', index], `"${indicator}" is evaluated but not among the reported; add it there`)],
          ),
        ),
  },
  {
    sentence: 'No term replaces itself, directly or in a circle.',
    check: (content) => {
      const next = new Map(content.all('glossary').map(({ record }) => [record.id, record.replacedBy]));
      return content.all('glossary').flatMap((entry) => {
        const seen = new Set<string>();
        for (let id: string | undefined = entry.record.id; id !== undefined; id = next.get(id)) {
          if (seen.has(id))
            return [problem(entry, ['replacedBy'], `"${entry.record.id}" is replaced in a circle; end it at the current term`)];
          seen.add(id);
        }
        return [];
      });
    },
  },
];

const referenceProblems = (content: Content, schema: z.ZodType, entry: Entry<unknown>): Problem[] =>
  referencesIn(schema, entry.record).flatMap(({ collection, id, path }) => {
    const known = content.ids(collection);
    if (known.has(id)) return [];
    return [problem(entry, path, `"${id}" is not an id of ${collection}.${didYouMean(id, [...known])}`)];
  });
