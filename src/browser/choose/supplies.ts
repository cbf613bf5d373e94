import type { Fonts } from '../../forms/formats.ts';
import type { Framework } from '../../framework/framework.ts';
import { fetchFonts } from './fetch-fonts.ts';
import { fetchFramework } from './fetch-framework.ts';

/** A file of the site did not come. */
export class Unreachable extends Error {}

/** What documents are made from, fetched once each; what did not come is asked for again the next time. */
export interface Supplies {
  framework(): Promise<Framework>;
  fonts(): Promise<Fonts>;
}

/** Supplies from this site: the framework from its address. */
export const suppliesFrom = (address: string): Supplies => ({
  framework: once(() => fetchFramework(address)),
  fonts: once(fetchFonts),
});

function once<Value>(fetch: () => Promise<Value>): () => Promise<Value> {
  let known: Promise<Value> | undefined;
  return () => {
    known ??= fetch().catch((error: unknown) => {
      known = undefined;
      throw new Unreachable(String(error));
    });
    return known;
  };
}
