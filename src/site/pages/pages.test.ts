import { describe, expect, test } from 'vitest';
import { renderHtml } from '../../forms/html/render-html.ts';
import { type Change, smallestFramework } from '../../framework/fixtures.ts';
import { activitiesPage } from './activities-page.ts';
import { evidencePage } from './evidence-page.ts';
import { glossaryPage } from './glossary-page.ts';
import { facetLists, facetPage, facetPages } from './illustration-pages.ts';
import { areaMenu, indicatorPage } from './indicator-page.ts';
import { matrixPage } from './matrix-page.ts';
import { sourcesPage } from './sources-page.ts';

describe('The page of an indicator', () => {
  const page = (change?: Change) => {
    const framework = smallestFramework(change);
    const [indicator] = framework.indicators;
    if (indicator === undefined) throw new Error('the smallest content has an indicator');
    return indicatorPage(framework, indicator);
  };

  test('lists only parts that it has, and all of them', async () => {
    const { runs, contents } = await page();
    const html = renderHtml(runs.flatMap(({ blocks }) => blocks));
    const anchors = contents.map(({ href }) => href.slice(1)).filter((anchor) => anchor !== 'place');
    expect(anchors.length).toBeGreaterThan(3);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
    expect(html.match(/<h3/g)).toHaveLength(anchors.length);
  });

  test('says what it cannot tell, and offers no form of its own, where only the title is known', async () => {
    const { gap, downloads } = await page(({ indicators, evidence, questions, illustrations, findings }) => {
      const [indicator] = indicators;
      if (indicator !== undefined) Object.assign(indicator, { coverage: 'title', themes: [], evidence: [] });
      delete indicator?.focus;
      for (const about of [evidence, questions, illustrations, findings]) about.length = 0;
    });
    expect(gap?.text).toContain('title');
    expect(downloads).toEqual([]);
  });

  test('says nothing of gaps where there are none', async () => {
    expect((await page()).gap).toBeUndefined();
  });

  test('has a menu in which its own area is open', () => {
    const framework = smallestFramework();
    const [indicator] = framework.indicators;
    if (indicator === undefined) throw new Error('the smallest content has an indicator');
    expect(areaMenu(framework, indicator).map(({ open }) => open)).toEqual([true]);
  });
});

