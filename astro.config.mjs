import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { afterBuild } from './src/site/after-build.ts';
import { designSystem } from './src/site/design-system-plugin.ts';

// SITE_URL and BASE_PATH are inputs of the build; OUT_DIR and CACHE_DIR let several builds run side by side.
const { SITE_URL, BASE_PATH, OUT_DIR, CACHE_DIR } = process.env;

/** Reads "&amp;" and its like, for whatever reads Markdown. */
const entityReader = 'decode-named-character-reference';

export default defineConfig({
  ...(SITE_URL ? { site: SITE_URL } : {}),
  base: BASE_PATH || '/',
  outDir: OUT_DIR || './dist',
  cacheDir: CACHE_DIR || './node_modules/.astro',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [mdx({ syntaxHighlight: false }), afterBuild()],
  devToolbar: { enabled: false },
  // A style, script or font that is written into the page would break the policy in src/site/security-policy.ts.
  build: { inlineStylesheets: 'never' },
  vite: {
    plugins: [designSystem()],
    build: { assetsInlineLimit: 0, rolldownOptions: { onLog } },
    // For browsers it has a version that asks the page, which a worker does not have; this one is what Node runs.
    resolve: { alias: { [entityReader]: fileURLToPath(import.meta.resolve(entityReader)) } },
    worker: { format: 'es', rolldownOptions: { treeshake: { moduleSideEffects } } },
  },
});

/**
 * The worker that makes documents takes no more of a module than it uses: ours do nothing when they are loaded, and neither does pdf-lib,
 * most of which we do without. It then has a quarter of the size.
 */
function moduleSideEffects(file) {
  return !/\/src\/(framework|forms)\/|\/node_modules\/(@cantoo\/pdf-lib|pdf-lib|culori|html-entities|node-html-better-parser)\//.test(
    file,
  );
}

/** Every guide carries a directive for Astro's own compiler; that the bundler does not know it says nothing about the guide. */
function onLog(level, log, report) {
  if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log);
}
