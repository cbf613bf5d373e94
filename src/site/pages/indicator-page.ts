import { choiceOf } from '../../forms/choice.ts';
import { addressOfChoice } from '../../forms/choice-address.ts';
import type { Block } from '../../forms/form.ts';
import { indicatorGuidance, type Links } from '../../forms/indicator-blocks.ts';
import { anchorOf, citationWords, indicatorName } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { readyTemplates } from '../../forms/templates.ts';
import { get, indicatorsOf, type SiteFramework } from '../../framework/framework.ts';
import type { Indicator } from '../../framework/schema.ts';
import { downloadsOf } from '../downloads.ts';
import type { NamedLink } from '../navigation.ts';
import { panelRows } from '../panel-rows.ts';
import { paths } from '../paths.ts';
import { areaName, modelIndicator } from '../quality-model.ts';

/** Where the blocks of an indicator lead on this site. */
const siteLinks: Links = {
  indicator: (id) => paths.indicator(id),
  evidence: (id) => paths.record('evidence', id),
  activity: (id) => paths.record('activities', id),
};

/** What the page of an indicator says. */
export async function indicatorPage(framework: SiteFramework, indicator: Indicator) {
  const { indicator: words, coverage } = framework.siteWording;
  const area = get(framework, 'areas', indicator.area);
  const keyQuestion = get(framework, 'keyQuestions', area.keyQuestion);
  const name = indicatorName(framework, indicator);
  const blocks = indicatorGuidance(framework, indicator, siteLinks);
  const template = readyTemplates(framework).find(({ id }) => id === indicator.id);
  return {
    name,
    number: indicator.number,
    title: indicator.title,
    description: phrase(words.description, { name, keyQuestion: keyQuestion.title }),
    variants: {
      titles: indicator.variants.map(({ text }) => text),
      citation: citationWords(framework, ...indicator.variants),
    },
    coverage: indicator.coverage,
    /** Said at the top where the page cannot hold everything that a reader would look for. */
    gap: indicator.coverage === 'full' ? undefined : { title: words.coverage, text: coverage[indicator.coverage].about },
    above: [
      { label: framework.siteWording.indicators.menu, href: paths.indicators },
      { label: areaName(framework, area), href: paths.area(area.id) },
    ],
    runs: panelRows(blocks),
    contents: [...contentsOf(blocks), { label: words.place, href: `#${words.placeAnchor}` }],
    downloads: template === undefined ? [] : await downloadsOf(framework, template),
    more: template && {
      label: framework.siteWording.choose.together,
      href: paths.chosen(addressOfChoice(choiceOf(template))),
    },
    place: {
      short: paths.short(indicator.number),
      keyQuestion: keyQuestion.title,
      area: { label: areaName(framework, area), about: area.about },
      citation: citationWords(framework, keyQuestion, area),
      neighbours: indicatorsOf(framework, area)
        .filter(({ id }) => id !== indicator.id)
        .map((neighbour) => modelIndicator(framework, neighbour)),
      findings: framework.findings.some((finding) => finding.indicator === indicator.id)
        ? {
            label: framework.siteWording.findings.menu,
            link: { label: framework.siteWording.findings.link, href: paths.findingsOn(indicator.id) },
          }
        : undefined,
    },
    ...siblings(framework, indicator),
  };
}

/** Links to the headings of blocks, for "on this page". */
const contentsOf = (blocks: readonly Block[]): NamedLink[] =>
  blocks.flatMap((block) =>
    block.type === 'heading' && block.level === 3 && block.anchor !== undefined
      ? [{ label: block.text, href: `#${block.anchor}` }]
      : [],
  );

/** The indicators before and after one, as the model numbers them. */
function siblings(framework: SiteFramework, indicator: Indicator) {
  const position = framework.indicators.findIndex(({ id }) => id === indicator.id);
  const at = (index: number) => {
    const sibling = framework.indicators[index];
    return sibling === undefined ? undefined : modelIndicator(framework, sibling);
  };
  return { previous: at(position - 1), next: at(position + 1) };
}

/** Every area for the menu beside an indicator, each with its indicators; the one that a page stands in is open. */
export const areaMenu = (framework: SiteFramework, current: Indicator) =>
  framework.areas
    .map((area) => ({
      id: anchorOf('areas', area.id),
      label: areaName(framework, area),
      href: paths.area(area.id),
      open: area.id === current.area,
      indicators: indicatorsOf(framework, area).map((indicator) => modelIndicator(framework, indicator)),
    }))
    .filter(({ indicators }) => indicators.length > 0);
