import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { pathTo } from '../../src/tools-for-tests.ts';

const jar = 'node_modules/@opendataloader/pdf/lib/opendataloader-pdf-cli.jar';
/** A machine that lives for a minute spends more on its thorough compiler and collector than they save. */
const shortLived = ['-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'];

/** What veraPDF says of some files. */
export interface VeraPdfReport {
  /** Each failed check of PDF/UA-1, as a line with file and clause. */
  readonly failures: readonly string[];
  /** How many checks it made, by file. */
  readonly checks: ReadonlyMap<string, number>;
}

/** Holds files to PDF/UA-1, all by one Java machine: its start takes longer than most files do. */
export async function askVeraPdf(files: readonly string[]): Promise<VeraPdfReport> {
  const { stdout } = await promisify(execFile)(pathTo('java'), [...shortLived, '-cp', jar, 'scripts/VeraPdf.java', ...files], {
    maxBuffer: 2 ** 26,
  }).catch(
    // It ends with a code of failure where a check failed, and says which all the same.
    (error: unknown) => z.object({ stdout: z.string().min(1) }, { error: String(error) }).parse(error),
  );
  const lines = stdout.trim().split('\n');
  const counted = lines.map((line) => /^(.*): (\d+) checks$/.exec(line));
  return {
    failures: lines.filter((_, index) => counted[index] === null),
    checks: new Map(counted.flatMap((match) => (match === null ? [] : [[match[1] ?? '', Number(match[2])] as const]))),
  };
}
