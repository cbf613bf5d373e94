import { askedAhead } from '../../src/forms/asked-ahead.ts';
import { MOST_ROWS, rowsOffered } from '../../src/forms/check-choice.ts';
import type { SavedChoice } from '../../src/framework/choice-schema.ts';
import { type Framework, illustrationsOf } from '../../src/framework/framework.ts';

/** A choice with what somebody typed beside it. */
export type Wish = Omit<SavedChoice, 'frameworkVersion'>;

/** So many choices of a framework, the same for the same seed, of few indicators and of many, in whatever order. */
export function randomChoices(framework: Framework, count: number, seed: number): Wish[] {
  const chance = createChance(seed);
  const all = idsOf(framework);
  return Array.from({ length: count }, (): Wish => {
    const rows = rowsOffered(framework).filter(() => chance.below(3) === 0);
    const settings = chance.some(all.settings);
    const illustrations = chance.below(4) > 0;
    const few = chance.below(3) > 0;
    return {
      title: chance.one(titles),
      choice: {
        indicators: chance.some(all.indicators, few ? 4 : all.indicators.length, 1),
        sections: chance.some(all.sections),
        options: {
          levels: chance.below(2) === 0,
          questions: chance.below(2) === 0,
          ...(illustrations ? {} : { illustrations }),
          ...(rows.length === 0 ? {} : { rows: Object.fromEntries(rows.map(({ id }) => [id, 1 + chance.below(MOST_ROWS)])) }),
          ...(settings.length === 0 ? {} : { settings }),
        },
      },
      values: typed(framework, () => chance.one(titles)),
    };
  });
}

/** Choices at the edges of what can be chosen, by what is at the edge. */
export function extremeChoices(framework: Framework): Readonly<Record<string, Wish>> {
  const { indicators, sections } = idsOf(framework);
  const [first = ''] = indicators;
  const two = indicators.slice(0, 2);
  const plain = { levels: true, questions: true };
  const rows = (count: number) => Object.fromEntries(rowsOffered(framework).map(({ id }) => [id, count]));
  const wish = (choice: Partial<Wish['choice']>, title = '', words = 'We'): Wish => ({
    title,
    choice: { indicators: two, sections: [], options: plain, ...choice },
    values: typed(framework, () => words),
  });
  return {
    'every indicator, last first': wish({ indicators: indicators.toReversed() }),
    'no levels': wish({ options: { ...plain, levels: false } }),
    'no questions': wish({ options: { ...plain, questions: false } }),
    'neither levels, questions nor illustrations': wish({ options: { levels: false, questions: false, illustrations: false } }),
    'a row of each': wish({ options: { ...plain, rows: rows(1) } }),
    'thirty rows of each': wish({ indicators: [first], options: { ...plain, rows: rows(MOST_ROWS) } }),
    'every section': wish({ sections }),
    'no illustration of an indicator': wish(withoutIllustrations(framework)),
    'a title of 200 letters': wish({}, 'A long review of what we do '.repeat(8).slice(0, 200)),
    'a title of one word of 200 letters': wish({}, 'Gemeinschaftsgerechtigkeit'.repeat(8).slice(0, 200)),
    'a title with signs of markup': wish({}, `"Ours" & 'theirs' <b>{template}</b> $& \\101 (one) ]]>`),
    'a title with an emoji': wish({}, 'Our review 🌧️ 👩🏽‍⚖️'),
    'answers of 200 letters': wish({}, '', 'Comhairle nan Eilean '.repeat(10).slice(0, 200).trim()),
    'answers of one word of 200 letters': wish({}, '', 'x'.repeat(200)),
  };
}

/** An indicator, with a setting for which nothing illustrates it. Throws where all is illustrated. */
function withoutIllustrations(framework: Framework): Partial<Wish['choice']> {
  for (const indicator of framework.indicators) {
    const shown = new Set(illustrationsOf(framework, indicator).map(({ setting }) => setting));
    const bare = framework.settings.find(({ id }) => !shown.has(id));
    if (bare !== undefined && shown.size > 0)
      return { indicators: [indicator.id], options: { levels: true, questions: true, settings: [bare.id] } };
  }
  throw new Error('every indicator is illustrated for every setting');
}

/** Something for everything that is asked ahead once. */
const typed = (framework: Framework, words: () => string): Wish['values'] =>
  Object.fromEntries(
    askedAhead(framework)
      .filter(({ ahead }) => ahead === 'once')
      .map(({ key, kind }) => [key, kind === 'date' ? '31/01/2027' : words() || 'We']),
  );

const idsOf = ({ indicators, sections, settings }: Framework) => ({
  indicators: indicators.map(({ id }) => id),
  sections: sections.map(({ id }) => id),
  settings: settings.map(({ id }) => id),
});

/** What people call things: every letter of it can be drawn. */
const titles = [
  '',
  'Our review',
  'Throughcare in the north, “2026–27”',
  'Ceartas coimhearsnachd: lèirmheas',
  `R&D <review> 'of' "it"`,
  'Łódź, Zoë & Nguyễn',
  'A review that has a longer name than anybody would have thought that it could have, because four partners wrote it',
];

/** Numbers that look like chance and are the same for the same seed (mulberry32). */
function createChance(seed: number) {
  let state = seed;
  const below = (limit: number): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit);
  };
  return {
    /** A whole number from 0 that is less than a limit. */
    below,
    one: (words: readonly string[]): string => words[below(words.length)] ?? '',
    /** Some of a list in any order, from `least` to `most`. */
    some(ids: readonly string[], most = ids.length, least = 0): string[] {
      const left = [...ids];
      const count = least + below(most - least + 1);
      return Array.from({ length: count }, () => left.splice(below(left.length), 1)).flat();
    },
  };
}
