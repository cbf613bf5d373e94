import { escapeMarkup } from '../forms/escape-markup.ts';
import { plainText } from '../forms/form.ts';
import { anchorOf } from '../forms/names.ts';
import { phrase } from '../forms/phrase.ts';
import { proseLine } from '../forms/prose.ts';
import type { SiteFramework } from '../framework/framework.ts';
import { paths as ours, type Paths } from './paths.ts';

/** What changed, the newest first, for programs that fetch such news (Atom, RFC 4287). Days begin at midnight UTC. */
export function feedFile({ changes, release, siteWording, formWording }: SiteFramework, site: URL, paths: Paths = ours): string {
  const { name, feed } = siteWording;
  const home = new URL(paths.home, site).href;
  const entries = changes.map(({ id, date, title, text }) => {
    const address = `${home}#${anchorOf('changes', id)}`;
    const said = escapeMarkup(plainText(proseLine(text)));
    return `  <entry><id>${address}</id><title>${escapeMarkup(title)}</title><updated>${date}T00:00:00Z</updated><link href="${address}"/><summary>${said}</summary></entry>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${formWording.language}">`,
    `  <id>${home}</id>`,
    `  <title>${escapeMarkup(phrase(feed.title, { site: name }))}</title>`,
    `  <updated>${release.date}T00:00:00Z</updated>`,
    `  <link href="${home}"/>`,
    `  <link rel="self" href="${new URL(paths.feed, site).href}"/>`,
    `  <author><name>${escapeMarkup(name)}</name></author>`,
    ...entries,
    '</feed>',
    '',
  ].join('\n');
}
