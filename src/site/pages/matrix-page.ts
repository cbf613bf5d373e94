import { anchorOf, indicatorName } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { indicatorsServedBy, isOwn, type SiteFramework } from '../../framework/framework.ts';
import type { Evidence } from '../../framework/schema.ts';
import { paths } from '../paths.ts';
import { modelIndicator } from '../quality-model.ts';

/** Whether a kind of evidence serves an indicator because documents name it there, because we do, or not at all. */
export type Use = 'published' | 'own' | 'none';

/** What the table of evidence and indicators says: a row for each kind of evidence, a column for each indicator. */
export function matrixPage(framework: SiteFramework) {
  const { matrix: words, menu } = framework.siteWording.evidence;
  const families = framework.evidenceFamilies.map((family) => ({
    id: family.id,
    title: family.title,
    rows: framework.evidence
      .filter((evidence) => evidence.family === family.id)
      .map((evidence) => matrixRow(framework, evidence)),
  }));
  const rows = families.flatMap((family) => family.rows);
  return {
    words,
    lead: phrase(words.lead, { evidence: rows.length, several: rows.filter(({ count }) => count > 1).length }),
    above: [{ label: menu, href: paths.evidence }],
    columns: framework.indicators.map((indicator, index) => ({
      ...modelIndicator(framework, indicator),
      /** Whether it is the first of its area. */
      first: framework.indicators[index - 1]?.area !== indicator.area,
    })),
    families: families.filter((family) => family.rows.length > 0),
    /** The same the other way round, for screens on which the table has no room. */
    indicators: framework.indicators.map((indicator) => ({
      name: indicatorName(framework, indicator),
      href: paths.indicator(indicator.id),
      sources: rows.filter(({ uses }) => uses[framework.indicators.indexOf(indicator)] !== 'none'),
    })),
  };
}

function matrixRow(framework: SiteFramework, evidence: Evidence) {
  const uses = framework.indicators.map((indicator): Use => {
    const link = indicator.evidence.find((candidate) => candidate.evidence === evidence.id);
    if (link === undefined) return 'none';
    return isOwn(framework, link.origin) ? 'own' : 'published';
  });
  return {
    anchor: anchorOf('evidence', evidence.id),
    title: evidence.title,
    href: paths.record('evidence', evidence.id),
    uses,
    count: indicatorsServedBy(framework, evidence).length,
  };
}
