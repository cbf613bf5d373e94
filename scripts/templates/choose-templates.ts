import { pickedTemplate, readyTemplates, type TemplateChoice } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { didYouMean } from '../../src/framework/nearest.ts';
import type { Indicator } from '../../src/framework/schema.ts';
import { Refusal } from '../stages/tell-failure.ts';
import type { Wanted } from './read-arguments.ts';

/**
 * The templates that somebody asked for, each once: those named, then one of all the indicators named; all that are ready
 * where nothing was named. They come as the documents named, or else as theirs. Throws a Refusal that lists every name that
 * does not exist.
 */
export function chooseTemplates(
  framework: Framework,
  wanted: Pick<Wanted, 'templates' | 'indicators' | 'documents'>,
): TemplateChoice[] {
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
  if (problems.length > 0) throw new Refusal(problems.join('\n'));

  const indicators = framework.indicators.filter((indicator) => wanted.indicators.some((name) => isCalled(name)(indicator)));
  const nothing = wanted.templates.length === 0 && wanted.indicators.length === 0;
  const named = nothing ? ready : ready.filter(({ id }) => wanted.templates.includes(id));
  const picked = indicators.length === 0 ? [] : [pickedTemplate(framework, ids(indicators))];
  return [...named, ...picked].map((template) => ({
    ...template,
    documents: wanted.documents.length === 0 ? template.documents : known.documents.filter((id) => wanted.documents.includes(id)),
  }));
}

/** A sentence for each name that is not known, with the nearest that is, or else with what helps. */
const unknown = (names: readonly string[], known: readonly string[], what: string, help: string): string[] =>
  names.filter((name) => !known.includes(name)).map((name) => `"${name}" is not ${what}.${didYouMean(name, known) || help}`);

const ids = (records: readonly { readonly id: string }[]): string[] => records.map(({ id }) => id);
