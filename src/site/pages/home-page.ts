import { anchorOf, dayInWords } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import type { SiteFramework } from '../../framework/framework.ts';
import type { GuideLink } from '../guides.ts';
import { paths } from '../paths.ts';
import { modelCounts } from '../quality-model.ts';

/** How many of the latest changes the first page tells. */
const CHANGES = 3;

/** What the first page says. */
export function homePage(framework: SiteFramework, guides: readonly GuideLink[]) {
  const [first] = guides;
  const { home: words, model } = framework.siteWording;
  const counts = modelCounts(framework);
  return {
    words,
    lead: phrase(words.lead, { indicators: counts.indicators }),
    doors: [
      { ...words.doors.read, href: paths.indicators },
      { ...words.doors.find, href: paths.illustrations },
      { ...words.doors.fill, href: paths.templates },
    ],
    /** The guide for somebody who has never done this; absent where there is none. */
    start: first === undefined ? undefined : { ...words.start, guide: first },
    model: { title: model.title, about: phrase(model.about, counts) },
    changes: framework.changes.slice(0, CHANGES).map((change) => ({
      ...change,
      id: anchorOf('changes', change.id),
      day: dayInWords(framework, change.date),
    })),
    newer: { title: words.newer.title, text: phrase(words.newer.text, { date: dayInWords(framework, framework.release.date) }) },
  };
}
