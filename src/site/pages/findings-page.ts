import { anchorOf, citationWords, partAnchor } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { get, type SiteFramework } from '../../framework/framework.ts';
import type { Indicator } from '../../framework/schema.ts';
import type { Finding } from '../../framework/scrutiny-schema.ts';
import { counted } from '../counted.ts';
import type { NamedLink } from '../navigation.ts';
import { paths } from '../paths.ts';
import { modelIndicator } from '../quality-model.ts';

/** Findings of one kind that share a programme, a place in a document and a tie to the indicator. */
export interface FindingGroup {
  readonly activity: NamedLink;
  /** Document, section, standing and the day on which that was checked. */
  readonly source: string;
  /** Said where no document ties them to the indicator. */
  readonly inferred?: string;
  readonly findings: readonly { readonly anchor: string; readonly text: string }[];
}

/** What the page of findings says: the messages that a report puts first, then findings by indicator. */
export function findingsPage(framework: SiteFramework) {
  const { siteWording, notices, findings, keyMessages } = framework;
  const words = siteWording.findings;
  const indicators = framework.indicators
    .filter(({ id }) => findings.some((finding) => finding.indicator === id))
    .map((indicator) => listedIndicator(framework, indicator));
  const messages = [...Map.groupBy(keyMessages, (message) => citationWords(framework, message))].map(([source, those]) => ({
    source,
    messages: those.map(({ id, number, text, indicators: ids }) => ({
      anchor: anchorOf('keyMessages', id),
      number,
      text,
      indicators: ids.map((indicator) => modelIndicator(framework, get(framework, 'indicators', indicator))),
    })),
  }));
  return {
    words,
    lead: phrase(words.lead, { findings: findings.length, indicators: indicators.length }),
    note: notices.findings,
    messagesAbout: phrase(words.messagesAbout, { messages: keyMessages.length }),
    messages,
    contents: [
      ...(messages.length > 0 ? [{ label: words.messages, href: '#key-messages' }] : []),
      ...indicators.map(({ anchor, name }) => ({ label: name, href: `#${anchor}` })),
    ],
    indicators,
  };
}

/** An indicator with what was found about it. */
function listedIndicator(framework: SiteFramework, indicator: Indicator) {
  const { siteWording, formWording } = framework;
  const found = framework.findings.filter((finding) => finding.indicator === indicator.id);
  const kinds = [
    { title: formWording.parts.strengths, findings: found.filter(({ kind }) => kind === 'strength') },
    { title: formWording.parts.improvements, findings: found.filter(({ kind }) => kind === 'improvement') },
  ];
  return {
    ...modelIndicator(framework, indicator),
    anchor: partAnchor('findings', indicator),
    count: counted(siteWording.findings.count, found.length),
    kinds: kinds
      .filter(({ findings }) => findings.length > 0)
      .map(({ title, findings }) => ({ title, groups: grouped(framework, findings) })),
  };
}

export type ListedIndicatorFindings = ReturnType<typeof listedIndicator>;

/** Findings that rest on the same, together: where they come from is said once, above them. */
function grouped(framework: SiteFramework, findings: readonly Finding[]): FindingGroup[] {
  const groups = Map.groupBy(findings, (finding) => `${finding.activity} ${finding.link} ${citationWords(framework, finding)}`);
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const { id, title } = get(framework, 'activities', first.activity);
    return [
      {
        activity: { label: title, href: paths.record('activities', id) },
        source: citationWords(framework, first),
        ...(first.link === 'inferred' ? { inferred: framework.formWording.inferred } : {}),
        findings: group.map((finding) => ({ anchor: anchorOf('findings', finding.id), text: finding.text })),
      },
    ];
  });
}
