import { composeForm } from '../forms/compose.ts';
import type { FieldValues, Form } from '../forms/form.ts';
import { type FormatId, formats, type Rendered } from '../forms/formats.ts';
import type { TemplateChoice } from '../forms/templates.ts';
import type { Framework } from '../framework/framework.ts';
import { readFonts } from './fonts.ts';

/**
 * Makes one of a template's documents as a file, blank or with answers in it. Pages (for size), downloads and scripts share what
 * was made.
 */
export function makeFile(
  framework: Framework,
  template: TemplateChoice,
  document: string,
  format: FormatId,
  values: FieldValues = {},
): Promise<Rendered> {
  return remember(files, framework, [template, document, format, values], async () =>
    formats[format].render(makeForm(framework, template, document, values), values, { fonts: await readFonts() }),
  );
}

const makeForm = (framework: Framework, template: TemplateChoice, document: string, values: FieldValues): Form =>
  remember(forms, framework, [template, document, values], () => composeForm(framework, template, document, values));

type Memory<Value> = WeakMap<Framework, Map<string, Value>>;

const forms: Memory<Form> = new WeakMap();
const files: Memory<Promise<Rendered>> = new WeakMap();

/** Keeps what was made for as long as the framework that it was made from lives. */
function remember<Value>(memory: Memory<Value>, framework: Framework, key: unknown, make: () => Value): Value {
  const made = memory.get(framework) ?? new Map<string, Value>();
  memory.set(framework, made);
  const name = JSON.stringify(key);
  const value = made.get(name) ?? make();
  made.set(name, value);
  return value;
}
