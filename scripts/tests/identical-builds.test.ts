import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { copyProject } from './copy-project.ts';
import { runCommand } from './run-command.ts';
import { filesOf } from './site-files.ts';

test('The same content makes the same bytes in another folder, time zone and locale', { timeout: 600_000 }, async () => {
  const here = inject('rootSite');
  const copy = copyProject('Là eile – other folder');
  try {
    const environment = {
      SITE_URL: '',
      TZ: 'Pacific/Kiritimati',
      // In Turkish, the small letter of I is another one.
      LANG: 'tr_TR.UTF-8',
      LC_ALL: 'tr_TR.UTF-8',
      LANGUAGE: 'tr',
    };
    const { code, said } = await runCommand('build.ts', { folder: copy.folder, environment });
    expect(code, said).toBe(0);
    const there = { folder: join(copy.folder, 'dist') };
    expect(filesOf(there)).toEqual(filesOf(here));
    const different = filesOf(here).filter(
      (path) => !readFileSync(join(here.folder, path)).equals(readFileSync(join(there.folder, path))),
    );
    expect(different).toEqual([]);
  } finally {
    copy.remove();
  }
});
