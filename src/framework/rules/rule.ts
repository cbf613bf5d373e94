import type { Content, Entry } from '../integrity.ts';
import type { Path, Problem } from '../problem.ts';

/** Something that must hold between records. */
export interface Rule {
  /** What holds, in a sentence. */
  readonly sentence: string;
  readonly check: (content: Content) => Problem[];
}

/** A problem that stands at a part of a record. */
export const problem = (entry: Entry<unknown>, path: Path, message: string): Problem => ({ ...entry.at(path), message });

/** A value that may stand once only, with where it stands. */
export interface Use {
  readonly entry: Entry<unknown>;
  readonly value: string;
  readonly path: Path;
}

/** Reports every value but the first that is there twice. */
export function doubles(uses: readonly Use[], what: string): Problem[] {
  const first = new Map<string, Use>();
  return uses.flatMap((use) => {
    const earlier = first.get(use.value);
    if (earlier === undefined) {
      first.set(use.value, use);
      return [];
    }
    const { file, line } = earlier.entry.at(earlier.path);
    return [problem(use.entry, use.path, `"${use.value}" is already ${what}, in ${file}:${line}; choose another`)];
  });
}
