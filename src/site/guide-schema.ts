import { z } from 'zod';
import { line, position } from '../framework/fields.ts';

/** What a guide says about itself before its text. Its file name is its address. */
export const guide = z.strictObject({
  title: line(),
  /** One sentence for search results. */
  about: line(),
  /** Its place among the guides. */
  number: position(),
  /** Whether it is about the site itself: such guides stand at the foot of every page, all others on the page of guides. */
  aboutSite: z.boolean().default(false),
});
