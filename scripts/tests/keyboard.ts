import type { Locator, Page } from 'playwright-core';

/**
 * Presses Tab until something has the focus, as a reader does who has no mouse. Throws where it is never reached, and where the focus
 * stands on the way on anything that cannot be seen (WCAG 2.2, 2.4.7 and 2.4.11).
 */
export async function tabTo(page: Page, target: Locator, most = 400): Promise<void> {
  for (let stop = 0; stop < most; stop++) {
    await page.keyboard.press('Tab');
    const { there, hidden } = await target.evaluate((wanted) => {
      const focused = document.activeElement ?? document.body;
      const { width, height, top, bottom } = focused.getBoundingClientRect();
      const seen = focused === document.body || (width > 1 && height > 1 && bottom > 0 && top < innerHeight);
      return { there: focused === wanted, hidden: seen ? undefined : focused.outerHTML.slice(0, 120) };
    });
    if (hidden !== undefined) throw new Error(`The focus is on what nobody can see: ${hidden}`);
    if (there) return;
  }
  throw new Error(`${target} is not reached with ${most} presses of Tab.`);
}
