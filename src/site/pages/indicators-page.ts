import { anchorOf, citationWords } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import type { SiteFramework } from '../../framework/framework.ts';
import { areaName, type ModelIndicator, qualityModel } from '../quality-model.ts';

/** An area as the list of indicators shows it. */
export interface ListedArea {
  readonly anchor: string;
  readonly label: string;
  readonly about: string;
  readonly indicators: readonly ModelIndicator[];
}

/** The list of all indicators, by key question and area. */
export function indicatorsPage(framework: SiteFramework) {
  const { indicators: words, model } = framework.siteWording;
  return {
    words,
    lead: phrase(words.lead, {
      full: framework.indicators.filter(({ coverage }) => coverage === 'full').length,
      indicators: framework.indicators.length,
    }),
    citation: citationWords(framework, ...framework.keyQuestions, ...framework.areas),
    parts: qualityModel(framework).map(({ keyQuestion, areas }) => ({
      anchor: anchorOf('keyQuestions', keyQuestion.id),
      label: phrase(model.keyQuestion, { number: keyQuestion.number }),
      title: keyQuestion.title,
      about: keyQuestion.about,
      areas: areas.map(
        ({ area, indicators }): ListedArea => ({
          anchor: anchorOf('areas', area.id),
          label: areaName(framework, area),
          about: area.about,
          indicators,
        }),
      ),
    })),
  };
}
