import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, type SuiteAPI, type TestAPI, test } from 'vitest';

/** Programs that some tests ask for a second opinion, by the names under which systems know them. */
const programs = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome', 'chrome'],
  java: ['java'],
  javac: ['javac'],
  libreoffice: ['soffice', 'libreoffice'],
  pdftk: ['pdftk'],
  pdftoppm: ['pdftoppm'],
  pdftotext: ['pdftotext'],
  qpdf: ['qpdf'],
} as const;

/** One of them. */
export type Tool = keyof typeof programs;

/** Where a program is. Throws, and says how to get it, where it is not installed. */
export function pathTo(tool: Tool): string {
  const path = find(tool);
  if (path === undefined) throw new Error(`${tool} is not installed; run scripts/install-tools`);
  return path;
}

/** A test that needs programs: skipped and counted where one is missing, but failed with CI=true. */
export const testWith = (...tools: readonly Tool[]): TestAPI =>
  test.skipIf(process.env['CI'] !== 'true' && tools.some((tool) => find(tool) === undefined)) as TestAPI;

/** A group of tests that need programs: skipped and counted where one is missing, but failed with CI=true. */
export const describeWith = (...tools: readonly Tool[]): SuiteAPI =>
  describe.skipIf(process.env['CI'] !== 'true' && tools.some((tool) => find(tool) === undefined)) as SuiteAPI;

/** Runs a program to its end and returns what it printed. Throws, with what it said, where it fails. */
export const run = (tool: Tool, args: readonly string[], options: { readonly cwd?: string } = {}): string =>
  execFileSync(pathTo(tool), args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], ...options });

function find(tool: Tool): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const paths = programs[tool].flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find((path) => {
    try {
      accessSync(path, constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
