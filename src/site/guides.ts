import { getCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { guideFolder } from './content-loader.ts';
import type { NamedLink } from './navigation.ts';
import { paths as ours, type Paths } from './paths.ts';

/** A link to a guide. */
export interface GuideLink extends NamedLink {
  /** One sentence about it. */
  readonly about: string;
}

/** The pages that authors wrote as text, in their order; none where the content has none. */
export async function loadGuides() {
  if (!existsSync(guideFolder)) return [];
  const guides = await getCollection('guides');
  return guides.toSorted((a, b) => a.data.number - b.data.number);
}

/** Links to the guides, each with its sentence: those about the site itself, or those about evaluation. */
export const guideLinks = async ({ aboutSite }: { aboutSite: boolean }, paths: Paths = ours): Promise<GuideLink[]> =>
  (await loadGuides())
    .filter(({ data }) => data.aboutSite === aboutSite)
    .map(({ id, data }) => ({ label: data.title, href: paths.guide(id), about: data.about }));
