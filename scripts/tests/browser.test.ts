import { expect, inject, test } from 'vitest';
import { describeWith } from '../../src/tools-for-tests.ts';
import { visitSite } from './browser.ts';
import { problemsOn } from './page-problems.ts';

describeWith('chromium')('On any page that a test visits', () => {
  const visits = visitSite(inject('pathSite'));

  test('what the policy blocks is noticed, by the page’s own policy and by that of the host', async () => {
    const page = await visits.open();
    await page.evaluate(() => {
      const style = document.createElement('style');
      style.append('p { top: 0 }');
      document.body.append(style);
    });
    // The browser writes each of the two into its console too.
    await expect.poll(() => visits.complaints.length).toBe(4);
    const blocked = visits.complaints.splice(0).filter((complaint) => complaint.endsWith('/x/: blocked style-src-elem inline'));
    expect(blocked).toHaveLength(2);
  });

  test('what cannot be understood by everybody is noticed, and so is what is wider than the screen', async () => {
    const page = await visits.open('', { viewport: { width: 375, height: 812 } });
    await page.evaluate(() => {
      const wide = document.createElement('p');
      wide.style.width = '600px';
      wide.append(document.createElement('img'));
      document.querySelector('main')?.append(wide);
    });
    const problems = await problemsOn(page);
    expect(problems).toEqual([expect.stringMatching(/^needs 6\d\d pixels, and has 375$/), 'image-alt at img']);
  });

  test('nobody remembers who was there before', async () => {
    const first = await visits.open();
    await first.evaluate(() => localStorage.setItem('name', 'first'));
    const second = await visits.open();
    expect(await second.evaluate(() => localStorage.getItem('name'))).toBeNull();
  });
});
