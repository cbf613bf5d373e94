import { dayInWords } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { anchors } from '../../framework/anchors.ts';
import type { SiteFramework } from '../../framework/framework.ts';
import { dataTables } from '../data-tables.ts';
import { paths } from '../paths.ts';
import { publishFramework } from '../published-framework.ts';

/** What the page of data says: the files, a table for each kind of record, and what ids mean. */
export function dataPage(framework: SiteFramework) {
  const { siteWording, release, notices, indicators } = framework;
  const { data: words, downloads } = siteWording;
  const size = (text: string) => phrase(downloads.size, { kilobytes: Math.max(1, Math.round(new Blob([text]).size / 1000)) });
  const [first] = indicators;
  const files: readonly DataFile[] = [
    { ...words.files.framework, href: paths.framework, size: size(JSON.stringify(publishFramework(framework))) },
    { ...words.files.schema, href: paths.frameworkSchema },
    { ...words.files.templates, href: paths.templateIndex },
    { ...words.files.answers, href: paths.answersSchema },
  ];
  return {
    words,
    files,
    lead: phrase(words.lead, { version: release.version, date: dayInWords(framework, release.date) }),
    licence: notices.licence,
    tables: dataTables(framework).map(({ collection, name, count, csv }) => ({
      title: words.collections[collection],
      href: paths.table(name),
      name: `${name}.csv`,
      count,
      size: size(csv),
      anchor: `${anchors[collection]}-`,
    })),
    ids: phrase(words.ids.text, { id: first?.id ?? '', number: first?.number ?? '' }),
  };
}

/** A file that programs can fetch; its size stands beside it where it is large. */
interface DataFile {
  readonly label: string;
  readonly about: string;
  readonly href: string;
  readonly size?: string;
}
