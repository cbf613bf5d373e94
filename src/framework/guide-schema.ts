import { z } from 'zod';
import { citation, line, position } from './fields.ts';

/** What a guide says about itself above its text. Its file name is its address. */
export const guideHead = z.strictObject({
  title: line(),
  /** One sentence for search results. */
  about: line(),
  /** Its place among the guides. */
  number: position(),
  /** Whether it is about the site itself: such guides stand at the foot of every page, all others on the page of guides. */
  aboutSite: z.boolean().default(false),
  /** Where the facts in its text stand. They are shown at its foot. */
  cites: z.array(citation).min(1).readonly().optional(),
});

/** A guide as its rules see it: what it says about itself, and its text a line at a time. */
export type Guide = z.infer<typeof guideHead> & { readonly lines: readonly string[] };
