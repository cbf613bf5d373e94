import { escapeMarkup } from '../forms/escape-markup.ts';
import { phrase } from '../forms/phrase.ts';
import type { SiteFramework } from '../framework/framework.ts';

/** Letters after which the name of a link is cut: a whole question, said a second time, would only hold people up. */
const LONGEST = 60;

/**
 * A link to the place that it stands at, for people to copy or follow. It is a plain link; with scripts, choosing it copies the
 * whole address.
 */
export const hereLink = ({ siteWording: { here } }: SiteFramework, anchor: string, words: string): string =>
  `<a class="here" href="#${anchor}" aria-label="${escapeMarkup(phrase(here.link, { words: shortened(words) }))}"></a>`;

/** The first words of a text, as many as fit. */
function shortened(words: string): string {
  if (words.length <= LONGEST) return words;
  const start = words.slice(0, LONGEST);
  return `${start.slice(0, start.lastIndexOf(' '))}…`;
}
