import { writeSearchIndex } from '../../src/site/search-index.ts';
import { readFramework } from '../read-framework.ts';
import { buildBeside } from './build-beside.ts';
import type { BuildInputs } from './build-inputs.ts';
import { counted, countMade, type Made } from './made.ts';
import { runAstroBuild } from './run-astro.ts';
import { type Print, stage } from './stage.ts';

/** Inside the project, since only there Astro keeps what two builds at once write apart. */
const WORKSHOP = '.build';

/** Builds the whole site. Throws where the content or a page has a fault; then the last good site stays as it was. */
export async function buildSite({ site, base, content, out }: BuildInputs, print: Print): Promise<Made> {
  if (site === undefined) print('SITE_URL is not set: no sitemap, no canonical addresses, no absolute links for previews.');
  const framework = await stage(
    print,
    'Content',
    () => readFramework(content),
    ({ indicators, illustrations }) =>
      `${counted(indicators.length, 'indicator')}, ${counted(illustrations.length, 'illustration')}`,
  );
  return await buildBeside(out, WORKSHOP, async (paths) => {
    const made = await stage(
      print,
      'Pages and forms',
      async () => {
        await runAstroBuild({ SITE_URL: site ?? '', BASE_PATH: base, CONTENT_FOLDER: content, ...paths }, print);
        return countMade(paths.OUT_DIR);
      },
      ({ pages, downloads }) => `${counted(pages, 'page')}, ${counted(downloads, 'download')}`,
    );
    const records = await stage(
      print,
      'Search index',
      () => writeSearchIndex(framework, paths.OUT_DIR, base),
      (count) => counted(count, 'record'),
    );
    return { ...made, records };
  });
}
