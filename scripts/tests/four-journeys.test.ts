import type { Locator, Page } from 'playwright-core';
import { beforeEach, expect, inject, test, vi } from 'vitest';
import { get } from '../../src/framework/framework.ts';
import { describeWith } from '../../src/tools-for-tests.ts';
import { readFramework } from '../read-framework.ts';
import { visitSite } from './browser.ts';
import { tabTo } from './keyboard.ts';

const framework = readFramework('content');
const words = framework.siteWording;
const indicator = get(framework, 'indicators', 'risk-and-need');
const next = framework.indicators[framework.indicators.indexOf(indicator) + 1];

// Some places are more than a hundred presses of Tab away.
vi.setConfig({ testTimeout: 120_000 });

/** Who comes, and how they follow what they found. */
const readers = [
  { reader: 'with keys alone', javaScriptEnabled: true, keys: true },
  { reader: 'with keys alone and without scripts', javaScriptEnabled: false, keys: true },
  { reader: 'without scripts', javaScriptEnabled: false, keys: false },
];

describeWith('chromium').each(readers)('Somebody who reads $reader', ({ javaScriptEnabled, keys }) => {
  const visits = visitSite(inject('pathSite'));
  let page: Page;

  beforeEach(async () => {
    // Where the focus goes the page follows at once, so that each stop can be looked at.
    page = await visits.open('', { javaScriptEnabled, reducedMotion: 'reduce' });
  });

  const follow = async (target: Locator): Promise<void> => {
    if (!keys) return target.click();
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  const main = () => page.getByRole('main');
  const arriveAt = async (title: string | RegExp): Promise<void> =>
    main().getByRole('heading', { level: 1, name: title }).waitFor();
  const downloads = async (file: string): Promise<void> => {
    const [download] = await Promise.all([
      page.waitForEvent('download', { timeout: 50_000 }),
      follow(main().locator(`a[href$="/${file}"]`).first()),
    ]);
    expect(download.suggestedFilename()).toBe(file.split('/').at(-1));
  };

  test('understands an indicator', async () => {
    await follow(main().getByRole('link', { name: indicator.title }).first());
    await arriveAt(indicator.title);
    await follow(
      page
        .getByRole('navigation', { name: words.frame.onThisPage })
        .getByRole('link', { name: framework.formWording.parts.questions }),
    );
    await page.waitForURL(/#questions-risk-and-need$/);
    const [question] = framework.questions.filter((asked) => asked.indicator === indicator.id);
    const place = await main()
      .getByText(question?.text ?? '')
      .boundingBox();
    expect(place?.y).toBeLessThan(page.viewportSize()?.height ?? 0);
    await follow(page.locator('a[rel="next"]'));
    await arriveAt(next?.title ?? '');
  });

  test('finds an illustration by its indicator', async () => {
    await follow(main().getByRole('link', { name: words.home.doors.find.link }));
    await arriveAt(words.illustrations.title);
    await follow(main().locator('a[href$="/illustrations/indicator/risk-and-need/"]'));
    await arriveAt(indicator.title);
    const example = main().getByRole('article').first();
    await follow(example.locator('summary'));
    expect(await example.locator('details').getAttribute('open')).not.toBeNull();
    await follow(example.getByRole('link', { name: /^\d\.\d / }));
    await page.waitForURL(/\/indicators\//);
  });

  test('finds an illustration by its words or, without scripts, the pages that list them all', async () => {
    if (javaScriptEnabled) {
      await tabTo(page, page.getByRole('banner').getByRole('searchbox'));
      await page.keyboard.type('home visits weak');
      await page.keyboard.press('Enter');
      const first = main()
        .getByRole('listitem')
        .getByRole('link', { name: /home visits/i })
        .first();
      await first.waitFor();
      await follow(first);
    } else {
      await follow(page.getByRole('banner').getByRole('link', { name: words.search.browse.title }));
      await arriveAt(words.search.title);
      await follow(main().getByRole('link', { name: words.illustrations.menu }));
      await follow(main().locator('a[href$="/illustrations/indicator/risk-and-need/"]'));
    }
    await main().getByRole('article').first().waitFor();
    expect(new URL(page.url()).pathname).toMatch(/\/(indicators|illustrations\/indicator)\//);
  });

  test('gets a template', async () => {
    await follow(main().getByRole('link', { name: words.home.doors.fill.link }));
    await arriveAt(words.templates.title);
    await downloads('templates/risk-and-need.docx');
    await downloads('templates/risk-and-need.pdf');
  });

  test('gets what partners need to put their parts together', async () => {
    await follow(
      page.getByRole('navigation', { name: words.frame.mainNavigation }).getByRole('link', { name: words.guides.menu }),
    );
    await arriveAt(words.guides.title);
    await follow(main().locator('a[href$="/running-a-session/"]'));
    await follow(main().getByRole('link', { name: words.templates.title }).first());
    await arriveAt(words.templates.title);
    await downloads('templates/risk-and-need-contributor-sheet.docx');
    await downloads('templates/risk-and-need-reading-pack.pdf');
  });

  if (keys) {
    test('passes over what stands above every page', async () => {
      await follow(page.locator('.skip-link'));
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    });
  }
});
