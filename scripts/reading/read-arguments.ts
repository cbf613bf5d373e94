import { Refusal } from '../stages/tell-failure.ts';

/** What somebody asked for at the command line. */
export interface Wanted {
  readonly help: boolean;
  /** Paths of filled files. */
  readonly files: readonly string[];
}

/** Reads the words after `npm run read --`. Throws a Refusal where they name no file, or an option that there is not. */
export function readArguments(args: readonly string[]): Wanted {
  const after = args.indexOf('--');
  const options = (after < 0 ? args : args.slice(0, after)).filter((word) => word.startsWith('-'));
  const files = args.filter((word, index) => (after >= 0 && index > after) || !word.startsWith('-'));
  const help = options.some((word) => word === '--help' || word === '-h');
  const unknown = options.filter((word) => !['--help', '-h'].includes(word));
  if (unknown.length > 0)
    throw new Refusal(
      unknown.map((word) => `${word} is not an option; there is --help. For a file of that name, write ./${word}.`).join('\n'),
    );
  if (files.length === 0 && !help) throw new Refusal('Name the files to read: npm run read -- FILE…');
  return { help, files };
}

/** What the command says when it is asked for help. */
export const usage = `Reads filled forms, in Word, PDF or JSON, and prints what was answered as JSON.

npm run --silent read -- FILE…

Prints a list with an entry for each file, in their order: who filled it in, the answers by key, and what is to be known of how it was
read; or why it was refused, which is said as an error too. If any file was refused, the command fails.`;
