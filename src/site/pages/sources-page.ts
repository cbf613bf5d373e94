import { facts } from '../../forms/blocks.ts';
import { anchorOf, dayInWords } from '../../forms/names.ts';
import { proseLine } from '../../forms/prose.ts';
import type { SiteFramework } from '../../framework/framework.ts';
import type { Source } from '../../framework/schema.ts';

/** What the page of sources says: published documents, then what was written here. */
export function sourcesPage(framework: SiteFramework) {
  const words = framework.siteWording.sources;
  const kinds = (['published', 'own'] as const).map((kind) => ({
    anchor: kind,
    title: words.kinds[kind],
    sources: framework.sources.filter((source) => source.kind === kind).map((source) => listedSource(framework, source)),
  }));
  return { words, kinds: kinds.filter(({ sources }) => sources.length > 0) };
}

function listedSource(framework: SiteFramework, source: Source) {
  const words = framework.siteWording.sources;
  const { title, publisher, date, mark, rights, note, url, status, checked } = source;
  return {
    anchor: anchorOf('sources', source.id),
    title,
    facts: facts([
      [words.publisher, publisher],
      [words.date, mark === undefined ? date : `${date}. ${mark}`],
      [words.rights, proseLine(rights)],
      [words.status, `${framework.formWording.statuses[status]}, ${words.checked} ${dayInWords(framework, checked)}`],
    ]),
    note,
    url,
  };
}

export type ListedSource = ReturnType<typeof listedSource>;
