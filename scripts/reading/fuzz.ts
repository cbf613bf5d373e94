import { answers } from '../../src/answers/answers.ts';
import { createChance } from '../../src/answers/fixtures.ts';
import { readJson, writeJson } from '../../src/answers/read-json.ts';
import { answersAskedBy, type Form } from '../../src/forms/form.ts';
import { formats } from '../../src/forms/formats.ts';
import { sampleForm } from '../../src/forms/sample-form.ts';
import { readFonts } from '../../src/site/fonts.ts';
import { mutate, type Samples } from './mutate-file.ts';
import { createSafeReader } from './safe-reader.ts';

/** What became of so many files. */
export interface Fuzzed {
  /** How often each came out: the reason of a refusal, or "read". */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Milliseconds of the slowest, and what that was. */
  readonly slowest: { readonly time: number; readonly name: string; readonly seed: number };
  /** What should not be, a sentence each. */
  readonly faults: readonly string[];
}

/** Reads files that nobody should bring, made from so many seeds. A reader may refuse each, or read what can be read of it. */
export async function fuzzReaders(count: number, firstSeed = 1): Promise<Fuzzed> {
  const samples = await makeSamples();
  const reader = createSafeReader();
  const outcomes: Record<string, number> = {};
  const faults: string[] = [];
  let slowest = { time: 0, name: '', seed: 0 };
  for (let seed = firstSeed; seed < firstSeed + count; seed += 1) {
    const { name, bytes } = mutate(samples, createChance(seed));
    const start = performance.now();
    const read = await reader.read(bytes);
    const time = performance.now() - start;
    if (time > slowest.time) slowest = { time, name, seed };
    const outcome = read.ok ? 'read' : read.reason;
    outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
    const problem = read.ok ? whyUnfit(read.answers) : undefined;
    if (problem !== undefined) faults.push(`Seed ${seed} (${name}): ${problem}`);
  }
  await reader.close();
  return { outcomes, slowest, faults };
}

/** What a reader gives must be answers that can be saved and opened again. */
function whyUnfit(read: unknown): string | undefined {
  const checked = answers.safeParse(read);
  if (!checked.success) return checked.error.message;
  const again = readJson(new TextEncoder().encode(writeJson(checked.data)));
  return again.ok ? undefined : `saved, it is refused as ${again.reason}`;
}

async function makeSamples(): Promise<Samples> {
  const form = sampleForm();
  const environment = { fonts: await readFonts() };
  const values = fill(form);
  const { readOnly: _, ...identity } = form.identity;
  return {
    word: (await formats.docx.render(form, values, environment)).bytes,
    pdf: (await formats.pdf.render(form, values, environment)).bytes,
    json: new TextEncoder().encode(JSON.stringify({ ...identity, values, unknown: { Text1: 'Theirs' } }, undefined, 1)),
  };
}

const fill = (form: Form): Record<string, string | Record<string, string>[]> =>
  Object.fromEntries(
    answersAskedBy(form.blocks).map((block) => {
      if (block.type === 'rows') return [block.key, [{ who: 'Us' }, { action: 'Ask (again)', who: 'Them & us' }]];
      const { field } = block;
      return [
        field.key,
        field.kind === 'choice' ? (field.options[0]?.value ?? '') : field.kind === 'checkbox' ? 'yes' : 'Łódź, 31/01/2026',
      ];
    }),
  );
