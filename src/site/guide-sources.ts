import { heading, link, list, text } from '../forms/blocks.ts';
import type { Block, Inline } from '../forms/form.ts';
import { placesOf } from '../forms/names.ts';
import { type Framework, sourceOf } from '../framework/framework.ts';
import type { Citation } from '../framework/schema.ts';
import { paths as ours, type Paths } from './paths.ts';

/** The foot of a guide: each place that its facts rest on, how far it still holds, and when that was checked. */
export const guideSources = (framework: Framework, cites: readonly Citation[], paths: Paths = ours): Block[] => [
  heading(3, framework.siteWording.sources.menu, 'sources'),
  list(cites.map((citation) => linkedPlace(framework, citation, paths))),
];

/** The words of one place, in which the document's title leads to what we say about it. */
function linkedPlace(framework: Framework, cites: Citation, paths: Paths): Inline[] {
  const place = placesOf(framework, { cites }).join();
  const { title } = sourceOf(framework, cites);
  const start = place.indexOf(title);
  return [
    ...text(place.slice(0, start)),
    link(paths.record('sources', cites.source), title),
    ...text(place.slice(start + title.length)),
  ];
}
