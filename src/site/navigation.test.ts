import { expect, test } from 'vitest';
import { smallestFramework } from '../framework/fixtures.ts';
import { footerMenu, guidesPage, isAbove, mainMenu, scrutinyPages } from './navigation.ts';
import { createPaths } from './paths.ts';

const framework = smallestFramework();
const paths = createPaths('/x/');
const guide = { label: 'A first hour', href: '/x/a-first-hour/' };
const addresses = (links: readonly { readonly href: string }[]) => links.map(({ href }) => href);

test('The menu leads to the page of guides, and not to each of them', () => {
  const menu = addresses(mainMenu(framework, [guide], paths));
  expect(menu).toContain('/x/guides/');
  expect(menu).not.toContain(guide.href);
});

test('Where there are no guides, nothing leads to a page of them', () => {
  expect(guidesPage(framework, [], paths)).toEqual([]);
  expect(addresses(mainMenu(framework, [], paths))).not.toContain('/x/guides/');
});

test('Guides to the site itself come first at the foot of every page', () => {
  expect(footerMenu(framework, [guide], paths)[0]).toEqual(guide);
});

test('A page that stands elsewhere in the tree of addresses still belongs to the page that lists it', () => {
  const guides = { label: 'Guides', href: '/x/guides/' };
  expect(isAbove(guides, guide.href)).toBe(false);
  expect(isAbove(guides, guide.href, [guides])).toBe(true);
});

test('Nothing leads to pages about scrutiny that the content does not fill', () => {
  const bare = smallestFramework(({ findings, figures, process }) => {
    for (const records of [findings, figures, process]) records.length = 0;
  });
  expect(addresses(scrutinyPages(bare, paths))).toEqual(['/x/activities/']);
  expect(addresses(mainMenu(bare, [], paths))).not.toContain('/x/findings/');
  expect(addresses(scrutinyPages(framework, paths))).toEqual(['/x/activities/', '/x/findings/', '/x/figures/']);
});
