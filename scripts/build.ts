import { readBuildInputs } from './stages/build-inputs.ts';
import { buildSite } from './stages/build-site.ts';
import { tellFailure } from './stages/tell-failure.ts';

// Usage: npm run build. Builds the site into dist. SITE_URL, BASE_PATH, CONTENT_FOLDER and OUT_DIR change what is built, and where.
try {
  await buildSite(readBuildInputs(process.env), console.log);
} catch (error) {
  tellFailure(error);
}
