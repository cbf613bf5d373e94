import { link, panel, paragraph, text } from '../../forms/blocks.ts';
import type { PanelBlock } from '../../forms/form.ts';
import { illustrationPanel, toneOf } from '../../forms/illustration-blocks.ts';
import { anchorOf, indicatorName, levelName } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { prose } from '../../forms/prose.ts';
import { type Framework, get, themeOf } from '../../framework/framework.ts';
import type { Illustration } from '../../framework/schema.ts';
import { counted } from '../counted.ts';
import { type Facet, facets, paths } from '../paths.ts';

/** Something that people can read under one heading: an illustration, or a rung of a ladder. */
interface Example {
  readonly indicator: string;
  readonly level: string;
  readonly setting: string;
  readonly panel: PanelBlock;
}

/** A page that lists the illustrations of one indicator, level or setting. */
export interface FacetPage {
  readonly facet: Facet;
  readonly id: string;
  /** Its name on the page of all illustrations. */
  readonly anchor: string;
  /** "5 Very good". */
  readonly name: string;
  readonly about: string;
  readonly href: string;
  readonly count: number;
  readonly counted: string;
}

/** Every such page, also those that have nothing to show yet. */
export const facetPages = (framework: Framework): FacetPage[] =>
  facets.flatMap((facet) =>
    recordsOf[facet](framework).map(({ id, name, about }) => {
      const count = examplesOf(framework, facet, id).length;
      const { count: words, none } = framework.siteWording.illustrations;
      return {
        facet,
        id,
        anchor: anchorOf(facet, id),
        name,
        about,
        href: paths.illustrationsBy(facet, id),
        count,
        counted: count === 0 ? none : counted(words, count),
      };
    }),
  );

/** What the page of a facet says. */
export function facetPage(framework: Framework, { facet, id, name, about, counted: count }: FacetPage) {
  const words = framework.siteWording.illustrations;
  const title = phrase(words.titles[facet], { name });
  return {
    title,
    description: `${title}. ${count}.`,
    about,
    count,
    whole: facet === 'indicators' ? { label: phrase(words.whole, { indicator: name }), href: paths.indicator(id) } : undefined,
    blocks: [paragraph(framework.notices.illustrations, 'note'), ...examplesOf(framework, facet, id).map(({ panel }) => panel)],
  };
}

const recordsOf: Readonly<Record<Facet, (framework: Framework) => readonly { id: string; name: string; about: string }[]>> = {
  indicators: (framework) =>
    framework.indicators.map((indicator) => ({ id: indicator.id, name: indicatorName(framework, indicator), about: '' })),
  levels: (framework) => framework.levels.map(({ id, about }) => ({ id, name: levelName(framework, id), about })),
  settings: (framework) => framework.settings.map(({ id, title, about }) => ({ id, name: title, about })),
};

const keyOf: Readonly<Record<Facet, 'indicator' | 'level' | 'setting'>> = {
  indicators: 'indicator',
  levels: 'level',
  settings: 'setting',
};

const examplesOf = (framework: Framework, facet: Facet, id: string): Example[] =>
  allExamples(framework).filter((example) => example[keyOf[facet]] === id);

/** Every example, made once for a framework: each stands on several pages, and each page counts those of all the others. */
function allExamples(framework: Framework): readonly Example[] {
  const examples = made.get(framework) ?? framework.illustrations.flatMap((illustration) => toExamples(framework, illustration));
  made.set(framework, examples);
  return examples;
}

const made = new WeakMap<Framework, readonly Example[]>();

/** Panels as the indicator's page has them, each with the way back to that page. */
function toExamples(framework: Framework, illustration: Illustration): Example[] {
  const indicator = get(framework, 'indicators', illustration.indicator);
  const name = indicatorName(framework, indicator);
  const back = (anchor: string) => link(paths.indicator(indicator.id, anchor), name);
  const place = { indicator: indicator.id, setting: illustration.setting };
  const words = framework.siteWording.illustrations;

  if (illustration.kind === 'theme') {
    const block = illustrationPanel(framework, illustration);
    const theme = themeOf(indicator, illustration.theme)?.title ?? illustration.theme;
    const [before = '', after = ''] = phrase(words.about, { indicator: '|', theme }).split('|');
    const from = paragraph([...text(before), back(anchorOf('illustrations', illustration.id)), ...text(after)], 'note');
    return [{ ...place, level: illustration.level, panel: { ...block, level: 3, blocks: [from, ...block.blocks] } }];
  }
  return illustration.rungs.map((rung) => ({
    ...place,
    level: rung.level,
    panel: panel(
      3,
      phrase(words.rung, { level: levelName(framework, rung.level), ladder: illustration.title }),
      [paragraph([back(anchorOf('illustrations', rung.id))], 'note'), ...prose(rung.text)],
      {
        tone: toneOf(framework, rung.level),
        anchor: anchorOf('illustrations', rung.id),
      },
    ),
  }));
}
