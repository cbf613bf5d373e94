import { type Framework, get } from '../framework/framework.ts';
import type { Indicator } from '../framework/schema.ts';
import type { Finding } from '../framework/scrutiny-schema.ts';
import { heading, list, paragraph, strong, text } from './blocks.ts';
import type { Block } from './form.ts';
import { anchorOf, citationWords, partAnchor } from './names.ts';
import { proseLine } from './prose.ts';

/** What scrutiny found about an indicator: strengths, then areas for improvement, under who found them and where that stands. */
export function findingBlocks(framework: Framework, indicator: Indicator): Block[] {
  const { parts } = framework.formWording;
  const findings = framework.activities.flatMap(({ id }) =>
    framework.findings.filter((finding) => finding.indicator === indicator.id && finding.activity === id),
  );
  const part = (kind: Finding['kind'], title: string): Block[] => {
    const groups = foundAlike(findings.filter((finding) => finding.kind === kind));
    return groups.length === 0 ? [] : [heading(4, title), ...groups.flatMap((group) => groupBlocks(framework, group))];
  };
  return findings.length === 0
    ? []
    : [
        heading(3, parts.findings, partAnchor('findings', indicator)),
        paragraph(framework.notices.findings, 'note'),
        ...part('strength', parts.strengths),
        ...part('improvement', parts.improvements),
      ];
}

/** Findings of one activity in one section of one document. */
type Group = readonly [Finding, ...Finding[]];

function foundAlike(findings: readonly Finding[]): Group[] {
  const groups = Map.groupBy(findings, ({ activity, cites, link }) => JSON.stringify([activity, link, Object.values(cites)]));
  return [...groups.values()].flatMap(([first, ...others]) => (first === undefined ? [] : [[first, ...others] as const]));
}

/** Who found it and where that stands; where no document says so, that the link to the indicator is ours; then each finding. */
function groupBlocks(framework: Framework, group: Group): Block[] {
  const [{ activity, cites, link }] = group;
  const source = citationWords(framework, { cites });
  return [
    paragraph(
      [
        strong(`${get(framework, 'activities', activity).title}.`),
        ...text(` ${link === 'inferred' ? `${source} ${framework.formWording.inferred}` : source}`),
      ],
      'note',
    ),
    list(
      group.map(({ text: words }) => proseLine(words)),
      { anchors: group.map(({ id }) => anchorOf('findings', id)) },
    ),
  ];
}
