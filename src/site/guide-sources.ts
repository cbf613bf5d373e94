import { heading, link, list, text } from '../forms/blocks.ts';
import type { Block, Inline } from '../forms/form.ts';
import { type CitedPlace, placesOf, shortTitleOf } from '../forms/names.ts';
import type { SiteFramework } from '../framework/framework.ts';
import type { Citation } from '../framework/schema.ts';
import { paths as ours, type Paths } from './paths.ts';

/** The foot of a guide: each place that its facts rest on, how far it still holds, and when that was checked. */
export const guideSources = (framework: SiteFramework, cites: readonly Citation[], paths: Paths = ours): Block[] => [
  heading(3, framework.siteWording.sources.menu, 'sources'),
  list(placesOf(framework, ...cites.map((citation) => ({ cites: citation }))).map((place) => linkedPlace(place, paths))),
];

/** The words of one place, in which the document's title leads to what we say about it. */
function linkedPlace({ source, words }: CitedPlace, paths: Paths): Inline[] {
  const title = shortTitleOf(source);
  const start = words.indexOf(title);
  return [
    ...text(words.slice(0, start)),
    link(paths.record('sources', source.id), title),
    ...text(words.slice(start + title.length)),
  ];
}
