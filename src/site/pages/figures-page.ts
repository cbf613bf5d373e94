import { anchorOf, placesOf } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { get, type SiteFramework } from '../../framework/framework.ts';
import { paths } from '../paths.ts';

/** What the page of figures says: by document, each number with what it counts and where it stands. */
export function figuresPage(framework: SiteFramework) {
  const { figures: words } = framework.siteWording;
  const sources = [...Map.groupBy(framework.figures, ({ cites }) => cites.source)].map(([id, figures]) => {
    const source = get(framework, 'sources', id);
    return {
      anchor: `from-${id}`,
      title: source.title,
      href: paths.record('sources', id),
      date: source.date,
      figures: figures.map((figure) => ({
        anchor: anchorOf('figures', figure.id),
        value: figure.value,
        meaning: figure.meaning,
        source: placesOf(framework, figure)
          .map(({ words: place }) => place)
          .join('. '),
      })),
    };
  });
  return {
    words,
    lead: phrase(words.lead, { figures: framework.figures.length }),
    above: [{ label: framework.siteWording.findings.menu, href: paths.findings }],
    sources: sources.toSorted((a, b) => b.figures.length - a.figures.length),
  };
}
