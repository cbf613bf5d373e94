import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Where the system's own browser is; nothing where it has none. */
export const findBrowser = (): string | undefined =>
  (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => ['chromium', 'chromium-browser', 'google-chrome', 'chrome'].map((name) => join(folder, name)))
    .find((path) => existsSync(path));
