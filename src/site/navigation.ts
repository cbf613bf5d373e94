import type { Framework } from '../framework/framework.ts';
import { paths as ours, type Paths } from './paths.ts';

/** A link with its words. */
export interface NamedLink {
  readonly label: string;
  readonly href: string;
}

/** The pages that every page links to at its top, in the order in which readers need them. */
export const mainMenu = ({ siteWording: words }: Framework, paths: Paths = ours): NamedLink[] => [
  { label: words.indicators.menu, href: paths.indicators },
  { label: words.illustrations.menu, href: paths.illustrations },
  { label: words.evidence.menu, href: paths.evidence },
  { label: words.templates.menu, href: paths.templates },
  { label: words.glossary.menu, href: paths.glossary },
];

/** The pages that list what search would find. */
export const browsePages = (framework: Framework, paths: Paths = ours): NamedLink[] => mainMenu(framework, paths);

/** The pages at the foot of every page: what happened, where facts come from, and the guides. */
export const footerMenu = ({ siteWording: words }: Framework, guides: readonly NamedLink[], paths: Paths = ours): NamedLink[] => [
  ...guides,
  { label: words.activities.menu, href: paths.activities },
  { label: words.sources.menu, href: paths.sources },
  { label: words.frame.data, href: paths.framework },
];

/** Whether a link leads to the page itself or to one above it. */
export const isAbove = ({ href }: NamedLink, pathname: string): boolean => pathname.startsWith(href);
