import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import { SITE_URL } from './build-sites.ts';
import { addressOf, attributesOf, filesOf, pagesOf, textOf } from './site-files.ts';

const sites = [inject('rootSite'), inject('pathSite')];

test('Pages keep the rules of HTML', async () => {
  const site = inject('rootSite');
  const htmlValidate = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:document'],
    rules: {
      'no-inline-style': 'error',
      // Titles of pages hold official titles, and those are as long as they are.
      'long-title': 'off',
      // Every file comes from the site itself.
      'require-sri': 'off',
    },
  });
  const problems: string[] = [];
  for (const page of pagesOf(site)) {
    const { results } = await htmlValidate.validateString(textOf(site, page), page);
    const messages = results.flatMap((result) => result.messages);
    problems.push(...messages.map(({ ruleId, message, line, column }) => `${page}:${line}:${column}: ${message} (${ruleId})`));
  }
  expect(problems).toEqual([]);
});

describe.each(sites)('In the site under $base', (site) => {
  const files = new Set(filesOf(site));
  const pages = pagesOf(site);
  const anchors = new Map(pages.map((page) => [addressOf(site, page), new Set(attributesOf(textOf(site, page), 'id', 'name'))]));

  test('every link and every anchor within it leads somewhere', () => {
    const broken = pages.flatMap((page) => {
      const address = addressOf(site, page);
      return attributesOf(textOf(site, page), 'href', 'src', 'data-search-index').flatMap((link) => {
        const url = new URL(link, `http://site${address}`);
        if (url.host !== 'site') return [];
        const [path, hash] = [decodeURIComponent(url.pathname), decodeURIComponent(url.hash.slice(1))];
        const file = path.startsWith(site.base) ? path.slice(site.base.length) : undefined;
        const target = file === undefined ? undefined : [file, `${file}index.html`].find((candidate) => files.has(candidate));
        if (target === undefined && !(file?.endsWith('/') && [...files].some((known) => known.startsWith(file))))
          return [`${page}: ${link} leads nowhere`];
        // What is chosen on a page stands there too: "#indicators=risk-and-need".
        const known = hash === '' || hash.includes('=') || anchors.get(path)?.has(hash) === true;
        return known ? [] : [`${page}: ${link} has no anchor there`];
      });
    });
    expect([...new Set(broken)]).toEqual([]);
  });

  test('every page can be reached from the first by links', () => {
    const reached = new Set<string>();
    const visit = (address: string): void => {
      if (reached.has(address) || !anchors.has(address)) return;
      reached.add(address);
      const page = `${address.slice(site.base.length)}index.html`;
      for (const link of attributesOf(textOf(site, page), 'href')) visit(new URL(link, `http://site${address}`).pathname);
    };
    visit(site.base);
    const lonely = pages.map((page) => addressOf(site, page)).filter((address) => !reached.has(address));
    expect(lonely).toEqual([`${site.base}404.html`]);
  });

  test('the number of an indicator leads to its page, on hosts that read redirects and on those that do not', () => {
    const target = `${site.base}indicators/risk-and-need/`;
    expect(textOf(site, '_redirects')).toContain(`${site.base}5.2 ${target} 302\n`);
    expect(attributesOf(textOf(site, '5.2/index.html'), 'href')).toContain(target);
  });

  test('no page names the address of the site unless it was given', () => {
    const named = [...files]
      .filter((file) => /\.(html|xml|txt|json)$/.test(file))
      .filter((file) => textOf(site, file).includes(SITE_URL));
    expect(named.length > 0).toBe(site.base === '/x/');
  });

  test('no page has a script or a style of its own, which its policy would block', () => {
    const inline = pages.filter((page) =>
      /<style|\sstyle="|\son[a-z]+="|<script(?![^>]*\ssrc=)(?![^>]*type="(application\/json|application\/ld\+json|speculationrules)")/.test(
        textOf(site, page),
      ),
    );
    expect(inline).toEqual([]);
  });

  test('every page has a title and a description of its own, one first heading, and says who does not stand behind it', () => {
    for (const own of [/<title>([^<]+)<\/title>/, /<meta name="description" content="([^"]+)"/]) {
      const words = pages.map((page) => textOf(site, page).match(own)?.[1] ?? `${page} has none`);
      expect(words.filter((said, index) => words.indexOf(said) !== index || said.endsWith(' has none'))).toEqual([]);
    }
    const headings = pages.filter((page) => textOf(site, page).match(/<h1[\s>]/g)?.length !== 1);
    expect(headings).toEqual([]);
    const silent = pages.filter((page) => !textOf(site, page).includes('Not produced or endorsed by'));
    expect(silent).toEqual([]);
  });
});

test('What needs the address is left out without it, and the build says so', () => {
  const [root, below] = sites;
  if (root === undefined || below === undefined) throw new Error('two sites are built');
  expect(root.said).toContain('SITE_URL is not set');
  expect(below.said).not.toContain('SITE_URL is not set');
  for (const file of ['sitemap.xml', 'feed.xml']) {
    expect(filesOf(root)).not.toContain(file);
    expect(filesOf(below)).toContain(file);
  }
  const addresses = [...textOf(below, 'sitemap.xml').matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1]);
  const pages = pagesOf(below).filter((page) => page !== '404.html' && !/^[\d.]+\/index\.html$/.test(page));
  expect(addresses.toSorted()).toEqual(pages.map((page) => `${SITE_URL}${addressOf(below, page)}`).toSorted());
});
