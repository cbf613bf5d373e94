import { collectionNames, type Records } from '../../src/framework/collections.ts';
import type { SiteFramework } from '../../src/framework/framework.ts';
import { compareText } from '../../src/framework/problem.ts';

/**
 * The text of content/published-ids.yaml after a publication: every id of the framework, and every one that was published
 * before, since what others may have saved or linked to is never forgotten.
 */
export function publishedIdsFile(framework: SiteFramework): string {
  const current = collectionNames.map((name) => ({
    name,
    ids: (framework[name] as readonly { readonly id: string }[]).map(({ id }) => id),
  }));
  const themes = { name: 'themes', ids: framework.indicators.flatMap((indicator) => indicator.themes.map(({ id }) => id)) };
  const lists = [...current, themes].map(({ name, ids }) => {
    const before = framework.publishedIds[name as keyof Records['publishedIds']] ?? [];
    const all = [...new Set([...before, ...ids])].sort(compareText);
    return all.length === 0 ? '' : `${name}:\n${all.map((id) => `  - ${id}\n`).join('')}`;
  });
  return `${HEADER}${lists.join('') || '{}\n'}`;
}

const HEADER = '# Ids that are known outside, in saved forms and links. Written by: npm run check -- --publish-ids\n';
