import { z } from 'zod';
import { line } from './fields.ts';

/** The labels and sentences of pages. */
export const siteWording = z.strictObject({
  /** The name of the site. */
  name: line(),
});

export type SiteWording = z.infer<typeof siteWording>;
