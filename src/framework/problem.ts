/** A path inside a record: keys and positions, from the record down. */
export type Path = readonly (string | number)[];

/** A line and column in a content file, both counted from one. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** Something wrong with the content, and what to do about it. */
export interface Problem extends Place {
  readonly message: string;
}

/** "content/indicators/risk-and-need.yaml:31:5: evidence "court-report" …": what editors turn into a link. */
export const formatProblem = ({ file, line, column, message }: Problem): string => `${file}:${line}:${column}: ${message}`;

/** Problems in the order in which somebody would mend them: by file, then from the top. Doubles are left out. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]));
  return [...unique.values()].sort((a, b) => compareText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

/** Order by character codes: the same on every machine, whatever its language. */
export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Content that cannot be published, with every reason. */
export class ContentError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`${problems.length === 1 ? 'One problem' : `${problems.length} problems`} in the content:\n${problems.join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
