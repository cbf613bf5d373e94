/** Where a command says how it goes on. */
export type Print = (line: string) => void;

/** Does a part of a command's work and prints a line: its name, how long it took, and what came of it. */
export async function stage<Result>(
  print: Print,
  name: string,
  work: () => Result | Promise<Result>,
  say: (result: Result) => string,
): Promise<Result> {
  const start = performance.now();
  const result = await work();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  print(`${name.padEnd(16)} ${seconds.padStart(5)} s  ${say(result)}`);
  return result;
}
