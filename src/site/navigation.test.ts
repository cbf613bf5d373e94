import { expect, test } from 'vitest';
import { smallestFramework } from '../framework/fixtures.ts';
import { footerMenu, guidesPage, mainMenu } from './navigation.ts';
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
