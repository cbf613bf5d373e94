import { createFramework } from '../../src/framework/framework.ts';
import { readContent } from '../../src/framework/read-content.ts';
import { contentFiles } from '../../src/site/content-files.ts';
import { readFramework } from '../read-framework.ts';
import { measure } from './measure.ts';
import { type Measurement, timed } from './measurement.ts';

const nothing = () => undefined;

/** Reading a folder of content and checking it: the whole, and its two halves. */
export async function measureContent(folder: string): Promise<Measurement[]> {
  const reading = readContent(contentFiles(folder), folder);
  if (!reading.ok) throw new Error(`${folder} holds content with faults.`);
  return [
    timed('Read and check content', await measure(nothing, () => readFramework(folder)), 1000),
    timed(
      'of that: files and schemas and rules',
      await measure(
        () => contentFiles(folder),
        (files) => readContent(files, folder),
      ),
    ),
    timed('of that: sort and check once more', await measure(nothing, () => createFramework(reading.records))),
  ];
}
