import { anchorOf, citationWords } from '../../forms/names.ts';
import { phrase } from '../../forms/phrase.ts';
import { readyTemplates, type TemplateChoice } from '../../forms/templates.ts';
import { get, type SiteFramework } from '../../framework/framework.ts';
import { counted } from '../counted.ts';
import { type Download, downloadsOf } from '../downloads.ts';
import { paths } from '../paths.ts';
import { modelIndicator } from '../quality-model.ts';
import { templatesArchive } from '../templates-archive.ts';

/** A template with what it covers and every file of it. */
export interface ListedTemplate {
  readonly anchor: string;
  readonly title: string;
  readonly about: string;
  /** Where the programme stands that it follows; absent where it follows none. */
  readonly citation: string | undefined;
  readonly count: string;
  /** The numbers of its indicators. */
  readonly numbers: string;
  readonly downloads: readonly Download[];
}

/** What the page of templates says: what the documents are for, then templates of single indicators and sets of several. */
export async function templatesPage(framework: SiteFramework) {
  const single = new Set(framework.indicators.map(({ id }) => id));
  const listed = await Promise.all(
    readyTemplates(framework).map(async (template) => ({
      ...(await listedTemplate(framework, template)),
      several: !single.has(template.id),
    })),
  );
  return {
    words: framework.siteWording.templates,
    documents: framework.documents.map(({ name, about }) => ({ name, about })),
    choose: chooseDoor(framework),
    example: exampleLink(framework),
    archive: await archiveLink(framework),
    sets: listed.filter(({ several }) => several),
    singles: listed.filter(({ several }) => !several),
  };
}

/** Every template in one file, with how many files are in it and how large it is. */
async function archiveLink(framework: SiteFramework) {
  const { link, facts } = framework.siteWording.templates.all;
  const { files, bytes } = await templatesArchive(framework);
  return {
    label: link,
    href: paths.archive,
    facts: phrase(facts, { files, megabytes: Math.max(1, Math.round(bytes.length / 1e6)) }),
  };
}

/** The way to a template of one's own. */
const chooseDoor = ({ siteWording: { choose: words } }: SiteFramework) => ({
  title: words.title,
  text: words.linkAbout,
  link: words.link,
  href: paths.choose,
});

/** The way to the worked example, where there is one. */
function exampleLink({ workedExamples, siteWording: { workedExample: words } }: SiteFramework) {
  return workedExamples.length === 0 ? undefined : { label: words.link, about: words.linkAbout, href: paths.workedExample };
}

/** A template that takes the indicators of a programme says things about that programme. */
function citationOf(framework: SiteFramework, { id }: TemplateChoice): string | undefined {
  const choice = framework.templates.find((template) => template.id === id)?.choice;
  return choice?.kind === 'activity' ? citationWords(framework, get(framework, 'activities', choice.activity)) : undefined;
}

async function listedTemplate(framework: SiteFramework, template: TemplateChoice): Promise<ListedTemplate> {
  const indicators = template.indicators.map((id) => modelIndicator(framework, get(framework, 'indicators', id)));
  return {
    anchor: anchorOf('templates', template.id),
    title: template.title,
    about: template.about,
    citation: citationOf(framework, template),
    count: counted(framework.siteWording.templates.indicators, indicators.length),
    numbers: indicators.map(({ number }) => number).join(', '),
    downloads: await downloadsOf(framework, template),
  };
}
