import { writtenRows, writtenText } from '../forms/written-text.ts';
import { type Answers, answers } from './answers.ts';
import { checkIdentity, parseIdentity } from './identity.ts';
import { type Found, type ReadResult, readingOf, refuse } from './read-result.ts';

/** Answers that were saved as JSON. Never throws: what cannot be read is refused with a reason. */
export function readJson(bytes: Uint8Array): ReadResult {
  let found: unknown;
  try {
    found = parseIdentity(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return refuse('broken');
  }
  if (found === undefined) return refuse('broken');
  if (typeof found !== 'object' || found === null || !('formatVersion' in found) || !('values' in found))
    return refuse('not-ours');
  const { formatVersion, frameworkVersion, template, document, ...content } = {
    frameworkVersion: '',
    template: '',
    document: '',
    ...found,
  };
  const checked = checkIdentity({ formatVersion, frameworkVersion, template, document });
  if ('refusal' in checked) return refuse(checked.refusal);
  const whole = answers.safeParse({ ...checked.identity, ...content });
  return whole.success ? readingOf(checked.identity, written(whole.data)) : refuse('broken');
}

/** Answers as the text of a file that `readJson` reads again. */
export const writeJson = (saved: Answers): string => `${JSON.stringify(saved, undefined, 2)}\n`;

/** As every format carries them: somebody may have written into the file. */
function written({ values, unknown, outside = [] }: Answers): Found {
  const kept = Object.entries(values)
    .map(([key, value]) => [key, typeof value === 'string' ? writtenText(value) : writtenRows(value)] as const)
    .filter(([, value]) => value.length > 0);
  const others = Object.entries(unknown).map(([name, text]) => [name, writtenText(text)] as const);
  return {
    values: Object.fromEntries(kept),
    unknown: Object.fromEntries(others),
    outside: outside.map((item) => ({ ...item, text: writtenText(item.text) })),
  };
}
