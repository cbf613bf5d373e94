import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'zod';
import { type CollectionName, collections as kinds, type SingleName, singles } from './framework/collections.ts';
import { contentFolder, contentLoader, READING, readingLoader } from './site/content-loader.ts';
import { guide } from './site/guide-schema.ts';

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
  guides: defineCollection({ loader: glob({ pattern: '**/*.mdx', base: `${contentFolder}/guides` }), schema: guide }),
};
