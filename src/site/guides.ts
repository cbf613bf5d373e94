import { getCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { guideFolder } from './content-loader.ts';
import type { NamedLink } from './navigation.ts';
import { paths as ours, type Paths } from './paths.ts';

/** The pages that authors wrote as text, in their order; none where the content has none. */
export async function loadGuides() {
  if (!existsSync(guideFolder)) return [];
  const guides = await getCollection('guides');
  return guides.toSorted((a, b) => a.data.number - b.data.number);
}

/** Links to the guides. */
export const guideLinks = async (paths: Paths = ours): Promise<NamedLink[]> =>
  (await loadGuides()).map(({ id, data }) => ({ label: data.title, href: paths.guide(id) }));
