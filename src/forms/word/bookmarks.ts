import { stableNumber } from './ledger.ts';

/** The longest bookmark name that Word keeps. */
const MOST = 40;

/** The heading over the list of links, which the end of each section points back to. */
export const CONTENTS_BOOKMARK = '_contents';

/** An anchor as a bookmark: Word allows letters, digits and underscores, 40 characters at most. */
export function bookmarkName(anchor: string): string {
  const name = anchor.replaceAll('-', '_');
  if (name.length <= MOST) return name;
  const ending = `_${stableNumber(anchor).toString(36)}`;
  return name.slice(0, MOST - ending.length) + ending;
}
