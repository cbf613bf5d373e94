import { anchorOf, dayInWords } from '../../forms/indicator-blocks.ts';
import type { Framework } from '../../framework/framework.ts';
import type { Source } from '../../framework/schema.ts';

/** What the page of sources says: published documents, then what was written here. */
export function sourcesPage(framework: Framework) {
  const words = framework.siteWording.sources;
  const kinds = (['published', 'own'] as const).map((kind) => ({
    anchor: kind,
    title: words.kinds[kind],
    sources: framework.sources.filter((source) => source.kind === kind).map((source) => listedSource(framework, source)),
  }));
  return { words, kinds: kinds.filter(({ sources }) => sources.length > 0) };
}

function listedSource(framework: Framework, source: Source) {
  const words = framework.siteWording.sources;
  const { title, publisher, date, mark, rights, note, url, status, checked } = source;
  return {
    anchor: anchorOf('sources', source.id),
    title,
    facts: [
      { name: words.publisher, text: publisher },
      { name: words.date, text: mark === undefined ? date : `${date}. ${mark}` },
      { name: words.rights, text: rights },
      {
        name: words.status,
        text: `${framework.formWording.statuses[status]}, ${words.checked} ${dayInWords(framework, checked)}`,
      },
    ],
    note,
    url,
  };
}

export type ListedSource = ReturnType<typeof listedSource>;
