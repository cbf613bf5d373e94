import { anchorOf, citationWords } from '../../forms/names.ts';
import { get, type Role, type SiteFramework } from '../../framework/framework.ts';
import type { Activity } from '../../framework/scrutiny-schema.ts';
import { scrutinyPages } from '../navigation.ts';
import { paths } from '../paths.ts';
import { modelIndicator } from '../quality-model.ts';

/** What the page of activities says. */
export const activitiesPage = (framework: SiteFramework) => ({
  words: framework.siteWording.activities,
  /** The other pages about scrutiny. */
  beside: scrutinyPages(framework).filter(({ href }) => href !== paths.activities),
  activities: framework.activities.map((activity) => listedActivity(framework, activity)),
});

/** Each indicator once, with the strongest role that it had. */
const roles: readonly Role[] = ['evaluated', 'reported', 'considered'];

function listedActivity(framework: SiteFramework, activity: Activity) {
  const { progressOf } = framework.siteWording.activities;
  const used = roles.map((role, strength) => {
    const stronger = new Set(roles.slice(0, strength).flatMap((other) => activity[other]));
    const indicators = framework.indicators.filter(({ id }) => activity[role].includes(id) && !stronger.has(id));
    return {
      label: framework.formWording.roles[role],
      indicators: indicators.map(({ id }) => modelIndicator(framework, get(framework, 'indicators', id))),
    };
  });
  return {
    ...activity,
    anchor: anchorOf('activities', activity.id),
    progress: progressOf[activity.progress],
    used: used.filter(({ indicators }) => indicators.length > 0),
    citation: citationWords(framework, activity),
  };
}

export type ListedActivity = ReturnType<typeof listedActivity>;
