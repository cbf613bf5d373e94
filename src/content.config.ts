import { defineCollection } from 'astro:content';
import { existsSync } from 'node:fs';
import { glob, type Loader } from 'astro/loaders';
import { z } from 'zod';
import { type CollectionName, collections as kinds, type SingleName, singles } from './framework/collections.ts';
import { guideHead } from './framework/guide-schema.ts';
import { contentLoader, guideFolder, READING, readingLoader } from './site/content-loader.ts';
import { plainDays } from './site/plain-days.ts';

const reading = z.strictObject({ digest: z.string(), filled: z.array(z.string()) });

/** Every kind of record and every single file, through one reader; and guides, which only pages show. */
export const collections = {
  ...Object.fromEntries(
    Object.entries({ ...kinds, ...singles }).map(([name, { schema }]) => [
      name,
      defineCollection({ loader: contentLoader(name as CollectionName | SingleName), schema }),
    ]),
  ),
  [READING]: defineCollection({ loader: readingLoader(), schema: reading }),
  guides: defineCollection({ loader: guideLoader(), schema: z.preprocess(plainDays, guideHead) }),
};

/** Content can do without guides; Astro would warn of a folder that is not there. */
function guideLoader(): Loader {
  return existsSync(guideFolder) ? glob({ pattern: '**/*.mdx', base: guideFolder }) : { name: 'no-guides', load: async () => {} };
}
