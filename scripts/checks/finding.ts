/** What a check came to; what it printed counts only where it failed. */
export interface Finding {
  readonly passed: boolean;
  readonly said: string;
}

/** Does work that throws where something is wrong, and keeps what came of it. */
export function attempt<Value>(work: () => Value): Finding & { readonly value?: Value } {
  try {
    return { passed: true, said: '', value: work() };
  } catch (error) {
    return { passed: false, said: error instanceof Error ? error.message : String(error) };
  }
}

/** A finding in words; a bad one makes the command fail in the end. */
export function tellFinding({ passed, said }: Finding): string {
  if (passed) return 'nothing wrong';
  process.exitCode = 1;
  return `wrong:\n${said}\n`;
}
