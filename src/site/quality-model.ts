import { indicatorName } from '../forms/names.ts';
import { phrase } from '../forms/phrase.ts';
import { areasOf, indicatorsOf, type SiteFramework } from '../framework/framework.ts';
import type { Area, Indicator, KeyQuestion } from '../framework/schema.ts';
import { paths as ours, type Paths } from './paths.ts';

/** A column of the quality model. */
export interface ModelColumn {
  readonly keyQuestion: KeyQuestion;
  readonly areas: readonly ModelArea[];
  /** Whether it has no indicators of its own, and so rests on all the others. */
  readonly overall: boolean;
}

/** An area with its indicators. */
export interface ModelArea {
  readonly area: Area;
  readonly indicators: readonly ModelIndicator[];
}

/** An indicator with what a link to it says. */
export interface ModelIndicator {
  readonly id: string;
  readonly number: string;
  readonly title: string;
  readonly name: string;
  readonly href: string;
  readonly coverage: Indicator['coverage'];
}

/** The quality model as people read it: key questions, under each its areas, under each their indicators. */
export const qualityModel = (framework: SiteFramework, paths: Paths = ours): ModelColumn[] =>
  framework.keyQuestions.map((keyQuestion) => {
    const areas = areasOf(framework, keyQuestion).map((area) => ({
      area,
      indicators: indicatorsOf(framework, area).map((indicator) => modelIndicator(framework, indicator, paths)),
    }));
    return { keyQuestion, areas, overall: areas.every(({ indicators }) => indicators.length === 0) };
  });

/** An indicator as menus and lists show it. */
export const modelIndicator = (framework: SiteFramework, indicator: Indicator, paths: Paths = ours): ModelIndicator => {
  const { id, number, title, coverage } = indicator;
  return { id, number, title, name: indicatorName(framework, indicator), href: paths.indicator(id), coverage };
};

/** "5 Delivery of key processes". */
export const areaName = ({ siteWording: { model } }: SiteFramework, { number, title }: Area): string =>
  phrase(model.area, { number, title });

/** How many there are of each thing, for sentences about the model. */
export const modelCounts = ({ keyQuestions, areas, indicators }: SiteFramework) => ({
  keyQuestions: keyQuestions.length,
  areas: areas.length,
  indicators: indicators.length,
});
