import { defineConfig } from 'vitest/config';

/** Where the tests over the built site are: they wait for builds and start browsers, the others do not. */
const siteTests = 'scripts/tests/**/*.test.ts';

export default defineConfig({
  test: {
    // Two cores: a browser or an office program beside each worker is enough.
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'], exclude: [siteTests], testTimeout: 30_000 },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: [siteTests],
          globalSetup: 'scripts/tests/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
});
