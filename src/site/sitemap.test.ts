import { expect, test } from 'vitest';
import { robotsFile, sitemapFile } from './sitemap.ts';

test('The sitemap lists every page in order, but not the page for wrong addresses', () => {
  const locations = sitemapFile(['https://a.org/b/', 'https://a.org/404/', 'https://a.org/a/']).match(/<loc>[^<]*/g);
  expect(locations).toEqual(['<loc>https://a.org/a/', '<loc>https://a.org/b/']);
});

test('Search engines are told where the sitemap is', () => {
  expect(robotsFile('https://a.org/sitemap.xml')).toContain('Sitemap: https://a.org/sitemap.xml\n');
});
