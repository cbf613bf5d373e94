import { anchorOf, citationWords } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import type { SiteFramework } from '../../framework/framework.ts';
import { paths } from '../paths.ts';

/** A week in the picture of the timeline: nothing happens, the stage runs on, a step is due, or something has to be in. */
export type WeekMark = 'none' | 'runs' | 'step' | 'deadline';

/** What the page of the timeline says: the stages, in each its weeks with what either party had to do. */
export function timelinePage(framework: SiteFramework) {
  const { timeline: words, activities } = framework.siteWording;
  const last = Math.max(...framework.process.flatMap(({ weeks }) => weeks.map(({ week }) => week)));
  const stages = framework.process.map((stage) => {
    const numbers = stage.weeks.map(({ week }) => week);
    const [first, end] = [Math.min(...numbers), Math.max(...numbers)];
    return {
      anchor: anchorOf('process', stage.id),
      number: stage.number,
      name: phrase(words.stage, { number: stage.number, title: stage.title }),
      when: phrase(words.weeks, { first, last: end }),
      about: stage.about,
      rows: stage.weeks,
      marks: Array.from({ length: last }, (_, index): WeekMark => {
        const row = stage.weeks.find(({ week }) => week === index + 1);
        if (row !== undefined) return row.deadline === undefined ? 'step' : 'deadline';
        return index + 1 > first && index + 1 < end ? 'runs' : 'none';
      }),
    };
  });
  return {
    words,
    title: phrase(words.title, { weeks: last }),
    description: phrase(words.description, { weeks: last, stages: stages.length }),
    above: [{ label: activities.menu, href: paths.activities }],
    stages,
    citation: citationWords(framework, ...framework.process),
  };
}
