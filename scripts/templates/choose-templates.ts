import { pickedTemplate, readyTemplates, type TemplateChoice } from '../../src/forms/templates.ts';
import type { Framework } from '../../src/framework/framework.ts';
import { didYouMean } from '../../src/framework/nearest.ts';
import type { Indicator } from '../../src/framework/schema.ts';
import { Refusal } from '../stages/tell-failure.ts';

/**
 * The templates that somebody asked for, each once: those named, then one of all the indicators named; all that are ready
 * where nothing was named. Throws a Refusal that lists every name that does not exist.
 */
export function chooseTemplates(
  framework: Framework,
  wanted: { readonly templates: readonly string[]; readonly indicators: readonly string[] },
): TemplateChoice[] {
  const ready = readyTemplates(framework);
  if (wanted.templates.length === 0 && wanted.indicators.length === 0) return ready;

  const problems: string[] = [];
  const chosen = ready.filter(({ id }) => wanted.templates.includes(id));
  for (const id of wanted.templates) {
    const known = ready.map((template) => template.id);
    if (!known.includes(id))
      problems.push(`"${id}" is not a template.${didYouMean(id, known) || ` There are: ${known.join(', ')}.`}`);
  }
  const named = (name: string) => (indicator: Indicator) => indicator.id === name || indicator.number === name;
  const indicators = framework.indicators.filter((indicator) => wanted.indicators.some((name) => named(name)(indicator)));
  for (const name of wanted.indicators) {
    if (framework.indicators.some(named(name))) continue;
    problems.push(
      `"${name}" is not an indicator.${
        didYouMean(
          name,
          framework.indicators.map(({ id }) => id),
        ) || ' Give an id or a number.'
      }`,
    );
  }
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
  return indicators.length === 0
    ? chosen
    : [
        ...chosen,
        pickedTemplate(
          framework,
          indicators.map(({ id }) => id),
        ),
      ];
}
