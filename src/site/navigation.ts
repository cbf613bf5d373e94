import type { SiteFramework } from '../framework/framework.ts';
import { paths as ours, type Paths } from './paths.ts';

/** A link with its words. */
export interface NamedLink {
  readonly label: string;
  readonly href: string;
}

/** The page of guides; nothing where there are none. */
export const guidesPage = (
  { siteWording: words }: SiteFramework,
  guides: readonly NamedLink[],
  paths: Paths = ours,
): NamedLink[] => (guides.length > 0 ? [{ label: words.guides.menu, href: paths.guides }] : []);

/** The pages that every page links to at its top, in the order in which readers need them. */
export const mainMenu = (framework: SiteFramework, guides: readonly NamedLink[], paths: Paths = ours): NamedLink[] => {
  const { siteWording: words } = framework;
  return [
    { label: words.indicators.menu, href: paths.indicators },
    { label: words.illustrations.menu, href: paths.illustrations },
    { label: words.evidence.menu, href: paths.evidence },
    ...(framework.findings.length > 0 ? [{ label: words.findings.menu, href: paths.findings }] : []),
    { label: words.templates.menu, href: paths.templates },
    ...guidesPage(framework, guides, paths),
    { label: words.glossary.menu, href: paths.glossary },
  ];
};

/** The pages that list what search would find. */
export const browsePages = (framework: SiteFramework, guides: readonly NamedLink[], paths: Paths = ours): NamedLink[] =>
  mainMenu(framework, guides, paths);

/** The pages at the foot of every page: what happened, where facts come from, and the guides to the site itself. */
export const footerMenu = (framework: SiteFramework, guides: readonly NamedLink[], paths: Paths = ours): NamedLink[] => {
  const { siteWording: words } = framework;
  return [
    ...guides,
    ...scrutinyPages(framework, paths),
    { label: words.sources.menu, href: paths.sources },
    { label: words.data.menu, href: paths.data },
  ];
};

/** The pages about scrutiny: who looked, how, and what they counted. Each is there only where the content has something for it. */
export const scrutinyPages = (
  { siteWording: words, findings, figures, process }: SiteFramework,
  paths: Paths = ours,
): NamedLink[] => [
  { label: words.activities.menu, href: paths.activities },
  ...(process.some(({ weeks }) => weeks.length > 0) ? [{ label: words.timeline.menu, href: paths.timeline }] : []),
  ...(findings.length > 0 ? [{ label: words.findings.menu, href: paths.findings }] : []),
  ...(figures.length > 0 ? [{ label: words.figures.menu, href: paths.figures }] : []),
];

/** Whether a link leads to the page itself or to one above it, in its address or in the steps that lead to it. */
export const isAbove = ({ href }: NamedLink, pathname: string, above: readonly NamedLink[] = []): boolean =>
  pathname.startsWith(href) || above.some((step) => step.href === href);
