import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { contentFiles } from '../src/site/content-files.ts';
import { cellsOf, compare } from './bench/compare.ts';
import { measureBuild } from './bench/measure-build.ts';
import { measureContent } from './bench/measure-content.ts';
import { measureForms, measureReading } from './bench/measure-forms.ts';
import type { Measurement } from './bench/measurement.ts';
import { multiplyContent } from './bench/multiply-content.ts';
import { notesIn, report, thisMachine } from './bench/report.ts';
import { table } from './bench/table.ts';
import { readFramework } from './read-framework.ts';
import { counted } from './stages/made.ts';
import { tellFailure } from './stages/tell-failure.ts';

const TIMES = 10;
const REPORT = 'BENCHMARKS.md';

// Usage: npm run bench. Measures what everything costs, in some minutes, and prints a table; nothing fails for being slow.
// npm run bench -- --quick leaves the builds out; npm run bench -- --write writes BENCHMARKS.md.
const quick = process.argv.includes('--quick');
const workshop = mkdtempSync(join(tmpdir(), 'bench-'));
try {
  const large = join(workshop, 'content');
  for (const { path, bytes } of multiplyContent(contentFiles('content'), TIMES)) {
    mkdirSync(dirname(join(large, path)), { recursive: true });
    writeFileSync(join(large, path), bytes);
  }
  const cells = cellsOf(compare(await measureAll('content', 3), await measureAll(large, 2)), TIMES);
  console.log(table(cells));
  const { indicators, illustrations, findings, questions } = readFramework('content');
  const content = [
    counted(indicators.length, 'indicator'),
    counted(illustrations.length, 'illustration'),
    counted(findings.length, 'finding'),
    counted(questions.length, 'question'),
  ].join(', ');
  const day = new Date().toISOString().slice(0, 10);
  const notes = existsSync(REPORT) ? notesIn(readFileSync(REPORT, 'utf8')) : '';
  if (process.argv.includes('--write')) writeFileSync(REPORT, report({ day, content, machine: thisMachine() }, cells, notes));
} catch (error) {
  tellFailure(error);
} finally {
  rmSync(workshop, { recursive: true, force: true });
}

async function measureAll(folder: string, builds: number): Promise<Measurement[]> {
  console.log(`Measuring ${folder} …`);
  const framework = readFramework(folder);
  return [
    ...(await measureContent(folder)),
    ...(await measureForms(framework)),
    ...(await measureReading(framework)),
    ...(quick ? [] : await measureBuild(folder, workshop, builds)),
  ];
}