describe('Pages of illustrations', () => {
  const framework = smallestFramework();
  const pages = facetPages(framework);

  test('there is one for each indicator, level and setting, with what it holds', () => {
    expect(pages).toHaveLength(framework.indicators.length + framework.levels.length + framework.settings.length);
    const byLevel = pages.filter(({ facet }) => facet === 'levels').reduce((sum, { count }) => sum + count, 0);
    const bySetting = pages.filter(({ facet }) => facet === 'settings').reduce((sum, { count }) => sum + count, 0);
    expect(byLevel).toBeGreaterThan(0);
    expect(byLevel).toBe(bySetting);
  });

  const groups = pages.filter(({ facet }) => facet === 'levels').flatMap((page) => facetPage(framework, page).groups);
  const examples = groups.flatMap(({ rows }) => rows.flat());

  test('illustrations of a level stand under their indicators, and those of an indicator under its name alone', () => {
    expect(groups.map(({ heading }) => heading?.title)).toContain('1.1 Borrowing books');
    const ofIndicators = pages.filter(({ facet }) => facet === 'indicators').map((page) => facetPage(framework, page).groups);
    for (const [group, ...more] of ofIndicators) expect([group?.heading, more]).toEqual([undefined, []]);
  });

  test('each illustration leads back to its indicator', () => {
    for (const { place } of examples) expect(place.link.href).toMatch(/^\/indicators\/borrowing\/#illustration-/);
  });

  test('each is headed by its practice, so that a list of headings tells them apart', () => {
    expect(examples.map(({ title }) => title)).toContain('2 Strong: Opening hours');
  });

  test('each illustration and each rung says what it rests on, what is made up, and whether it was reviewed', () => {
    const { notReviewed } = framework.notices;
    const said = examples.map(({ title, basis }) => ({ title, text: renderHtml(basis.blocks), summary: basis.summary }));
    const about = (title: RegExp) => said.find((one) => title.test(one.title));
    expect(about(/Opening hours/)?.text).toMatch(/A handbook, Part One.*Hours\..*Sunday\./);
    expect(about(/Opening hours/)?.summary).toContain(notReviewed);
    expect(about(/Bringing books back/)?.text).toMatch(/Returns\..*The box\./);
    expect(about(/Bringing books back/)?.summary).not.toContain(notReviewed);
  });

  test('what is said of levels and settings says where it stands, and when that was checked', () => {
    const said = [...facetLists(framework), ...pages.map((page) => facetPage(framework, page))];
    const levels = said.filter(({ title }) => title === framework.siteWording.illustrations.by.levels || /level/.test(title));
    expect(levels).toHaveLength(1 + framework.levels.length);
    for (const { citation } of levels) expect(citation).toMatch(/^Source: A handbook.* checked /);
    expect(facetLists(framework)[0]?.citation).toBeUndefined();
  });

  test('one that holds nothing says so', () => {
    const empty = facetPages(smallestFramework(({ illustrations }) => illustrations.splice(0)));
    expect(new Set(empty.map(({ counted }) => counted))).toEqual(new Set([framework.siteWording.illustrations.none]));
  });
});

test('Evidence says what to look for with each indicator that it serves', () => {
  const [family] = evidencePage(smallestFramework()).families;
  expect(family?.sources[0]?.served).toMatchObject([{ number: '1.1', lookFor: 'Loans by month.' }]);
});

describe('The table of evidence and indicators', () => {
  test('marks what serves an indicator, and tells what documents name from what we suggest', () => {
    const usesWith = (origin: string) =>
      matrixPage(
        smallestFramework(({ indicators }) => {
          for (const link of indicators[0]?.evidence ?? []) link.origin = origin;
        }),
      ).families.flatMap(({ rows }) => rows.map(({ uses, count }) => ({ use: uses[0], count })));
    expect(usesWith('handbook')).toEqual([{ use: 'published', count: 1 }]);
    expect(usesWith('ours')).toEqual([{ use: 'own', count: 1 }]);
  });

  test('says the same by indicator', () => {
    const { columns, indicators } = matrixPage(smallestFramework());
    expect(indicators.map(({ name }) => name)).toEqual(columns.map(({ name }) => name));
    expect(indicators[0]?.sources).toHaveLength(1);
  });
});

test('An activity shows each indicator once, in its strongest role', () => {
  const { activities } = activitiesPage(
    smallestFramework(({ activities: [activity] }) => {
      if (activity !== undefined) Object.assign(activity, { reported: ['borrowing'], evaluated: ['borrowing'], considered: [] });
    }),
  );
  expect(activities[0]?.used.map(({ indicators }) => indicators.map(({ id }) => id))).toEqual([['borrowing']]);
});

test('The glossary puts its terms under their first letters', () => {
  const framework = smallestFramework();
  const { letters } = glossaryPage(framework);
  expect(letters.flatMap(({ terms }) => terms)).toHaveLength(framework.glossary.length);
  for (const { letter, terms } of letters) for (const { title } of terms) expect(title.charAt(0).toUpperCase()).toBe(letter);
});

test('A term shows the names that are in use, and keeps to itself the old words by which search finds it', () => {
  const { letters } = glossaryPage(
    smallestFramework(({ glossary: [term] }) => {
      if (term !== undefined) Object.assign(term, { synonyms: ['book out'], aliases: ['lendings', 'lone'] });
    }),
  );
  const terms = JSON.stringify(letters);
  expect(terms).toContain('book out');
  expect(terms).not.toMatch(/lendings|lone/);
});

test('The year of a source with a mark is a year, not the number of a list', () => {
  const { kinds } = sourcesPage(
    smallestFramework(({ sources: [source] }) => {
      if (source !== undefined) Object.assign(source, { date: '2019', mark: '© Library 2019' });
    }),
  );
  expect(renderHtml(kinds.flatMap(({ sources }) => sources.map(({ facts }) => facts)))).toContain(
    '<dd>2019. © Library 2019</dd>',
  );
});
