import type { FieldValues } from '../../src/forms/form.ts';
import { pickedTemplate, readyTemplates, type TemplateChoice } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { didYouMean } from '../../src/framework/nearest.ts';
import type { Indicator } from '../../src/framework/schema.ts';
import { Refusal } from '../stages/tell-failure.ts';
import { openChoice } from './open-choice.ts';
import { openPartners } from './open-partners.ts';
import type { Wanted } from './read-arguments.ts';

/** What is to be made, and what somebody should know of it. */
export interface Chosen {
  readonly templates: readonly TemplateChoice[];
  /** What is filled in beforehand. */
  readonly values: FieldValues;
  /** Who gets a sheet, where sheets are wanted in place of the templates' documents. */
  readonly organisations?: readonly string[];
  /** What of the files that were named could not be taken as it stood, a sentence each. */
  readonly remarks: readonly string[];
}

/**
 * What somebody asked for: the templates named, each once, then one of all the indicators named; or a saved choice; or, where nothing
 * was named, all that are ready. Templates come as the documents named, or else as theirs. Throws a Refusal that lists everything
 * that is not there or cannot be read.
 */
export function chooseTemplates(framework: Framework, wanted: Omit<Wanted, 'help' | 'formats' | 'out'>): Chosen {
  const named = namedTemplates(framework, wanted);
  const opened = wanted.choice === undefined ? undefined : openChoice(framework, wanted.choice);
  const partners = wanted.partners === undefined ? undefined : openPartners(framework, wanted.partners);
  const problems = [named, opened, partners].flatMap((part) => (part !== undefined && 'problems' in part ? part.problems : []));
  if (problems.length > 0 || 'problems' in named) throw new Refusal(problems.join('\n'));

  const saved = opened !== undefined && 'template' in opened ? opened : undefined;
  const listed = partners !== undefined && 'organisations' in partners ? partners : undefined;
  const templates = saved === undefined ? named.templates : [saved.template];
  const documents = framework.documents.map(({ id }) => id).filter((id) => wanted.documents.includes(id));
  return {
    templates: documents.length === 0 ? templates : templates.map((template) => ({ ...template, documents })),
    values: saved?.values ?? {},
    ...(listed === undefined ? {} : { organisations: listed.organisations }),
    remarks: [...(saved?.remarks ?? []), ...(listed?.remarks ?? [])],
  };
}

/** The templates that were named by ids and numbers, or a sentence for each name that does not exist. */
function namedTemplates(
  framework: Framework,
  wanted: Pick<Wanted, 'templates' | 'indicators' | 'documents'>,
): { readonly templates: readonly TemplateChoice[] } | { readonly problems: readonly string[] } {
  const ready = readyTemplates(framework);
  const known = { templates: ids(ready), indicators: ids(framework.indicators), documents: ids(framework.documents) };
  const isCalled = (name: string) => (indicator: Indicator) => indicator.id === name || indicator.number === name;
  const problems = [
    ...unknown(wanted.templates, known.templates, 'a template', ` There are: ${known.templates.join(', ')}.`),
    ...unknown(
      wanted.indicators.filter((name) => !framework.indicators.some(isCalled(name))),
      known.indicators,
      'an indicator',
      ' Give an id or a number.',
    ),
    ...unknown(wanted.documents, known.documents, 'a document', ` There are: ${known.documents.join(', ')}.`),
  ];
  if (problems.length > 0) return { problems };

  const indicators = framework.indicators.filter((indicator) => wanted.indicators.some((name) => isCalled(name)(indicator)));
  const nothing = wanted.templates.length === 0 && wanted.indicators.length === 0;
  const named = nothing ? ready : ready.filter(({ id }) => wanted.templates.includes(id));
  const picked = indicators.length === 0 ? [] : [pickedTemplate(framework, ids(indicators))];
  return { templates: [...named, ...picked] };
}

/** A sentence for each name that is not known, with the nearest that is, or else with what helps. */
const unknown = (names: readonly string[], known: readonly string[], what: string, help: string): string[] =>
  names.filter((name) => !known.includes(name)).map((name) => `"${name}" is not ${what}.${didYouMean(name, known) || help}`);

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
