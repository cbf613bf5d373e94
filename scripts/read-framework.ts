import { createFramework, type SiteFramework } from '../src/framework/framework.ts';
import { ContentError, formatProblem } from '../src/framework/problem.ts';
import { readContent } from '../src/framework/read-content.ts';
import { contentFiles } from '../src/site/content-files.ts';

/** The door from Node: a folder of YAML files → a framework. Throws a ContentError with every problem. */
export function readFramework(folder: string): SiteFramework {
  const reading = readContent(contentFiles(folder), folder);
  if (!reading.ok) throw new ContentError(reading.problems.map(formatProblem));
  return createFramework(reading.records);
}
