import { parseArgs } from 'node:util';
import { type FormatId, formats } from '../../src/forms/formats.ts';
import { didYouMean } from '../../src/framework/nearest.ts';
import { Refusal } from '../stages/tell-failure.ts';

/** What somebody asked for at the command line. */
export interface Wanted {
  readonly help: boolean;
  /** Ids of templates. */
  readonly templates: readonly string[];
  /** Ids or printed numbers of indicators. */
  readonly indicators: readonly string[];
  /** The path of a saved choice. */
  readonly choice?: string;
  /** The path of a list of organisations, one a line, each of which gets its own sheet in place of the documents. */
  readonly partners?: string;
  /** Ids of documents; none means those that each template comes as. */
  readonly documents: readonly string[];
  readonly formats: readonly FormatId[];
  /** The folder to write into. */
  readonly out: string;
}

const options = {
  template: { type: 'string', multiple: true },
  indicator: { type: 'string', multiple: true },
  choice: { type: 'string' },
  partners: { type: 'string' },
  document: { type: 'string', multiple: true },
  format: { type: 'string', multiple: true },
  out: { type: 'string' },
  help: { type: 'boolean' },
} as const;

const optionNames = Object.keys(options).map((name) => `--${name}`);

/** Reads the words after `npm run templates --`. Throws a Refusal that names every word that cannot be understood. */
export function readArguments(args: readonly string[]): Wanted {
  const { values, tokens } = parseArgs({ args: [...args], options, strict: false, allowPositionals: true, tokens: true });
  const known = Object.keys(formats) as FormatId[];
  const problems = tokens.flatMap((token, index): string[] => {
    if (token.kind === 'positional') {
      // What follows an unknown option was meant for it.
      const before = tokens[index - 1];
      return before?.kind === 'option' && !(before.name in options)
        ? []
        : [`"${token.value}" stands alone; put --template, --indicator or --choice before it.`];
    }
    if (token.kind !== 'option') return [];
    const option = Object.entries(options).find(([name]) => name === token.name)?.[1];
    if (option === undefined) return [`${token.rawName} is not an option.${didYouMean(token.rawName, optionNames)}`];
    return option.type === 'string' && !token.value ? [`${token.rawName} needs a value after it.`] : [];
  });
  const texts = (value: unknown): string[] =>
    (Array.isArray(value) ? value : [value]).filter((text): text is string => typeof text === 'string' && text !== '');

  const asked = texts(values.format).flatMap((text) => text.split(',').map((name) => name.trim()));
  for (const name of asked) {
    if (known.some((id) => id === name)) continue;
    problems.push(`"${name}" is not a format; there are ${known.join(' and ')}.${didYouMean(name, known)}`);
  }
  const named = { templates: texts(values.template), indicators: texts(values.indicator), documents: texts(values.document) };
  const [choice, partners] = [texts(values.choice).at(-1), texts(values.partners).at(-1)];
  const chosen = named.templates.length + named.indicators.length;
  if (choice !== undefined && chosen > 0)
    problems.push('--choice says itself what to make; leave --template and --indicator out, or run the command twice.');
  if (partners !== undefined && choice === undefined && chosen === 0)
    problems.push('--partners needs to know of what the sheets are; add --choice, --template or --indicator.');
  if (partners !== undefined && named.documents.length > 0)
    problems.push('--partners writes the sheets of partners alone; leave --document out.');
  if (problems.length > 0) throw new Refusal(problems.join('\n'));
  return {
    help: values.help === true,
    ...named,
    ...(choice === undefined ? {} : { choice }),
    ...(partners === undefined ? {} : { partners }),
    formats: asked.length === 0 ? known : known.filter((id) => asked.includes(id)),
    out: texts(values.out).at(-1) ?? 'forms',
  };
}

/** What the command says when it is asked for help. */
export const usage = `Writes the documents of templates without building the site.

npm run templates -- [options]
  --template ID        a ready-made template; may be repeated, and each is written
  --indicator ID       an indicator by id or number (5.2); may be repeated, and all become one template
  --choice FILE        a choice that was saved on the site, with what was filled in beside it
  --partners FILE      organisations, one a line: a sheet for each, with its name in it, and nothing else
  --document ID        a document (evidence-log); may be repeated; without it, those that a template comes as
  --format docx,pdf    which formats; both without it
  --out FOLDER         where to; ./forms without it
  --help               says this

Without --template, --indicator and --choice, every ready-made template is written.`;
