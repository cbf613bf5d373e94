import { anchorOf, citationWords } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { indicatorsServedBy, type SiteFramework } from '../../framework/framework.ts';
import type { Evidence } from '../../framework/schema.ts';
import { counted } from '../counted.ts';
import { modelIndicator } from '../quality-model.ts';

/** What the page of evidence sources says: families, in each its sources, and with each the indicators that it serves. */
export function evidencePage(framework: SiteFramework) {
  const words = framework.siteWording.evidence;
  const families = framework.evidenceFamilies.map((family) => ({
    anchor: anchorOf('evidenceFamilies', family.id),
    title: family.title,
    about: family.about,
    sources: framework.evidence
      .filter((evidence) => evidence.family === family.id)
      .map((evidence) => listedEvidence(framework, evidence)),
  }));
  return {
    words,
    lead: phrase(words.lead, { evidence: framework.evidence.length, families: families.length }),
    contents: families.map(({ anchor, title }) => ({ label: title, href: `#${anchor}` })),
    families,
  };
}

function listedEvidence(framework: SiteFramework, evidence: Evidence) {
  const { serves, none } = framework.siteWording.evidence;
  const served = indicatorsServedBy(framework, evidence).map((indicator) => ({
    ...modelIndicator(framework, indicator),
    lookFor: indicator.evidence.find((link) => link.evidence === evidence.id)?.lookFor ?? '',
  }));
  return {
    anchor: anchorOf('evidence', evidence.id),
    title: evidence.title,
    about: evidence.about,
    serves: served.length === 0 ? none : counted(serves, served.length),
    served,
    citation: citationWords(framework, evidence),
  };
}

export type ListedEvidence = ReturnType<typeof listedEvidence>;
