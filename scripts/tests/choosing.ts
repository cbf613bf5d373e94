import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { addressOfChoice } from '../../src/forms/choice-address.ts';
import type { FormatId } from '../../src/forms/formats.ts';
import type { SavedChoice } from '../../src/framework/choice-schema.ts';

/** A file that a page made. */
export interface MadeFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The page on which people choose a template, as somebody uses it. */
export interface Choosing {
  /** Brings a choice, as a link that somebody shared does. */
  follow(address: string): Promise<void>;
  /** Brings a choice and writes, in one go, what is typed beside it. */
  wish(wish: Omit<SavedChoice, 'frameworkVersion'>): Promise<void>;
  /** Makes a document, and waits for the file. */
  make(document: string, format: FormatId): Promise<MadeFile>;
  /** Presses a button that ends in a file. */
  fileFrom(button: string): Promise<MadeFile>;
  /** Waits until it is known what the choice comes to. */
  counted(): Promise<void>;
}

/** Uses an open page for choosing. */
export function choosingOn(page: Page): Choosing {
  const fileFrom = async (button: string): Promise<MadeFile> => {
    const [download] = await Promise.all([page.waitForEvent('download', { timeout: 30_000 }), page.locator(button).click()]);
    return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
  };
  const follow = (address: string) =>
    page.evaluate(
      (fragment) =>
        new Promise<void>((resolve) => {
          if (location.hash === fragment) return resolve();
          // The page's own listener was there before this one.
          addEventListener('hashchange', () => resolve(), { once: true });
          location.hash = fragment;
        }),
      `#${address}`,
    );
  return {
    follow,
    async wish({ choice, title, values }) {
      await follow(addressOfChoice(choice));
      const typed = { title, ...Object.fromEntries(Object.entries(values).map(([key, value]) => [`value:${key}`, value])) };
      await page.evaluate((lines) => {
        for (const [name, value] of Object.entries(lines)) {
          const line = document.querySelector<HTMLInputElement>(`[name="${CSS.escape(name)}"]`);
          if (line === null) throw new Error(`Nobody can type ${name}`);
          line.value = String(value);
          line.dispatchEvent(new Event('input', { bubbles: true }));
        }
      }, typed);
    },
    make: (document, format) => fileFrom(`[data-make="${document}"][data-format="${format}"]`),
    fileFrom,
    counted: async () => {
      await page.waitForFunction(() =>
        [...document.querySelectorAll('[data-size]')].every((place) => /\d page/.test(place.textContent ?? '')),
      );
    },
  };
}
